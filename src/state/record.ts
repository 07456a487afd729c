import { distinct } from '../base/lists.js';
import { yearSpan } from '../queries/facets.js';
import { promisesOnce } from '../queries/promise-readings.js';
import { claimTables, type TableName, tableNames, type Tables } from '../tables/tables.js';

/** What is known of the whole record before a table is read: written into each page when it is built. */
export interface RecordFacts {
  /** Day of the last change and start of the content's hash. */
  readonly version: { readonly date: string; readonly hash: string };
  /** How many rows each file holds: a shorter file was cut off. */
  readonly rows: Readonly<Record<TableName, number>>;
  readonly claims: number;
  readonly promises: number;
  readonly sources: number;
  readonly countries: number;
  readonly years: readonly [first: number, last: number] | null;
}

/** Computes the facts from all tables. Regions are no countries. */
export function factsOf(tables: Tables, version: RecordFacts['version']): RecordFacts {
  const claims = claimTables.flatMap((name) => [...tables[name]]);
  const nations = new Set(
    tables.countries.filter(({ region }) => region !== 'Region').map(({ code }) => code),
  );
  return {
    version,
    rows: rowCounts(tables),
    claims: claims.length,
    promises: promisesOnce(tables.closures).length,
    sources: tables.sources.length,
    countries: distinct(claims.map(({ country }) => country)).filter((code) => nations.has(code)).length,
    years: yearSpan(claims),
  };
}

/** The id of the element in which a built page carries the facts. */
export const recordElement = 'record';

/** Reads the facts of a built page; null where there are none, as during development. */
export function readRecord(document: Document): RecordFacts | null {
  const text = document.getElementById(recordElement)?.textContent ?? '';
  try {
    const facts: unknown = JSON.parse(text);
    return isFacts(facts) ? facts : null;
  } catch {
    return null;
  }
}

function isFacts(facts: unknown): facts is RecordFacts {
  return (
    typeof facts === 'object' && facts !== null && 'version' in facts && 'rows' in facts && 'claims' in facts
  );
}

function rowCounts(tables: Tables): Record<TableName, number> {
  const counts: Partial<Record<TableName, number>> = {};
  for (const name of tableNames) counts[name] = tables[name].length;
  return { ...noRows, ...counts };
}

const noRows: Record<TableName, number> = {
  detainees: 0,
  centres: 0,
  context: 0,
  series: 0,
  closures: 0,
  events: 0,
  alternatives: 0,
  effectiveness: 0,
  recommendations: 0,
  mechanisms: 0,
  sources: 0,
  countries: 0,
};
