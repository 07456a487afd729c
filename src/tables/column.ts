import type { PartialDate } from '../base/dates.js';

/** The tables that a cell may point into by id. */
export type TableName =
  | 'detainees'
  | 'centres'
  | 'context'
  | 'series'
  | 'closures'
  | 'events'
  | 'alternatives'
  | 'effectiveness'
  | 'recommendations'
  | 'mechanisms'
  | 'sources'
  | 'countries';

interface Base {
  readonly name: string;
  /** An empty cell of a required column is an issue; elsewhere it means "not stated". */
  readonly required: boolean;
  readonly help: string;
}

/** One of a closed list of words. */
export interface KeywordColumn extends Base {
  readonly kind: 'keyword';
  readonly values: readonly string[];
}

/** Several words of a closed list, parted by one space. */
export interface KeywordsColumn extends Base {
  readonly kind: 'keywords';
  readonly values: readonly string[];
}

/** The id of a row of another table, or several, parted by one space. */
export interface ReferenceColumn extends Base {
  readonly kind: 'reference' | 'references';
  readonly table: TableName;
}

/** `id` is the row's own permanent name; `number` is never negative, `difference` may be; `text` is kept as it is. */
export interface PlainColumn extends Base {
  readonly kind: 'id' | 'text' | 'number' | 'difference' | 'date' | 'address';
}

export type Column = KeywordColumn | KeywordsColumn | ReferenceColumn | PlainColumn;

type Filled<C extends Column> = C extends { kind: 'keyword'; values: readonly (infer V)[] }
  ? V
  : C extends { kind: 'keywords'; values: readonly (infer V)[] }
    ? readonly V[]
    : C extends { kind: 'references' }
      ? readonly string[]
      : C extends { kind: 'number' | 'difference' }
        ? number
        : C extends { kind: 'date' }
          ? PartialDate
          : string;

type Cell<C extends Column> = C extends { kind: 'keywords' | 'references' }
  ? Filled<C>
  : C extends { required: true }
    ? Filled<C>
    : Filled<C> | null;

/** The type of a row, derived from its columns: an empty cell is null, an empty list is []. */
export type RowOf<Columns extends readonly Column[]> = {
  readonly [C in Columns[number] as C['name']]: Cell<C>;
};
