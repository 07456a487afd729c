import type { Chart } from '../charts/chart.js';
import { otherTables, type Found, findRow } from '../queries/find-row.js';
import { countryNamer } from '../queries/latest.js';
import { sourceIds } from '../queries/source-use.js';
import type { ChartId, Picture } from '../charts/picture.js';
import { publishersLine } from '../exports/credit.js';
import { type DataVersion, versionName } from '../exports/file-name.js';
import type { Slide, SlideClaim, SlideLine } from '../exports/slide.js';
import type { Tables } from '../tables/tables.js';
import { readState, type ViewState } from '../urls/address.js';
import type { Words } from '../words/words.js';
import type { Said, SlidePlan } from './plan.js';
import { foundSentence } from '../charts/row-sentence.js';
import { outcomeSentence, rowSentence } from './say.js';

/** What slides are computed from: nothing else may change them. */
export interface SlideInput {
  readonly words: Words;
  readonly tables: Tables;
  readonly chart: (id: ChartId) => Chart;
  readonly version: DataVersion;
}

/** So many claims stand in the notes of a slide; the page of its chart lists all. */
const mostClaims = 30;
const mostPoints = 8;

/** Computes a slide from the record. What its rows no longer say, it says plainly. */
export function makeSlide(input: SlideInput, plan: SlidePlan): Slide {
  const { words, tables } = input;
  const state = readState(plan.query).state;
  const picture = plan.chart === null ? null : pictureOf(input, plan.chart, state);
  const empty = picture !== null && rowsOf(tables, picture).length === 0;
  const shown = empty ? null : picture;
  const lines = plan.says.flatMap((said) => lineOf(input, said, shown) ?? []);
  const found = foundIn(tables, shown, lines);
  return {
    id: plan.id,
    title: plan.title(words.m),
    lines,
    picture: shown,
    gone: goneOf(input, plan, empty),
    seen: plan.chart === null ? null : { route: { page: 'chart', chart: plan.chart }, state },
    credit: creditOf(input, found),
    shortCredit: creditOf(input, found, 2),
    notes: {
      points: [
        ...plan.notes.map((note) => note(words.m)),
        ...(shown?.description.slice(0, mostPoints) ?? []),
      ],
      claims: found.slice(0, mostClaims).map((one) => claimOf(input, one)),
      more: Math.max(0, found.length - mostClaims),
    },
  };
}

function pictureOf({ words, tables, chart }: SlideInput, id: ChartId, state: ViewState): Picture {
  const { filters, picks, q, lanes, events } = state;
  const made = chart(id);
  const scale = made.scales ? state.scale : 'own';
  return made.picture({ tables, words, filters, picks, q, lanes, events, scale });
}

/** Null where there is nothing left to say. */
function lineOf({ words, tables }: SlideInput, said: Said, picture: Picture | null): SlideLine | null {
  switch (said.kind) {
    case 'finding':
      return picture && line(picture.finding ?? picture.lead, null);
    case 'described':
      return line(picture?.description[0] ?? null, null);
    case 'words':
      return line(said.words(words.m), null);
    case 'row':
      return line(rowSentence(words, tables, said.id), said.id);
    case 'outcome':
      return line(outcomeSentence(words, tables, said.id), said.id);
    default:
      return never(said);
  }
}

function line(text: string | null, row: string | null): SlideLine | null {
  return text === null ? null : { text, row };
}

function goneOf({ words: { m }, tables }: SlideInput, plan: SlidePlan, empty: boolean): string | null {
  const gone = plan.says.flatMap((said) =>
    'id' in said && findRow(tables, said.id) === null ? [said.id] : [],
  );
  if (empty) return m.slide_gone_chart();
  return gone.length === 0 ? null : m.slide_gone_rows({ ids: gone.join(', ') });
}

/** The rows that the lines are made of, then those of the picture, each once. */
function foundIn(tables: Tables, picture: Picture | null, lines: readonly SlideLine[]): Found[] {
  const said = lines.flatMap(({ row }) => row ?? []).map((id) => findRow(tables, id));
  const all = [...said.filter((one) => one !== null), ...(picture ? rowsOf(tables, picture) : [])];
  return all.filter((one, at) => all.findIndex(({ row }) => row === one.row) === at);
}

function rowsOf(tables: Tables, picture: Picture): Found[] {
  const { promises, claims, others } = picture;
  return [
    ...promises.map((row): Found => ({ kind: 'promise', row })),
    ...claims.map((row): Found => ({ kind: 'claim', row })),
    ...otherTables.flatMap((kind) =>
      (others?.[kind] ?? []).flatMap(({ id }) => findRow(tables, id, kind) ?? []),
    ),
  ];
}

function claimOf({ words, tables }: SlideInput, found: Found): SlideClaim {
  const ids = sourceIds(found.row);
  return {
    id: found.row.id,
    sentence: foundSentence(words, found, countryNamer(tables.countries)),
    sources: tables.sources.filter(({ id }) => ids.includes(id)),
  };
}

/** A slide that rests on no row rests on the record. */
function creditOf({ words, tables, version }: SlideInput, found: readonly Found[], named?: number): string {
  return found.length === 0
    ? words.m.credit_record({ version: versionName(version) })
    : publishersLine(
        words,
        tables.sources,
        found.map(({ row }) => row),
        named,
      );
}

function never(said: never): never {
  throw new Error(`unknown kind of line: ${JSON.stringify(said)}`);
}
