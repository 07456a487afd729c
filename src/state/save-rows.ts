import type { RowPart } from '../charts/others.js';
import type { Picture } from '../charts/picture.js';
import { type Dialect, partCsv } from '../exports/csv-text.js';
import { saveText } from '../exports/download.js';
import { type DataVersion, fileName } from '../exports/file-name.js';
import type { Filters } from '../queries/filters.js';
import type { Source } from '../tables/sources.js';

export interface SaveInput {
  readonly document: Document;
  readonly picture: Picture;
  readonly sources: readonly Source[];
  /** One file holds one kind of row. */
  readonly part: RowPart;
  readonly dialect: Dialect;
  readonly filters: Filters;
  readonly version: DataVersion;
}

/** Hands the reader the rows of a picture as a CSV file. */
export function saveRows({ document, picture, sources, part, dialect, filters, version }: SaveInput): void {
  const text = partCsv(picture, part, sources, dialect);
  const ending = dialect === 'excel' ? `${part}.excel.csv` : `${part}.csv`;
  saveText(document, fileName(picture.chart, filters, version, ending), text, 'text/csv;charset=utf-8');
}
