import { isOwn, isOwnId, ownSource } from '../tables/own-source.js';
import type { Source } from '../tables/sources.js';
import type { Words } from '../words/words.js';
import { byTime } from '../queries/latest.js';
import { lastReported } from './panels.js';
import type { ChartId, Mark, Panel, Picture } from './picture.js';

/** The charts that can show single rows of a reader beside those of the record. None of them judges anyone by a row. */
export const ownCharts = [
  'people-held',
  'admissions',
  'centres',
  'voluntary-care',
  'regional-totals',
] as const satisfies readonly ChartId[];

/** So many of the reader's rows are told one by one; the table has all. */
const mostSaid = 50;

/** A picture of rows of the record and of the reader: it finds nothing, and its marks say which are the reader's. */
export function withOwn(words: Words, picture: Picture): Picture {
  const { m } = words;
  const mark = marked(words);
  const own = marksOf(picture).filter(isOwnMark).slice(0, mostSaid);
  const said = {
    title: picture.claims.some(isOwn) ? m.own_chart_title({ title: picture.title }) : picture.title,
    finding: null,
    description: own.map((one) => mark(one).sentence),
  };
  if (picture.kind === 'panels')
    return {
      ...picture,
      ...said,
      groups: picture.groups.map((group) => ({
        ...group,
        panels: group.panels.map((panel): Panel => ({
          ...panel,
          marks: panel.marks.map(mark),
          last: lastOfRecord(words, picture, panel),
        })),
      })),
    };
  if (picture.kind === 'ranges')
    return {
      ...picture,
      ...said,
      groups: picture.groups.map((group) => ({
        ...group,
        rows: group.rows.map((row) => ({ ...row, mark: mark(row.mark) })),
      })),
    };
  return { ...picture, ...said };
}

/** When the record last has a figure for a panel: a reader's own row reports nothing. */
function lastOfRecord(words: Words, { claims }: Picture, { marks }: Panel): string {
  const ids = new Set(marks.map(({ id }) => id));
  return lastReported(words, claims.filter((claim) => ids.has(claim.id) && !isOwn(claim)).sort(byTime));
}

function marksOf(picture: Picture): Mark[] {
  if (picture.kind === 'panels')
    return picture.groups.flatMap(({ panels }) => panels.flatMap(({ marks }): readonly Mark[] => marks));
  return picture.kind === 'ranges' ? picture.groups.flatMap(({ rows }) => rows.map(({ mark }) => mark)) : [];
}

function isOwnMark({ id }: Mark): boolean {
  return isOwnId(id);
}

function marked({ m }: Words): (mark: Mark) => Mark {
  return (mark) =>
    isOwnMark(mark)
      ? {
          ...mark,
          label: m.own_label({ label: mark.label }),
          sentence: m.own_yours({ text: mark.sentence }),
        }
      : mark;
}

/** The reader's file as a source, so that evidence, tables and downloads say whose the rows are. */
export function ownSourceRow({ m }: Words, name: string): Source {
  return {
    id: ownSource,
    title: m.own_source({ name }),
    publisher: m.own_publisher(),
    published: null,
    kind: 'academic',
    url: null,
  };
}
