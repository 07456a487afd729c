import type { TableName } from './column.js';

/** What a row of each table is, for the data dictionary. */
export const tableTitles: Readonly<Record<TableName, string>> = {
  detainees: 'One figure on people held, admitted, released, escaped or dead, as one source states it',
  centres: 'One figure on centres or places in them, as one source states it',
  context:
    'One figure on voluntary and methadone clients, registered users, relapse or budgets, as one source states it',
  series: 'Which claims may share a line, and why',
  closures: 'One promise, plan, law or closure and what became of it',
  events: 'One dated happening',
  alternatives: 'One voluntary, community-based programme and which of the seven common features it has',
  effectiveness: 'One measured comparison of compulsory and voluntary treatment',
  recommendations: 'One recommendation, to whom, and what became of it',
  mechanisms: 'One act of a UN or regional human-rights body on a country, or its status in a treaty',
  sources: 'One source',
  countries: 'One country or region',
};
