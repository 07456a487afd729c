import type { Country } from '../tables/countries.js';
import type { Words } from '../words/words.js';

export interface CountryGroup {
  readonly id: string;
  readonly title: string;
  readonly countries: readonly Country[];
}

const parts = {
  'East Asia': { id: 'east', title: ({ m }: Words) => m.countries_region_east() },
  'Southeast Asia': { id: 'southeast', title: ({ m }: Words) => m.countries_region_southeast() },
  'South and Central Asia': { id: 'south', title: ({ m }: Words) => m.countries_region_south() },
  Region: { id: 'whole', title: ({ m }: Words) => m.countries_region_whole() },
} as const;

const order = ['Southeast Asia', 'East Asia', 'South and Central Asia', 'Region'] as const;

/** Countries by part of Asia, each by name; regions come last. */
export function countryGroups(words: Words, countries: readonly Country[]): CountryGroup[] {
  return order
    .map((region) => ({
      id: parts[region].id,
      title: parts[region].title(words),
      countries: countries
        .filter((country) => country.region === region)
        .sort((a, b) => words.compare(a.name, b.name)),
    }))
    .filter(({ countries: some }) => some.length > 0);
}
