import { unzipSync } from 'fflate';
import writeXlsx, { type Cell, type Sheet } from 'write-excel-file/universal';
import type { NativeChart } from '../charts/native-chart.js';
import { findRow } from '../queries/find-row.js';
import { cellText, columnsOf } from '../tables/cells.js';
import type { Tables } from '../tables/tables.js';
import type { Words } from '../words/words.js';
import type { ChartSheet } from './chart-sheet.js';
import type { DataVersion } from './file-name.js';
import { zipOf } from './parcel-zip.js';

/** The workbook behind a chart: the figures that are drawn, then the claims, with the columns of the record and their sources. */
export async function chartWorkbook(
  {
    words,
    tables,
    version,
  }: { readonly words: Words; readonly tables: Tables; readonly version: DataVersion },
  chart: NativeChart,
  { name, rows }: ChartSheet,
): Promise<Uint8Array> {
  const sheets = [sheet(name, rows), sheet(words.m.pptx_sheet_claims(), claimRows(tables, chart))];
  const blob = await writeXlsx(sheets).toBlob();
  return zipOf(unzipSync(new Uint8Array(await blob.arrayBuffer())), version);
}

const sourceColumns = ['title', 'publisher', 'published', 'url'] as const;

function claimRows(tables: Tables, { marks }: NativeChart): (string | number | null)[][] {
  const columns = columnsOf('detainees').map(({ name }) => name);
  const claims = marks
    .map(({ id }) => findRow(tables, id))
    .flatMap((found) => (found?.kind === 'claim' ? found.row : []));
  const lines = claims.map((claim) => {
    const cells: Readonly<Record<string, Parameters<typeof cellText>[0]>> = claim;
    const source = tables.sources.find(({ id }) => id === claim.source);
    return [
      ...columns.map((name) => plain(cells[name])),
      ...sourceColumns.map((name) => plain(source?.[name])),
    ];
  });
  return [[...columns, ...sourceColumns.map((name) => `source_${name}`)], ...lines];
}

function plain(value: Parameters<typeof cellText>[0]): string | number | null {
  return typeof value === 'number' ? value : cellText(value);
}

function sheet(name: string, rows: readonly (readonly (string | number | null)[])[]): Sheet<Blob> {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.min(60, Math.max(...rows.map((row) => String(row[at] ?? '').length)) + 2),
  );
  return {
    sheet: name,
    data: rows.map((row, at) => row.map((value) => cell(value, at === 0))),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  };
}

function cell(value: string | number | null, head: boolean): Cell {
  if (typeof value === 'number') return { type: Number, value };
  if (value === null || value === '') return null;
  return { type: String, value, ...(head && { fontWeight: 'bold' as const }) };
}
