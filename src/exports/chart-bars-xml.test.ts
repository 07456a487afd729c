import { expect, test } from 'vitest';
import type { NativeBar, NativeBars } from '../charts/native-chart.js';
import { ownRow } from '../tables/own-source.js';
import { en as words } from '../words/en.js';
import { barsPlot } from './chart-bars-xml.js';
import { sheetOf } from './chart-sheet.js';

const colours: Readonly<Record<string, string>> = { KHM: '#aa0000', VNM: '#00aa00' };
const palette = {
  paper: '#ffffff',
  ink: '#111111',
  muted: '#777777',
  rule: '#cccccc',
  country: (code: string) => colours[code] ?? '#0000aa',
};

function bar(id: string, country: string, range: NativeBar['range'], hollow = false): NativeBar {
  const place = { id, country, category: id, when: '2015', series: 0, said: id, labelled: true };
  return { ...place, value: range ? null : 5, range, hollow };
}

const bars = [
  bar('sure', 'KHM', [1, 3]),
  bar(`${ownRow}2`, 'KHM', [2, 6]),
  bar('low', 'KHM', [3, 9], true),
  bar('other', 'VNM', [4, 12]),
  bar('exact', 'KHM', null),
];
const values = { min: 0, max: 20, step: 5, log: false };
const chart: NativeBars = {
  form: 'columns',
  heading: '',
  country: 'KHM',
  marks: [],
  key: [],
  values,
  series: ['people'],
  bars,
};

test('barsPlot(chart, sheet, palette) draws each range in the colour of its own, dotted where it is doubtful', () => {
  const xml = barsPlot(chart, sheetOf(words, chart), palette).join('');
  const lines = [...xml.matchAll(/<c:errBars>[^]*?<\/c:errBars>/g)].map(([found]) => ({
    spans: [...found.matchAll(/<c:v>([^<]+)<\/c:v>/g)].map(([, span]) => Number(span)),
    colour: /srgbClr val="(\w+)"/.exec(found)?.[1],
    dash: /prstDash val="(\w+)"/.exec(found)?.[1],
  }));
  expect(lines).toEqual([
    { spans: [2], colour: 'AA0000', dash: 'solid' },
    { spans: [4], colour: '111111', dash: 'solid' },
    { spans: [6], colour: 'AA0000', dash: 'sysDash' },
    { spans: [8], colour: '00AA00', dash: 'solid' },
  ]);
  for (const { id } of bars) expect(xml.split(`>${id}</a:t>`)).toHaveLength(2);
});

test('sheetOf(words, chart) keeps each range in the columns of its series', () => {
  const [head = [], ...rows] = sheetOf(words, chart).rows;
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
  expect(rows.map((row) => row.slice(1, 10))).toEqual([
    [null, 3, 2, null, null, null, null, null, null],
    [null, null, null, 6, 4, null, null, null, null],
    [null, null, null, null, null, 9, 6, null, null],
    [null, null, null, null, null, null, null, 12, 8],
    [5, null, null, null, null, null, null, null, null],
  ]);
});
