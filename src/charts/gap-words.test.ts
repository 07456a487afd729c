import { expect, test } from 'vitest';
import { en } from '../words/en.js';
import { gapSentence, neverSentence } from './gap-words.js';

const none = { first: null, ranges: [], years: 0, local: 0 };
const said = (gaps: Parameters<typeof gapSentence>[1]['gaps'], region = false) =>
  gapSentence(en, { kind: 'people_detained', gaps, last: 2020, region });

test('gapSentence(words, asked) names the silent years and of how many they are', () => {
  const ranges = [
    [2011, 2011],
    [2013, 2015],
  ] as const;
  expect(said({ first: 2010, ranges, years: 4, local: 0 })).toBe(
    'No national figure on people held was found for 4 of the 11 years from 2010 to 2020: 2011 and 2013 to 2015.',
  );
});

test('gapSentence(words, asked) tells nothing found from nothing national found', () => {
  expect(said(none)).toBe('No figure on people held was found.');
  expect(said({ ...none, local: 1 })).toBe(
    'No national figure on people held was found; 1 figure holds for a part only.',
  );
});

test('gapSentence(words, asked) says where no year is silent, and speaks of no nation for a region', () => {
  expect(said({ first: 2010, ranges: [], years: 0, local: 0 })).toBe(
    'A national figure on people held was found for every year from 2010 to 2020.',
  );
  expect(said({ first: 2020, ranges: [[2020, 2020]], years: 1, local: 0 }, true)).toContain(
    'No figure on people held in the whole region',
  );
});

test('neverSentence(words, kinds) lists the kinds', () => {
  expect(neverSentence(en, ['deaths', 'escapes'])).toBe('No figure at all was found on deaths and escapes.');
});
