import { expect, test } from 'vitest';
import { dateForm, differenceForm, idFormOf, idSampleOf, numberForm } from './forms.js';
import { tableNames } from './tables.js';

const taken = (form: RegExp, texts: readonly string[]) => texts.filter((text) => form.test(text));
const odd = [
  '',
  ' 5',
  '5 ',
  '5\n',
  '+5',
  '1,000',
  '1 000',
  '1e3',
  '.5',
  '5.',
  '0x5',
  'NaN',
  'Infinity',
  '٥',
  '--5',
];

test('numberForm takes plain figures and nothing else', () => {
  const good = ['0', '5', '1000', '12.5', '0.05', '007'];
  expect(taken(numberForm, [...good, ...odd, '-5'])).toEqual(good);
});

test('numberForm takes no more digits than a number keeps', () => {
  expect(taken(numberForm, ['123456789012345', '1234567890123456', '123456789.12345'])).toEqual([
    '123456789012345',
    '123456789.12345',
  ]);
});

test('differenceForm takes figures below zero too', () => {
  const good = ['0', '5', '-5', '-12.5'];
  expect(taken(differenceForm, [...good, ...odd])).toEqual(good);
});

test('dateForm takes the shape of a year, a month or a day', () => {
  const good = ['2016', '2016-08', '2016-08-24'];
  expect(
    taken(dateForm, [...good, '16', '2016-8', '2016/08', '24-08-2016', '2016-08-24T00:00', '2016\n']),
  ).toEqual(good);
});

test('idSampleOf(table) is an id of the form that is asked for', () => {
  for (const table of tableNames) expect(idSampleOf(table), table).toMatch(idFormOf(table));
});

test('idFormOf(table) takes lower-case words joined by hyphens, and codes for countries', () => {
  const ids = [
    'vnm-2016-held',
    'a',
    '2016',
    'VNM',
    'Vnm',
    'a--b',
    '-a',
    'a-',
    'a_b',
    'a b',
    '',
    'ASEAN',
    'é',
  ];
  expect(taken(idFormOf('sources'), ids)).toEqual(['vnm-2016-held', 'a', '2016']);
  expect(taken(idFormOf('countries'), ids)).toEqual(['VNM', 'ASEAN']);
});
