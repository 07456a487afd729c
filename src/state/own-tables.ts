import { ownSourceRow } from '../charts/own-marks.js';
import type { ClaimTables } from '../parse/own-rows.js';
import type { Words } from '../words/words.js';
import type { Data } from './data.js';

/** The record with rows of the reader among its own; they keep their ids and their source, by which they are told apart. */
export function beside(data: Data, own: ClaimTables | null, name: string, words: Words): Data {
  const { tables } = data;
  if (!own) return data;
  const joined = {
    ...tables,
    detainees: [...tables.detainees, ...own.detainees],
    centres: [...tables.centres, ...own.centres],
    context: [...tables.context, ...own.context],
    series: tables.series,
    closures: tables.closures,
    events: tables.events,
    alternatives: tables.alternatives,
    effectiveness: tables.effectiveness,
    recommendations: tables.recommendations,
    mechanisms: tables.mechanisms,
    countries: tables.countries,
    sources: [...tables.sources, ownSourceRow(words, name)],
  };
  return {
    tables: joined,
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
