import fc from 'fast-check';
import { expect, test } from 'vitest';
import { observation } from '../fixtures/observation.js';
import { en } from '../words/en.js';
import { describe as inWords } from './describe.js';

const said = (...given: Parameters<typeof observation>[0][]) =>
  inWords(
    en,
    (code) => ({ VNM: 'Viet Nam', CHN: 'China' })[code] ?? code,
    given.map((one, index) => observation({ id: `row-${index}`, ...one })),
  );

test('describe(words, name, claims) says one claim whole', () => {
  expect(said({ value: 450_000, qualifier: 'over', start: '2016-08' })).toEqual([
    'Viet Nam, People held on a date: one claim, more than 450,000 people held (August 2016).',
  ]);
});

test('describe(words, name, claims) says span, highest and latest of several, ties together', () => {
  expect(said({ value: 5, start: '2014' }, { value: 7, start: '2015' }, { value: 7, start: '2016' })).toEqual(
    [
      'Viet Nam, People held on a date: 3 claims, 2014 to 2016. Highest: 7 (2015) and 7 (2016). Latest: 7 (2016).',
    ],
  );
});

test('describe(words, name, claims) names all claims that are the latest', () => {
  expect(said({ value: 5, start: '2014' }, { value: 5 }, { value: 7 })[0]).toContain(
    'Latest: 5 (2016) and 7 (2016).',
  );
});

test('describe(words, name, claims) keeps countries and kinds in paragraphs of their own, in the order of names', () => {
  const starts = said({}, { measure: 'flow' }, { country: 'CHN' }, { country: 'LAO' }).map(
    (text) => text.split(':')[0],
  );
  expect(starts).toEqual([
    'China, People held on a date',
    'LAO, People held on a date',
    'Viet Nam, People held on a date',
    'Viet Nam, People held in whole years',
  ]);
});

test('describe(words, name, claims) names gaps within a series, and none between series', () => {
  const gap = 'No figure of the same series was found between 2010 and 2016.';
  expect(said({ series: 's', start: '2010' }, { series: 's', start: '2016' })[0]).toContain(gap);
  expect(said({ series: 's', start: '2010' }, { series: 't', start: '2016' })[0]).not.toContain('No figure');
  expect(said({ series: 's', start: '2010' }, { series: 's', start: '2012' })[0]).not.toContain('No figure');
});

test('describe(words, name, claims) tells where claims differ, and not where they agree', () => {
  expect(said({ value: 5 }, { value: 7 })[0]).toContain(
    'Dated 2016, no more exactly, there are 2 claims: 5 and 7; they may not count the same.',
  );
  expect(said({ value: 5, qualifier: 'over' }, { value: 7 })[0]).toContain('2 claims: more than 5 and 7');
  expect(said({ value: 5 }, { value: 5 })[0]).not.toContain('Dated 2016');
  expect(said({ value: 5 }, { value: 7, regime: 'mixed' })[0]).not.toContain('Dated 2016');
});

test('describe(words, name, claims) compares no parts of a total with each other', () => {
  const local = { scope: 'partial', series: null } as const;
  const [text = ''] = said({ ...local, place: 'Hanoi', value: 9 }, { ...local, place: 'Hue', value: 5 });
  expect(text).toContain('2 different parts');
  expect(text).not.toMatch(/Highest|Latest/);
});

test('describe(words, name, claims) takes "more than" for higher than "fewer than"', () => {
  const [text = ''] = said(
    { value: 9, qualifier: 'under', start: '2015' },
    { value: 9, qualifier: 'over', start: '2017' },
  );
  expect(text).toContain('Highest: more than 9 (2017).');
});

test('describe(words, name, claims) is the same whatever the order of the rows', () => {
  const claims = [5, 7, 7, 9].map((value, index) =>
    observation({ id: `row-${index}`, value, start: String(2014 + (index % 3)), series: 's' }),
  );
  const expected = inWords(en, String, claims);
  fc.assert(
    fc.property(fc.shuffledSubarray(claims, { minLength: 4 }), (shuffled) => {
      expect(inWords(en, String, shuffled)).toEqual(expected);
    }),
  );
});

test('describe(words, name, claims) of none is empty', () => {
  expect(said()).toEqual([]);
});
