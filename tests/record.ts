import type { Chart, ChartInput } from '../src/charts/chart.js';
import type { Mark, Picture } from '../src/charts/picture.js';
import { everything, type Filters, matches, noFilters } from '../src/queries/filters.js';
import { readWholeRecord } from '../src/static/record.js';
import type { Closure } from '../src/tables/closures.js';
import { confidences, type Observation, scopes } from '../src/tables/observations.js';
import type { Tables } from '../src/tables/tables.js';
import { en } from '../src/words/en.js';

/** The record itself, read as the build reads it. */
export const { tables } = readWholeRecord('data');

/** Nothing chosen, and everything chosen that a chart leaves out by itself. */
export const choices: readonly { readonly name: string; readonly filters: Filters }[] = [
  { name: 'as it opens', filters: noFilters },
  {
    name: 'with all levels and confidences',
    filters: { ...noFilters, scope: scopes, confidence: confidences },
  },
  {
    name: 'of Viet Nam and China since 2012',
    filters: { ...noFilters, countries: ['VNM', 'CHN'], from: 2012 },
  },
  { name: 'of 2012 alone, by UN bodies', filters: { ...noFilters, from: 2012, to: 2012, reported: ['un'] } },
  { name: 'of nothing', filters: { ...noFilters, countries: ['XYZ'] } },
];

export function pictureOf(chart: Chart, given: Partial<ChartInput> = {}): Picture {
  return chart.picture({ tables, filters: noFilters, words: en, scale: 'own', ...given });
}

/** Every claim that is drawn as a mark; the squares of `silence` stand for years instead. */
export function marksOf(picture: Picture): readonly Mark[] {
  switch (picture.kind) {
    case 'panels':
      return picture.groups.flatMap(({ panels }) => panels.flatMap(({ marks }): readonly Mark[] => marks));
    case 'ranges':
      return picture.groups.flatMap(({ rows }) => rows.map(({ mark }) => mark));
    case 'map':
      return picture.places.flatMap(({ marks }) => marks);
    case 'promises':
      return picture.rows.flatMap(({ later }) => later);
    case 'breakouts':
      return picture.rows.flatMap(({ counts, looser }) => [...counts, ...looser].map(({ mark }) => mark));
    default:
      return [];
  }
}

/** What a chart has to show under some filters, and what its defaults alone leave out. */
export function poolOf({ pool, defaults }: Chart, filters: Filters) {
  const asked = pool(tables).filter(matches(filters, everything));
  const shown = asked.filter(matches(filters, defaults));
  return { asked, shown };
}

/** All but the indicator, which says in which table a claim stands. */
type ClaimChange = Partial<Omit<Observation, 'indicator'>>;

export function withClaim(id: string, change: ClaimChange | null): Tables {
  const detainees = tables.detainees.flatMap((row) => changed(row, id, change));
  const centres = tables.centres.flatMap((row) => changed(row, id, change));
  return { ...tables, detainees, centres };
}

export function withPromise(id: string, change: Partial<Closure> | null): Tables {
  return { ...tables, closures: tables.closures.flatMap((row) => changed(row, id, change)) };
}

function changed<Row extends { readonly id: string }, Change>(
  row: Row,
  id: string,
  change: Change | null,
): Row[] {
  if (row.id !== id) return [row];
  return change === null ? [] : [{ ...row, ...change }];
}

export const sortedIds = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).toSorted();
