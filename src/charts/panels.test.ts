import { describe, expect, test } from 'vitest';
import { observation } from '../fixtures/observation.js';
import { en } from '../words/en.js';
import { panelGroups, spanOf } from './panels.js';
import type { Target } from './picture.js';

type Given = Parameters<typeof observation>[0];

const target: Target = {
  id: 'plan',
  country: 'VNM',
  from: [Date.UTC(2012, 5), 9],
  doubtful: false,
  to: [Date.UTC(2020, 11), 5],
  label: '5 by 2020',
  ends: { from: '', to: '' },
  sentence: 'A promise.',
};
const claimsOf = (given: readonly Given[]) =>
  given.map((one, index) => observation({ id: `row-${index}`, ...one }));
const groups = (...given: Given[]) =>
  panelGroups({ words: en, name: (code) => code, claims: claimsOf(given) });
const panels = (...given: Given[]) => groups(...given).flatMap((group) => group.panels);
const years = (given: Given, ...starts: number[]): Given[] =>
  starts.map((year) => ({ ...given, start: String(year) }));
const admitted: Given = { indicator: 'admissions', measure: 'flow' };

describe('panelGroups(input) chooses the form of a panel by what it holds:', () => {
  test.each([
    ['dates as points', 'points', years({}, 2014, 2015, 2016)],
    ['whole years as bars', 'bars', years(admitted, 2014, 2015, 2016)],
    [
      'parts of years as spans',
      'spans',
      ['01', '03', '05'].map((month) => ({ ...admitted, start: `2016-${month}` })),
    ],
    ['one or two claims as words', 'words', years({}, 2014, 2015)],
  ])('%s', (_, form, given) => {
    expect(panels(...given).map((panel) => panel.form)).toEqual([form]);
  });
});

test('panelGroups(input) draws a promise even among few claims', () => {
  const claims = claimsOf([{}]);
  const [group] = panelGroups({ words: en, name: String, claims, targets: () => [target] });
  expect(group?.panels[0]).toMatchObject({ form: 'points', targets: [target], links: [] });
});

test('panelGroups(input) keeps stock and flow of a country in two panels of one group', () => {
  const [group, ...others] = groups(...years({}, 2014, 2015, 2016), ...years(admitted, 2014, 2015, 2016));
  expect(others).toEqual([]);
  expect(group?.panels.map(({ kind }) => kind)).toEqual([
    'People held on a date',
    'Admissions in whole years',
  ]);
});

test('panelGroups(input) links at the middle of a range that has no value of its own', () => {
  const range: Given = { value: null, low: 2, high: 8, qualifier: 'range', series: 's' };
  const [panel] = panels(...years(range, 2014, 2015, 2016));
  expect(panel?.form === 'points' && panel.links.map(({ from, to }) => [from[1], to[1]])).toEqual([
    [5, 5],
    [5, 5],
  ]);
});

test('panelGroups(input) puts those first that have most to draw, then by name', () => {
  const given = [...years({ country: 'LAO' }, 2014, 2015, 2016), { country: 'CHN' }, { country: 'BRN' }];
  expect(groups(...given).map(({ country }) => country)).toEqual(['LAO', 'BRN', 'CHN']);
});

test('spanOf(claims, targets) covers whole years around all claims and promises', () => {
  const claims = claimsOf([{ start: '2014-06', end: '2016-02' }]);
  expect(spanOf(claims)).toEqual([Date.UTC(2014, 0), Date.UTC(2017, 0)]);
  expect(spanOf(claims, [target])).toEqual([Date.UTC(2012, 0), Date.UTC(2021, 0)]);
});

test('spanOf([]) is a span all the same', () => {
  expect(spanOf([])).toEqual([0, 1]);
});
