import type { Ignored } from '../urls/address.js';
import type { Words } from '../words/words.js';

/** What an address asked for and could not get, a sentence each. */
export function addressNotes(
  { m }: Words,
  ignored: readonly Ignored[],
  unknownCountries: readonly string[] = [],
): string[] {
  return [
    ...ignored.map(({ key, value }) => m.ui_ignored({ key, value })),
    ...unknownCountries.map((code) => m.ui_unknown_country({ code })),
  ];
}
