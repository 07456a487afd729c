import { fold } from '../base/fold.js';
import { type OwnColumn, ownColumnNames, ownDefaults } from '../tables/own-columns.js';

/** Where a column of ours is filled from: a column of the file by its place, one text for all rows, or nowhere. */
export type Filling = number | string | null;

export type Mapping = Readonly<Record<OwnColumn, Filling>>;

/** The mapping of a file by the names of its columns: those that have our names map by themselves, in capitals and with blanks around too. */
export function mappingOf(header: readonly string[]): Mapping {
  const mapping: Record<string, Filling> = {};
  const folded = header.map((name) => fold(name).replace(/\s+/g, '_'));
  for (const name of ownColumnNames) {
    const exact = header.indexOf(name);
    const at = exact < 0 ? folded.indexOf(name) : exact;
    mapping[name] = at < 0 ? (ownDefaults[name] ?? null) : at;
  }
  return complete(mapping);
}

/** What a mapping must have before rows can be read: a country, which part of it, what is counted, a time and a figure. */
export function lacking(mapping: Mapping): OwnColumn[] {
  const figure: readonly OwnColumn[] =
    mapping.value === null && (mapping.low === null || mapping.high === null) ? ['value'] : [];
  const needed: readonly OwnColumn[] = ['country', 'scope', 'indicator', 'start'];
  return [...needed.filter((name) => mapping[name] === null || mapping[name] === ''), ...figure];
}

/** A mapping that was kept from an earlier visit, made whole. */
export function complete(mapping: Readonly<Record<string, Filling>>): Mapping {
  const of = (name: OwnColumn): Filling => mapping[name] ?? null;
  return {
    id: of('id'),
    country: of('country'),
    scope: of('scope'),
    place: of('place'),
    series: of('series'),
    indicator: of('indicator'),
    start: of('start'),
    end: of('end'),
    value: of('value'),
    low: of('low'),
    high: of('high'),
    qualifier: of('qualifier'),
    measure: of('measure'),
    regime: of('regime'),
    counted: of('counted'),
    reported_by: of('reported_by'),
    locator: of('locator'),
    confidence: of('confidence'),
    flags: of('flags'),
  };
}
