import type { Chart } from '../charts/chart.js';
import { partsOf } from '../charts/others.js';
import { otherTables, type Found, findRow } from '../queries/find-row.js';
import { countryNamer } from '../queries/latest.js';
import { sourceIds } from '../queries/source-use.js';
import type { ChartId, Picture } from '../charts/picture.js';
import { publishersLine } from '../exports/credit.js';
import { type DataVersion, versionName } from '../exports/file-name.js';
import type { Slide, SlideClaim, SlideLine } from '../exports/slide.js';
import type { Deck, DeckSlide, Said } from '../exports/deck.js';
import type { Tables } from '../tables/tables.js';
import { readState, type ViewState } from '../urls/address.js';
import type { Words } from '../words/words.js';
import { foundSentence } from '../charts/row-sentence.js';
import { outcomeSentence, type RowRef, rowSentence } from './say.js';
import { seenRow, titleOf } from './slide-title.js';

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
export function makeSlide(input: SlideInput, plan: DeckSlide, by: Deck['by']): Slide {
  const { words, tables } = input;
  const state = readState(plan.query).state;
  const picture = plan.chart === null ? null : pictureOf(input, plan.chart, state);
  const empty = picture !== null && partsOf(picture).length === 0;
  const shown = empty ? null : picture;
  const lines = plan.says.flatMap((said) => lineOf(input, said, shown) ?? []);
  const found = foundIn(tables, shown, lines);
  const theirs = by === 'reader' ? ownParts(words, plan) : [];
  return {
    id: plan.id,
    title: titleOf(words, tables, plan),
    lines,
    picture: shown,
    asides: asidesOf(shown),
    gone: goneOf(input, plan, empty),
    seen: plan.chart === null ? seenRow(found) : { route: { page: 'chart', chart: plan.chart }, state },
    theme: state.theme,
    credit: creditOf(input, found, theirs),
    shortCredit: creditOf(input, found, theirs, 2),
    notes: {
      points: [
        ...plan.notes.map((note) => (by === 'reader' ? words.m.slide_own_note({ note }) : note)),
        ...(shown?.description.slice(0, mostPoints) ?? []),
        ...asidesOf(shown),
      ],
      claims: found.slice(0, mostClaims).map((one) => claimOf(input, one)),
      more: Math.max(0, found.length - mostClaims),
    },
  };
}

/** Why a picture is split, and what it leaves out: a figure shown without them could be misread. */
function asidesOf(picture: Picture | null): string[] {
  return picture === null ? [] : [...picture.notes, ...(picture.omitted ? [picture.omitted.text] : [])];
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
      return line(said.words, null);
    case 'row':
      return line(rowSentence(words, tables, said), said);
    case 'outcome':
      return line(outcomeSentence(words, tables, said), said);
    default:
      return never(said);
  }
}

function line(text: string | null, said: RowRef | null): SlideLine | null {
  return text === null ? null : { text, row: said?.id ?? null, table: said?.table ?? null };
}

function goneOf({ words: { m }, tables }: SlideInput, plan: DeckSlide, empty: boolean): string | null {
  const gone = plan.says.flatMap((said) =>
    'id' in said && findRow(tables, said.id, said.table) === null ? [said.id] : [],
  );
  if (empty) return m.slide_gone_chart();
  return gone.length === 0 ? null : m.slide_gone_rows({ ids: gone.join(', ') });
}

/** The rows that the lines are made of, then those of the picture, each once. */
function foundIn(tables: Tables, picture: Picture | null, lines: readonly SlideLine[]): Found[] {
  const said = lines.map(({ row, table }) => (row === null ? null : findRow(tables, row, table)));
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

/** A slide that rests on no row rests on the record, unless a reader wrote it; words of a reader are said to be theirs. */
function creditOf(
  { words, tables, version }: SlideInput,
  found: readonly Found[],
  theirs: readonly string[],
  named?: number,
): string {
  const { m, list } = words;
  if (found.length === 0)
    return theirs.length > 0 ? m.credit_presenter() : m.credit_record({ version: versionName(version) });
  const rows = found.map(({ row }) => row);
  const sources = publishersLine(words, tables.sources, rows, named);
  return theirs.length === 0 ? sources : `${sources} ${m.credit_presenter_parts({ parts: list(theirs) })}`;
}

function ownParts({ m }: Words, { title, says }: DeckSlide): string[] {
  const text = says.some(({ kind }) => kind === 'words');
  return [...(title === null ? [] : [m.slide_own_title()]), ...(text ? [m.slide_own_text()] : [])];
}

function never(said: never): never {
  throw new Error(`unknown kind of line: ${JSON.stringify(said)}`);
}
