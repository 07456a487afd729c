import { expect, test } from 'vitest';
import { observation } from '../fixtures/observation.js';
import { en } from '../words/en.js';
import { markOf } from './mark.js';

const mark = (given: Parameters<typeof observation>[0]) => markOf(en, () => 'Viet Nam')(observation(given));

test('markOf(words, name) keeps all that a drawing needs', () => {
  expect(mark({ start: '2016-08', value: 5000, qualifier: 'about', confidence: 'low' })).toEqual({
    id: 'vnm-2016-held',
    country: 'VNM',
    at: Date.UTC(2016, 7, 16, 12),
    from: Date.UTC(2016, 7, 1),
    to: Date.UTC(2016, 8, 1),
    value: 5000,
    low: null,
    high: null,
    qualifier: 'about',
    confidence: 'low',
    measure: 'stock',
    regime: 'compulsory',
    by: 'government',
    label: 'about 5,000',
    when: 'Aug 2016',
    part: '',
    sentence:
      'Viet Nam, August 2016: about 5,000 people held (on a date; compulsory), reported by government. People in public centres.',
  });
});

test('markOf(words, name) says what a count of a part leaves out, and nothing for a whole', () => {
  expect(mark({ scope: 'partial', place: 'Police-run centres' }).part).toBe('Police-run centres');
  expect(mark({ scope: 'site', place: null }).part).toBe('People in public centres');
  expect(mark({ scope: 'national', place: 'x' }).part).toBe('');
  expect(mark({ scope: 'multi' }).part).toBe('');
});

test('markOf(words, name) keeps the ends of a range and makes up no value', () => {
  expect(mark({ value: null, low: 2, high: 9, qualifier: 'range' })).toMatchObject({
    value: null,
    low: 2,
    high: 9,
    label: '2–9',
  });
});
