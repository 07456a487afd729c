import { charts } from '../charts/index.js';
import { conflictsCsv } from '../exports/conflicts-csv.js';
import { datapackage } from '../exports/datapackage.js';
import { versionName } from '../exports/file-name.js';
import { type Parcel, usedSources, withNamed } from '../exports/parcel.js';
import { plainRow } from '../exports/parcel-json.js';
import { parcelZip } from '../exports/parcel-zip.js';
import { disagreements } from '../queries/disagreements.js';
import { promisePool } from '../queries/promise-later.js';
import { countriesWithRows } from '../queries/with-rows.js';
import { type AnyRow, columnsOf, rowsOf } from '../tables/cells.js';
import { tableNames, type TableName } from '../tables/tables.js';
import type { Words } from '../words/words.js';
import type { NamedFile } from './chart-files.js';
import { fileOf } from './data-files.js';
import type { WholeRecord } from './record.js';

interface Served {
  readonly record: WholeRecord;
  readonly words: Words;
  readonly site: string | null;
  /** The folder of the data, and the names of all versions that are kept. */
  readonly data: string;
  readonly versions: readonly string[];
}

/** The files by which programs find and read the whole record: what exists, and all rows of each country. */
export function dataService(served: Served): NamedFile[] {
  const codes = countriesWithRows(served.record.tables);
  return [
    { path: 'data/index.json', text: json(index(served, codes)) },
    { path: 'data/conflicts.csv', text: conflictsCsv(disagreements(promisePool(served.record.tables))) },
    ...codes.map((code) => ({
      path: `countries/${code.toLowerCase()}.json`,
      text: json(country(served, code)),
    })),
  ];
}

/** The whole record as one package. */
export function wholePackage({ record: { tables, facts }, words, site }: Served): Uint8Array {
  const version = versionName(facts.version);
  return parcelZip({
    words,
    rows: Object.fromEntries(tableNames.map((name) => [name, rowsOf(tables, name)])),
    tables,
    name: 'record',
    title: words.m.parcel_everything(),
    filters: [],
    version: facts.version,
    address: site === null ? null : `${site}data/`,
    frozen: site === null ? null : `${site}v/${version}/`,
  });
}

/** What exists: addresses are below the root of the site. */
function index({ record: { tables, facts }, words, data, versions }: Served, codes: readonly string[]) {
  const described = datapackage(facts.version, (table) => fileOf(data, table));
  return {
    name: words.m.ui_name(),
    version: versionName(facts.version),
    licence: 'CC-BY-4.0',
    files: described.resources.map(({ name, path, title, bytes, hash, schema }) => ({
      name,
      path: `data/${path}`,
      title,
      rows: facts.rows[name],
      bytes,
      hash,
      schema,
    })),
    package: 'data/detention-trends.zip',
    datapackage: 'data/datapackage.json',
    changes: ['data/changes.json', 'data/changes.xml'],
    charts: charts.map(({ id, title }) => ({
      id,
      title: title(words),
      csv: `charts/${id}.csv`,
      json: `charts/${id}.json`,
    })),
    countries: codes.map((code) => ({
      code,
      name: tables.countries.find((one) => one.code === code)?.name ?? code,
      json: `countries/${code.toLowerCase()}.json`,
    })),
    versions: versions.map((version) => ({
      version,
      path: `v/${version}/`,
      files: tableNames.map((table) => `v/${version}/data/${table}.csv`),
    })),
  };
}

function country({ record: { tables, facts }, site }: Served, code: string) {
  const rows = Object.fromEntries(
    tableNames
      .filter((table) => table !== 'countries' && columnsOf(table).some(({ name }) => name === 'country'))
      .map((table): [TableName, readonly AnyRow[]] => [
        table,
        rowsOf(tables, table).filter((row) => row['country'] === code),
      ]),
  );
  const parcel: Pick<Parcel, 'rows' | 'tables'> = { rows, tables };
  return {
    code,
    name: tables.countries.find((one) => one.code === code)?.name ?? code,
    version: versionName(facts.version),
    licence: 'CC-BY-4.0',
    address: site === null ? null : `${site}countries/${code.toLowerCase()}/`,
    tables: Object.fromEntries(Object.entries(rows).map(([table, some]) => [table, some.map(plainRow)])),
    series: (withNamed(parcel).series ?? []).map(plainRow),
    sources: usedSources(parcel).map(plainRow),
  };
}

function json(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
