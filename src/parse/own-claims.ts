import { type OwnColumn, ownColumnNames, ownColumns } from '../tables/own-columns.js';
import type { TypedClaims, TypedKey } from '../tables/typed-claims.js';
import { ClaimColumns, stated, type Told, type ClaimWords } from './claim-columns.js';
import type { OwnCells } from './own-cells.js';
import type { OwnIds, RecordIds } from './own-ids.js';
import { OwnProblems } from './own-problems.js';
import { type Crossed, crossProblem, spans } from './own-rules.js';

/** The claims of a reader's own file, and what is wrong with its cells. */
export interface OwnClaims {
  readonly claims: TypedClaims;
  readonly problems: OwnProblems;
  /** Null where no column of the file has ids. */
  readonly ids: OwnIds | null;
}

/** Reads the cells of a long table as claims, column by column: no row ever becomes an object. */
export function ownClaims(
  cells: OwnCells,
  rows: number,
  countries: readonly string[],
  record: RecordIds,
): OwnClaims {
  const good = new Uint8Array(rows).fill(1);
  const problems = new OwnProblems();
  const reader = new ClaimColumns(cells, rows, { good, problems });
  const words = wordsOf(countries);
  const codes = { country: reader.words('country', words), ...codesOf(reader, words) };
  const { from, to, year } = reader.period();
  const figures = reader.figures();
  const texts = { place: reader.texts('place'), series: reader.texts('series') };
  const several = reader.several();
  for (const name of plain) reader.check(name);
  const ids = reader.ids(record);
  tellCrossed({ from, to, ...figures }, { good, problems });
  return {
    claims: {
      rows,
      good,
      words,
      codes,
      from,
      to,
      year,
      ...spans(figures),
      several,
      texts,
      series: stated(texts.series),
    },
    problems,
    ids,
  };
}

function tellCrossed(columns: Crossed, { good, problems }: Told): void {
  for (let row = 0; row < good.length; row++) {
    const found = good[row] === 1 ? crossProblem(row, columns) : null;
    if (found === null) continue;
    good[row] = 0;
    problems.add(row, ownColumnNames.indexOf(found[0]), found[1]);
  }
}

/** Columns that nothing is counted by: their cells are read again where a row is shown. */
const plain: readonly OwnColumn[] = ['counted', 'locator', 'qualifier'];

function wordsOf(countries: readonly string[]): ClaimWords {
  const of = (key: TypedKey): readonly string[] => {
    const column = ownColumns.find(({ name }) => name === key);
    return column && 'values' in column ? column.values : [];
  };
  return {
    country: countries,
    scope: of('scope'),
    indicator: of('indicator'),
    measure: of('measure'),
    regime: of('regime'),
    reported_by: of('reported_by'),
    confidence: of('confidence'),
  };
}

function codesOf(reader: ClaimColumns, words: ClaimWords) {
  return {
    scope: reader.words('scope', words),
    indicator: reader.words('indicator', words),
    measure: reader.words('measure', words),
    regime: reader.words('regime', words),
    reported_by: reader.words('reported_by', words),
    confidence: reader.words('confidence', words),
  };
}
