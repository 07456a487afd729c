import { ownSourceRow } from '../charts/own-marks.js';
import type { Mapping } from '../parse/own-mapping.js';
import type { ClaimTables } from '../parse/own-rows.js';
import type { Source } from '../tables/sources.js';
import { claimTables, type Tables } from '../tables/tables.js';
import type { Words } from '../words/words.js';
import type { Data } from './data.js';
import type { RecordKnown } from './own-desk.js';

/** The record as far as a reader's own file needs it: opening the page waits for none of it. */
export interface BesideOwn {
  /** Fetches what the rows will be drawn beside, while they are read. */
  readonly fetch: () => void;
  /** What a file is checked against; null where that could not be had. */
  readonly known: (mapping: Mapping) => Promise<RecordKnown | null>;
}

export const besideOf = (data: () => Data): BesideOwn => ({
  fetch: () => {
    void data().load(claimTables);
    // nothing is checked against these: they are not waited for
    void data().load(['sources', 'series']);
  },
  known: (mapping) => knownFor(data(), mapping),
});

/** Of the record's ids only where the file has ids itself. A table of the record is never empty: one that is was not had. */
async function knownFor(data: Data, mapping: Mapping): Promise<RecordKnown | null> {
  const named = typeof mapping.id === 'number' ? claimTables : [];
  await data.load(['countries', ...named]);
  const { tables } = data;
  if ((['countries', ...named] as const).some((name) => tables[name].length === 0)) return null;
  const ids = named.flatMap((name) => tables[name].map(({ id }) => [id, `${name}.csv`] as const));
  return { countries: tables.countries, ids: new Map(ids) };
}

/** The record with rows of the reader among its own; they keep their ids and their source, by which they are told apart. */
export function beside(data: Data, own: ClaimTables | null, name: string, words: Words): Data {
  if (!own) return data;
  return {
    tables: joined(data.tables, own, ownSourceRow(words, name)),
    // read when they are asked for: they change with every table that comes, these rows do not
    get issues() {
      return data.issues;
    },
    get failed() {
      return data.failed;
    },
    ready: data.ready,
    load: data.load,
    retry: data.retry,
  };
}

/** The record's tables are asked for anew each time: what comes later is had too by whoever holds these. */
function joined(tables: Tables, own: ClaimTables, source: Source): Tables {
  return {
    get detainees() {
      return [...tables.detainees, ...own.detainees];
    },
    get centres() {
      return [...tables.centres, ...own.centres];
    },
    get context() {
      return [...tables.context, ...own.context];
    },
    get sources() {
      return [...tables.sources, source];
    },
    get series() {
      return tables.series;
    },
    get closures() {
      return tables.closures;
    },
    get events() {
      return tables.events;
    },
    get alternatives() {
      return tables.alternatives;
    },
    get effectiveness() {
      return tables.effectiveness;
    },
    get recommendations() {
      return tables.recommendations;
    },
    get mechanisms() {
      return tables.mechanisms;
    },
    get countries() {
      return tables.countries;
    },
  };
}
