import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { rowsCsv } from '../../src/exports/csv-text.js';
import type { Parcel } from '../../src/exports/parcel.js';
import { parcelParquet } from '../../src/exports/parcel-parquet.js';
import { parcelXlsx } from '../../src/exports/parcel-xlsx.js';
import { parcelZip } from '../../src/exports/parcel-zip.js';
import { rowsOf } from '../../src/tables/cells.js';
import { readWholeRecord } from '../../src/static/record.js';
import { tableNames } from '../../src/tables/tables.js';
import { en } from '../../src/words/en.js';

/** Writes the files that readers take home, as the browser makes them, into a folder. */
const folder = process.argv[2] ?? 'test-results/clients';
const { tables, facts } = readWholeRecord('data');
const rows = Object.fromEntries(tableNames.map((name) => [name, rowsOf(tables, name)]));
const whole: Parcel = {
  words: en,
  rows,
  tables,
  name: 'record',
  title: 'The whole record',
  filters: [],
  version: facts.version,
  address: 'https://example.org/data/',
  frozen: null,
};
mkdirSync(join(folder, 'package'), { recursive: true });
for (const name of tableNames) {
  writeFileSync(join(folder, `${name}.csv`), rowsCsv(name, tables[name], tables.sources, 'rfc'));
  writeFileSync(join(folder, `${name}.excel.csv`), rowsCsv(name, tables[name], tables.sources, 'excel'));
  writeFileSync(
    join(folder, `${name}.semicolon.csv`),
    rowsCsv(name, tables[name], tables.sources, 'semicolon'),
  );
  writeFileSync(
    join(folder, `${name}.parquet`),
    new Uint8Array(parcelParquet(name, rowsOf(tables, name), whole)),
  );
}
writeFileSync(join(folder, 'record.xlsx'), await parcelXlsx(whole));
const zip = parcelZip(whole);
writeFileSync(join(folder, 'record.zip'), zip);
for (const [name, bytes] of Object.entries(unzipSync(zip)))
  writeFileSync(join(folder, 'package', name), bytes);
console.log(`${folder}: ${String(tableNames.length)} tables, package of ${String(zip.length)} bytes`);
