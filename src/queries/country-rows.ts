import { endOf, type PartialDate } from '../base/dates.js';
import type { Observation } from '../tables/observations.js';
import { claimTables, noTables, type Tables } from '../tables/tables.js';
import { isComparable } from './filters.js';
import { sourceIds } from './source-use.js';

/** All rows of one country or region, the newest first where they have a date. */
export interface CountryRows {
  readonly claims: readonly Observation[];
  readonly promises: Tables['closures'];
  readonly events: Tables['events'];
  readonly programmes: Tables['alternatives'];
  readonly studies: Tables['effectiveness'];
  readonly acts: Tables['mechanisms'];
}

export function countryRows(tables: Tables, code: string): CountryRows {
  const of = <Row extends { readonly country: string }>(rows: readonly Row[]) =>
    rows.filter(({ country }) => country === code);
  return {
    claims: of(claimTables.flatMap((name): readonly Observation[] => tables[name])),
    promises: of(tables.closures).toSorted(newest(({ announced }) => announced)),
    events: of(tables.events).toSorted(newest(({ date }) => date)),
    programmes: of(tables.alternatives),
    studies: of(tables.effectiveness),
    acts: of(tables.mechanisms).toSorted(newest(({ date }) => date)),
  };
}

/** How many rows of any kind there are. */
export function countRows(rows: CountryRows): number {
  return kindsOf(rows).reduce((sum, { length }) => sum + length, 0);
}

/** How many sources the rows rest on. */
export function countSources(rows: CountryRows): number {
  return new Set(kindsOf(rows).flatMap((some) => some.flatMap(sourceIds))).size;
}

function kindsOf({ claims, promises, events, programmes, studies, acts }: CountryRows) {
  return [claims, promises, events, programmes, studies, acts] as const;
}

/** The record with nothing but claims on provinces, single centres and scattered parts of a total: what may never stand on a national axis. */
export function localTables({ countries, detainees, centres }: Tables): Tables {
  return {
    ...noTables,
    countries,
    detainees: detainees.filter((claim) => !isComparable(claim)),
    centres: centres.filter((claim) => !isComparable(claim)),
  };
}

function newest<Row extends { readonly id: string }>(read: (row: Row) => PartialDate) {
  return (a: Row, b: Row) => endOf(read(b)) - endOf(read(a)) || (a.id < b.id ? -1 : 1);
}
