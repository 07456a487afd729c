import { fold } from '../base/fold.js';
import type { Country } from '../tables/countries.js';

/** The countries that a text may mean, by name, local name or code; marks above letters, capitals and spaces do not count. All for an empty text. */
export function findCountries(countries: readonly Country[], text: string): Country[] {
  const sought = joined(text);
  if (sought === '') return [...countries];
  const ranked = countries.map((country) => ({ country, rank: rankOf(country, sought) }));
  return ranked
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ country }) => country);
}

/** 3 where a name begins so, 2 where a word of it does, 1 where it stands anywhere; a code must begin so. */
function rankOf({ name, local_name: local, code }: Country, sought: string): number {
  const names = [name, local ?? ''];
  if (names.some((one) => joined(one).startsWith(sought))) return 3;
  if (code.toLowerCase().startsWith(sought)) return 2;
  if (names.some((one) => wordsOf(one).some((word) => word.startsWith(sought)))) return 2;
  return names.some((one) => joined(one).includes(sought)) ? 1 : 0;
}

function joined(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

function wordsOf(text: string): string[] {
  return fold(text).split(/[^\p{L}\p{N}]+/u);
}

/** The language of a country's own name: the first of its languages that is not English, in which the name may be the same. */
export function localLanguage({ languages }: Country): string | undefined {
  const all = (languages ?? '').split(' ').filter((language) => language !== '');
  return all.find((language) => language !== 'en') ?? all[0];
}

/** The local name, where it is another than the English one. */
export function localName({ name, local_name: local }: Country): string | null {
  return local === name ? null : local;
}
