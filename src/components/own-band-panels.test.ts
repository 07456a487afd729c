import { expect, test } from 'vitest';
import { observation } from '../fixtures/observation.js';
import { noFilters } from '../queries/filters.js';
import type { Band } from '../queries/own-bands.js';
import { en } from '../words/en.js';
import { bandPanels } from './own-band-panels.js';

const band: Band = {
  country: 'VNM',
  indicator: 'people_detained',
  measure: 'stock',
  regime: 'compulsory',
  scope: 'site',
  period: 'date',
  place: 'A',
  series: '',
  rows: 501,
  years: [],
};
const dots = (record: readonly ReturnType<typeof observation>[], of = band) =>
  bandPanels([of], { words: en, name: (code) => code, record, filters: noFilters })[0]?.dots;

test('bandPanels(bands, record) gives a range without a value as a range, never as a figure', () => {
  const range = observation({ scope: 'site', place: 'A', value: null, low: 10, high: 30, confidence: 'low' });
  expect(dots([range])).toMatchObject([{ value: null, low: 10, high: 30, confidence: 'low' }]);
});

test('bandPanels(bands, record) puts only claims of the same place and length of period beside a group', () => {
  const at = (place: string | null) => observation({ scope: 'site', place });
  expect(dots([at('A'), at('B'), at(null)])).toHaveLength(1);
  const yearly = { ...band, scope: 'national', place: '', measure: 'flow', period: 'year' } as const;
  const flow = (end: string) => observation({ measure: 'flow', start: '2016', end });
  expect(dots([flow('2016'), flow('2018')], yearly)).toMatchObject([{ year: 2016, to: 2016 }]);
});
