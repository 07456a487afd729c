import { unzipSync } from 'fflate';
import writeXlsx, { type Cell, type Sheet } from 'write-excel-file/universal';
import { type AnyRow, cellText, type CellValue, columnsOf } from '../tables/cells.js';
import type { Column } from '../tables/column.js';
import type { TableName } from '../tables/tables.js';
import { cite, citeForms } from './cite.js';
import { versionName } from './file-name.js';
import { mainTables, type Parcel, withNamed } from './parcel.js';
import { zipOf } from './parcel-zip.js';

type Lines = readonly (readonly Cell[])[];

/**
 * The rows as a workbook: a sheet for each table, then sources, codebook and citation. Figures are numbers; dates are texts, since
 * a year is no day and programs would make one of it. A text that looks like a formula stays a text.
 */
export async function parcelXlsx(parcel: Parcel): Promise<Uint8Array> {
  const main = mainTables(parcel.rows);
  const sources = main.includes('sources') ? [] : [tableSheet('sources', withNamed(parcel).sources ?? [])];
  const sheets = [
    ...main.map((table) => tableSheet(table, parcel.rows[table] ?? [])),
    ...sources,
    codebook([...main, ...(sources.length > 0 ? ['sources' as const] : [])]),
    citation(parcel),
  ];
  const blob = await writeXlsx(sheets).toBlob();
  return zipOf(unzipSync(new Uint8Array(await blob.arrayBuffer())), parcel.version);
}

function tableSheet(table: TableName, rows: readonly AnyRow[]): Sheet<Blob> {
  const columns = columnsOf(table);
  return sheet(
    table,
    [
      columns.map(({ name }) => head(name)),
      ...rows.map((row) => columns.map((column) => cell(row[column.name] ?? null))),
    ],
    columns.map(widthOf),
  );
}

function codebook(tables: readonly TableName[]): Sheet<Blob> {
  const lines = tables.flatMap((table) =>
    columnsOf(table).map((column) => [
      cell(table),
      cell(column.name),
      cell(column.kind),
      cell(column.required ? 'yes' : 'no'),
      cell('values' in column ? column.values.join(' ') : 'table' in column ? `${column.table}.csv` : null),
      cell(column.help),
    ]),
  );
  const names = ['table', 'column', 'kind', 'required', 'values', 'meaning'];
  return sheet('codebook', [names.map(head), ...lines], [14, 20, 12, 10, 40, 90]);
}

function citation({ words, title, version, address, frozen, filters }: Parcel): Sheet<Blob> {
  const { m } = words;
  const cited = { record: m.ui_name(), title, version, address };
  const lines: [string, string][] = [
    ['title', title],
    ['filters', filters.join('; ') || m.parcel_no_filters()],
    ['version', versionName(version)],
    ['address', address ?? ''],
    ['frozen', frozen ?? ''],
    ['licence', 'CC BY 4.0'],
    ...citeForms.map((form): [string, string] => [form, cite(form, cited)]),
  ];
  return sheet(
    'citation',
    lines.map(([name, text]) => [head(name), cell(text)]),
    [14, 110],
  );
}

function sheet(name: string, data: Lines, widths: readonly number[]): Sheet<Blob> {
  return {
    sheet: name,
    data: data.map((line) => [...line]),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  };
}

function head(text: string): Cell {
  return { type: String, value: text, fontWeight: 'bold' };
}

function cell(value: CellValue): Cell {
  if (typeof value === 'number') return { type: Number, value };
  const text = cellText(value);
  return text === '' ? null : { type: String, value: text };
}

const widths: Readonly<Record<Column['kind'], number>> = {
  id: 38,
  text: 40,
  number: 12,
  difference: 12,
  date: 12,
  address: 50,
  keyword: 18,
  keywords: 24,
  reference: 24,
  references: 30,
};

function widthOf({ kind, name }: Column): number {
  return name === 'country' ? 9 : widths[kind];
}
