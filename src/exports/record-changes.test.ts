import { expect, test } from 'vitest';
import { recordChanges, rowCounts } from './record-changes.js';

const detainees = 'id,country,value,also\n';
const before = {
  'centres.csv': `${detainees}c,VNM,3,\n`,
  'detainees.csv': `${detainees}a,VNM,100,\nb,CHN,200,x y\n`,
};

test('recordChanges(before, after) finds none in the same rows, in whatever order they and their columns stand', () => {
  const moved = { ...before, 'detainees.csv': 'id,also,country,value\nb,x y,CHN,200\na,,VNM,100\n' };
  expect(recordChanges(before, before)).toEqual([]);
  expect(recordChanges(before, moved)).toEqual([]);
});

test('recordChanges() tells of added, corrected and withdrawn rows with their cells', () => {
  const after = { ...before, 'detainees.csv': `${detainees}a,VNM,120,z\nd,LAO,"1,5",\n` };
  expect(recordChanges(before, after)).toEqual([
    {
      kind: 'corrected',
      key: 'claims/a',
      file: 'detainees.csv',
      id: 'a',
      cells: [
        { column: 'value', before: '100', after: '120' },
        { column: 'also', before: '', after: 'z' },
      ],
    },
    {
      kind: 'added',
      key: 'claims/d',
      file: 'detainees.csv',
      id: 'd',
      cells: { id: 'd', country: 'LAO', value: '1,5' },
    },
    {
      kind: 'withdrawn',
      key: 'claims/b',
      file: 'detainees.csv',
      id: 'b',
      cells: { id: 'b', country: 'CHN', value: '200', also: 'x y' },
    },
  ]);
});

test('recordChanges() follows a claim from one file to another', () => {
  const after = {
    'centres.csv': `${detainees}c,VNM,3,\na,VNM,100,\n`,
    'detainees.csv': `${detainees}b,CHN,200,x y\n`,
  };
  expect(recordChanges(before, after)).toMatchObject([
    {
      kind: 'corrected',
      id: 'a',
      cells: [{ column: 'file', before: 'detainees.csv', after: 'centres.csv' }],
    },
  ]);
});

test('recordChanges() counts a new column only where it is filled', () => {
  const wider = (cell: string) => ({ 'x.csv': `id,new\na,${cell}\n` });
  expect(recordChanges({ 'x.csv': 'id\na\n' }, wider(''))).toEqual([]);
  expect(recordChanges({ 'x.csv': 'id\na\n' }, wider('1'))).toMatchObject([{ kind: 'corrected' }]);
});

test('recordChanges() stops at a file that cannot be read whole', () => {
  expect(() => recordChanges(before, { 'detainees.csv': 'id,value\na\n' })).toThrow('ragged_row in line 2');
});

test('rowCounts(texts) counts the rows of each file', () => {
  expect(rowCounts(before)).toEqual({ 'centres.csv': 1, 'detainees.csv': 2 });
});
