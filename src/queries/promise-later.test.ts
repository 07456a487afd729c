import { describe, expect, test } from 'vitest';
import { sortedIds, tables, withPromise } from '../../tests/record.js';
import { endOf, startOf } from '../base/dates.js';
import { accountClaims, laterClaims, promisePool } from './promise-later.js';

const pool = promisePool(tables);

const later = (id: string, from = tables) => {
  const promise = from.closures.find((one) => one.id === id);
  if (!promise) throw new Error(`no promise ${id}: correct the id`);
  return laterClaims(promise, pool);
};
const ids = (id: string) => later(id).map((claim) => claim.id);

describe('laterClaims(promise, claims) of the record finds', () => {
  test.each([
    ['vnm-2025-police-takeover', ['vnm-2025-10-centres-sggp', 'vnm-2026-01-31-centres-vietnamnet']],
    [
      'vnm-2024-programme-50000',
      ['vnm-2025-10-people-detained-sggp', 'vnm-2026-01-31-people-detained-vietnamnet'],
    ],
    ['khm-2016-centres-all-provincial-capitals', ['khm-2017-centres-mosavy', 'khm-2021-centres-post-state']],
    ['tha-2011-400000-into-treatment', ['tha-2011-12-admissions-moph']],
    ['vnm-2016-52-centres-turned-voluntary', []],
    ['vnm-2013-80-centres-pilot-2015', []],
    ['chn-2013-abolish-labour-camps', []],
  ])('%s: %j', (id, expected) => {
    expect(ids(id)).toEqual(expected);
  });

  test('people on methadone where that was promised, and nobody else', () => {
    const found = later('vnm-2013-methadone-80000');
    expect(found.length).toBeGreaterThanOrEqual(5);
    expect(new Set(found.map(({ indicator, measure }) => `${indicator} ${measure}`))).toEqual(
      new Set(['methadone_clients stock']),
    );
  });

  test.each(['khm-2010-phase-out-by-2015', 'khm-2013-closures-11-to-8'])(
    'the parts that the row of %s tells of, and no others',
    (id) => {
      expect(sortedIds(later(id).filter(({ scope }) => scope === 'partial'))).toEqual([
        'khm-2016-centres-police',
        'khm-2017-centres-mosavy',
        'khm-2021-centres-post-state',
        'khm-2022-centres-nacd-public',
      ]);
    },
  );

  test('figures of the year of a promise, which end after it, but not its baseline', () => {
    const found = ids('vnm-2016-people-67000-to-20000');
    expect(found).toEqual(
      expect.arrayContaining([
        'vnm-2016-08-people-detained-vna',
        'vnm-2016-people-detained-molisa',
        'vnm-2016-people-detained-molisa-court-ordered',
        'vnm-2016-people-detained-molisa-public',
      ]),
    );
    expect(found).not.toContain('vnm-2016-people-detained-idhdp');
  });

  test('counts of its city alone where it speaks of one', () => {
    const places = later('vnm-2016-hcmc-at-most-5').map(({ place }) => place);
    expect(new Set(places)).toEqual(new Set(['Ho Chi Minh City']));
  });

  test('nothing of a kind with the outcome once the row gives none', () => {
    const changed = withPromise('vnm-2024-programme-50000', { outcome_value: null });
    expect(later('vnm-2024-programme-50000', changed)).toEqual([]);
  });
});

test.each(tables.closures)(
  'laterClaims($id) are of its country, clear in measure, and of after it',
  (promise) => {
    for (const claim of laterClaims(promise, pool)) {
      expect(claim.country).toBe(promise.country);
      expect(claim.measure).not.toBe('unspecified');
      expect(endOf(claim.end)).toBeGreaterThan(startOf(promise.announced));
    }
  },
);

test('accountClaims(promise, claims) are enough to tell every promise alike', () => {
  for (const promise of tables.closures)
    expect(laterClaims(promise, accountClaims(promise, pool)).map(({ id }) => id)).toEqual(
      expect.arrayContaining(laterClaims(promise, pool).map(({ id }) => id)),
    );
});
