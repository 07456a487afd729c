import type { ShownChange, ToldVersion } from '../exports/told-versions.js';
import type { ViewState } from '../urls/address.js';

/** What the page of changes can be asked for: two versions, and which changes between them. Part of `where` in its address. */
export const askedKeys = ['before', 'after', 'kind', 'file', 'country'] as const;
export type AskedKey = (typeof askedKeys)[number];
export type ChangesAsked = Readonly<Record<AskedKey, string>>;

/** What an address asks for; "" for all. */
export function changesAsked({ where }: Pick<ViewState, 'where'>): ChangesAsked {
  const of = (key: AskedKey) => where.find((one) => one.startsWith(`${key}:`))?.slice(key.length + 1) ?? '';
  return {
    before: of('before'),
    after: of('after'),
    kind: of('kind'),
    file: of('file'),
    country: of('country'),
  };
}

/** The state with one of them changed. */
export function withAsked(state: ViewState, key: AskedKey, value: string): ViewState {
  const others = state.where.filter((one) => !one.startsWith(`${key}:`));
  return { ...state, where: value === '' ? others : [...others, `${key}:${value}`] };
}

/** The versions to compare: those asked for where they are kept, else the newest with the one before it. Null where there is but one. */
export function versionPair(
  versions: readonly ToldVersion[],
  { before, after }: Pick<ChangesAsked, 'before' | 'after'>,
): readonly [string, string] | null {
  const known = (name: string) => versions.find(({ version }) => version === name);
  const newer = known(after) ?? versions[0];
  const older = known(before)?.version ?? newer?.previous ?? null;
  return newer && older !== null ? [older, newer.version] : null;
}

/** Whether a change is asked for. */
export function isAskedFor({ kind, file, country }: ChangesAsked) {
  return (change: ShownChange): boolean =>
    (kind === '' || change.kind === kind) &&
    (file === '' || change.file === file) &&
    (country === '' || countryOf(change) === country);
}

/** The country of a row: as it states, or as its id begins, which is all that a corrected row tells. */
export function countryOf(change: ShownChange): string {
  const stated = change.kind === 'corrected' ? undefined : change.cells['country'];
  return stated ?? (/^([a-z]{3,5})-/.exec(change.id)?.[1] ?? '').toUpperCase();
}
