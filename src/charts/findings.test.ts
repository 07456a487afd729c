import { describe, expect, test } from 'vitest';
import { closure } from '../fixtures/closure.js';
import { inputOf } from '../fixtures/input.js';
import { observation } from '../fixtures/observation.js';
import { verdicts } from '../tables/closures.js';
import { en } from '../words/en.js';
import { charts, chartById } from './index.js';
import type { ChartId } from './picture.js';

type Given = Parameters<typeof observation>[0];

const finding = (id: ChartId, given: Parameters<typeof inputOf>[0]) =>
  chartById(id).picture({ ...inputOf(given), words: en }).finding;
const claims = (given: readonly Given[]) =>
  given.map((one, index) => observation({ id: `row-${index}`, ...one }));
const people = (...given: Given[]) => ({ claims: claims(given) });
const places = (...given: Given[]) => ({
  claims: claims(given.map((one) => ({ indicator: 'centres', measure: 'count', value: 12, ...one }))),
});

test.each(charts)('the finding of $id is null where there are no rows, and the picture is empty', (chart) => {
  const picture = chart.picture({ ...inputOf({}), words: en });
  expect(picture.finding).toBeNull();
  expect([picture.claims, picture.promises, picture.description]).toEqual([[], [], []]);
  expect(picture.omitted).toBeNull();
});

test('the finding of people-held is the latest figure and how many countries have fallen silent', () => {
  const said = (claim: string, count: number, silent: string) =>
    [
      en.m.finding_latest({ claim: en.m.finding_claim({ claim, regime: en.m.regime_compulsory() }) }),
      en.m.finding_people_held({ count, n: String(count), silent, year: '2011' }),
    ].join(' ');
  expect(finding('people-held', people({ qualifier: 'over' }))).toBe(
    said('Viet Nam, 2016: more than 1,000 people held', 1, '0'),
  );
  const rows = [{}, { country: 'CHN', start: '2010' }, { country: 'LAO', start: '2011' }];
  expect(finding('people-held', people(...rows))).toBe(said('Viet Nam, 2016: 1,000 people held', 3, '1'));
});

test('the finding of people-held names all claims that end last, and never one of them alone', () => {
  const rows = [{}, { value: 2000, regime: 'mixed' }] as const;
  expect(finding('people-held', people(...rows))).toMatch(
    /^Latest figures shown, which may not count the same: .*1,000.* and .*2,000/,
  );
});

describe('the finding of admissions is the highest figure of a whole year', () => {
  const admitted = { indicator: 'admissions', measure: 'flow' } as const;

  test('of one and of several', () => {
    expect(finding('admissions', people(admitted))).toBe(
      'Highest figure for one year: Viet Nam, 2016: 1,000 people admitted.',
    );
    expect(finding('admissions', people(admitted, { ...admitted, country: 'CHN', value: 5000 }))).toBe(
      'Highest figure for one year, among 2: China, 2016: 5,000 people admitted.',
    );
  });

  test('and never of several years, parts of a year or another measure', () => {
    const others: Given[] = [
      { ...admitted, start: '2014', end: '2016' },
      { ...admitted, flags: ['multi_year'] },
      { ...admitted, start: '2016-01', end: '2016-06' },
      { ...admitted, measure: 'unspecified' },
    ];
    expect(finding('admissions', people(...others))).toBeNull();
  });
});

test('the finding of centres is the latest national count', () => {
  expect(finding('centres', places({}))).toBe(
    'Latest national count: Viet Nam, 2016: 12 centres. It is the only country shown.',
  );
  expect(finding('centres', places({}, { country: 'LAO', start: '2018', value: 1 }))).toBe(
    'Latest national count: Lao PDR, 2018: 1 centre. National counts are shown for 2 countries.',
  );
  expect(finding('centres', places({ scope: 'partial', series: 's' }, { indicator: 'capacity' }))).toBeNull();
});

test('the finding of centres-by-country is the highest of the latest counts', () => {
  const rows = [{ start: '2010', value: 99 }, {}, { country: 'LAO', value: 7 }];
  expect(finding('centres-by-country', places(...rows))).toBe(
    'The highest latest count: Viet Nam, 2016: 12 centres. 2 countries have a count.',
  );
  expect(finding('centres-by-country', places({}))).toBe(
    'Viet Nam, 2016: 12 centres. No other country is shown.',
  );
});

test('the finding of regional-totals is how far apart the estimates for one year are', () => {
  const estimate = { country: 'ASIA', scope: 'multi' } as const;
  const range = { value: null, low: 20_000, high: 900_000, qualifier: 'range' } as const;
  expect(finding('regional-totals', people(estimate))).toBeNull();
  expect(finding('regional-totals', people(estimate, { ...estimate, start: '2017' }))).toBeNull();
  expect(
    finding(
      'regional-totals',
      people({ ...estimate, value: 5000, qualifier: 'over' }, { ...estimate, value: 9000 }),
    ),
  ).toBe(
    'For 2016 alone there are 2 estimates of people held (on a date), from more than 5,000 to 9,000; what each covers stands beside it.',
  );
  expect(
    finding('regional-totals', people({ ...estimate, value: 50_000 }, { ...estimate, ...range })),
  ).toContain('from 20,000 to 900,000');
});

test('the finding of silence is how many have fallen silent', () => {
  const said = (count: number, silent: string) =>
    en.m.finding_silence({ count, n: String(count), silent, year: '2011' });
  expect(finding('silence', people({}))).toBe(said(1, '0'));
  expect(finding('silence', people({}, { country: 'LAO', start: '2010' }))).toBe(said(2, '1'));
});

describe('the finding of promises counts the verdicts', () => {
  test('of one and of several, in one order', () => {
    expect(finding('promises', { closures: [closure()] })).toBe('1 promise: 1 missed.');
    const all = [...verdicts, 'kept' as const].map((verdict, index) =>
      closure({ id: `p-${index}`, verdict }),
    );
    expect(finding('promises', { closures: all })).toBe(
      'Of 7 promises, plans and laws: 2 kept, 1 partly kept, 1 missed, 1 reversed, 1 not yet due and ' +
        '1 with no evidence found of what became of them.',
    );
  });
});
