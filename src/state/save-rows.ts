import type { RowPart } from '../charts/others.js';
import type { Picture } from '../charts/picture.js';
import { type Dialect, partCsv } from '../exports/csv-text.js';
import { saveText } from '../exports/download.js';
import { type DataVersion, fileName } from '../exports/file-name.js';
import type { Filters } from '../queries/filters.js';
import { noPicks, type Picks } from '../queries/picks.js';
import type { Source } from '../tables/sources.js';

export interface SaveInput {
  readonly document: Document;
  readonly picture: Picture;
  readonly sources: readonly Source[];
  /** One file holds one kind of row. */
  readonly part: RowPart;
  readonly dialect: Dialect;
  readonly filters: Filters;
  readonly picks?: Picks;
  /** Text that the rows were narrowed to. */
  readonly q?: string;
  readonly version: DataVersion;
  /** Whether rows of the reader's own file are among them: the name says so, since the version does not hold them. */
  readonly own?: boolean;
}

/** Hands the reader the rows of a picture as a CSV file. */
export function saveRows(input: SaveInput): void {
  const { document, picture, sources, part, dialect, filters, picks = noPicks, q = '', version, own } = input;
  const text = partCsv(picture, part, sources, dialect);
  const named = own ? `${part}_with-your-file` : part;
  const ending = dialect === 'excel' ? `${named}.excel.csv` : `${named}.csv`;
  const name = fileName(picture.chart, filters, version, ending, { picks, q });
  saveText(document, name, text, 'text/csv;charset=utf-8');
}
