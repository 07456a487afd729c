import { alternativeColumns } from './alternatives.js';
import { closureColumns } from './closures.js';
import type { Column, RowOf, TableName } from './column.js';
import { countryColumns } from './countries.js';
import { effectivenessColumns } from './effectiveness.js';
import { eventColumns } from './events.js';
import { mechanismColumns } from './mechanisms.js';
import { centreColumns, contextColumns, detaineeColumns } from './observations.js';
import { recommendationColumns } from './recommendations.js';
import { seriesColumns } from './series.js';
import { sourceColumns } from './sources.js';

/** Every table of the record: its file is `<name>.csv`, its columns stand exactly in this order, its key is the first column. */
export const tableColumns = {
  detainees: detaineeColumns,
  centres: centreColumns,
  context: contextColumns,
  series: seriesColumns,
  closures: closureColumns,
  events: eventColumns,
  alternatives: alternativeColumns,
  effectiveness: effectivenessColumns,
  recommendations: recommendationColumns,
  mechanisms: mechanismColumns,
  sources: sourceColumns,
  countries: countryColumns,
} as const satisfies Record<TableName, readonly Column[]>;

/** The names of all tables, in the order in which they are read and told. */
export const tableNames = /* @__PURE__ */ Object.keys(tableColumns).filter(isTableName);

function isTableName(name: string): name is TableName {
  return name in tableColumns;
}

/** The tables whose rows are claims; they share one layout and one space of ids. */
export const claimTables = ['detainees', 'centres', 'context'] as const satisfies readonly TableName[];

export type Tables = { readonly [K in TableName]: readonly RowOf<(typeof tableColumns)[K]>[] };
export type { TableName };

/** A record without rows: what a table is until its file is read. */
export const noTables: Tables = {
  detainees: [],
  centres: [],
  context: [],
  series: [],
  closures: [],
  events: [],
  alternatives: [],
  effectiveness: [],
  recommendations: [],
  mechanisms: [],
  sources: [],
  countries: [],
};
