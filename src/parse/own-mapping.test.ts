import { expect, test } from 'vitest';
import { assumed } from '../tables/own-columns.js';
import { lacking, mappingOf } from './own-mapping.js';

test('mappingOf(header) knows our names in capitals and with blanks around, the exact one first', () => {
  expect(mappingOf([' Country ', 'START', '\tVALUE', 'value', 'Reported by'])).toMatchObject({
    country: 0,
    start: 1,
    value: 3,
    reported_by: 4,
  });
});

test('mappingOf(header) takes for granted neither what is counted nor where, and no confidence that nobody stated', () => {
  const mapping = mappingOf(['country', 'start', 'value']);
  expect(lacking(mapping)).toEqual(['scope', 'indicator']);
  expect(assumed(mapping)).toContainEqual(['confidence', 'low']);
  expect(assumed({ ...mapping, confidence: 2, qualifier: 'about' }).map(([column]) => column)).toEqual([
    'measure',
    'regime',
    'counted',
    'reported_by',
  ]);
});
