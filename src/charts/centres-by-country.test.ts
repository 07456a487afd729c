import { expect, test } from 'vitest';
import { inputOf } from '../fixtures/input.js';
import { observation } from '../fixtures/observation.js';
import { noFilters } from '../queries/filters.js';
import { en } from '../words/en.js';
import { centresByCountry } from './centres-by-country.js';
import type { MapPicture } from './picture.js';

type Given = Parameters<typeof observation>[0];

function pictureOf(given: readonly Given[], countries: readonly string[] = []): MapPicture {
  const claims = given.map((one, index) =>
    observation({ id: `row-${index}`, indicator: 'centres', measure: 'count', ...one }),
  );
  const picture = centresByCountry.picture({
    ...inputOf({ claims }),
    words: en,
    filters: { ...noFilters, countries },
  });
  if (picture.kind !== 'map') throw new Error('expected a map');
  return picture;
}

const ids = ({ places }: MapPicture) => places.map(({ marks }) => marks.map(({ id }) => id));

test('centres-by-country keeps the latest count of each country, most first', () => {
  const given = [{ value: 9 }, { start: '2010', value: 99 }, { country: 'LAO', value: 12 }];
  expect(ids(pictureOf(given))).toEqual([['row-2'], ['row-0']]);
});

test('centres-by-country keeps all that stand for the latest date', () => {
  expect(ids(pictureOf([{ value: 9 }, { value: 12 }]))).toEqual([['row-1', 'row-0']]);
});

test('centres-by-country prefers a national count to a later one of a part, and shows the part where there is no other', () => {
  const part = { scope: 'partial', series: 's', place: 'Police-run centres', start: '2018' } as const;
  expect(ids(pictureOf([{}, part]))).toEqual([['row-0']]);
  expect(pictureOf([part]).places[0]?.marks[0]).toMatchObject({ id: 'row-0', part: 'Police-run centres' });
});

test('centres-by-country names the countries without a count, regions aside', () => {
  expect(pictureOf([{}]).without).toEqual(['China', 'Lao PDR']);
  expect(pictureOf([{}], ['VNM', 'LAO']).without).toEqual(['Lao PDR']);
});

test('centres-by-country takes neither places in centres nor counts of several countries', () => {
  expect(pictureOf([{ indicator: 'capacity' }, { scope: 'multi', country: 'ASIA' }]).places).toEqual([]);
});
