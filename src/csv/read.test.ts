import { describe, expect, test } from 'vitest';
import { readCsv } from './read.js';

const read = (text: string) => readCsv('a.csv', text);
const lines = (text: string) => read(text).records.map(({ line, cells }) => [line, ...cells]);
const kinds = (text: string) => read(text).issues.map(({ kind, line }) => [kind, line]);

test('readCsv(file, text) gives the header and each record with its line', () => {
  expect(read('a,b\n1,2\n3,4\n')).toEqual({
    header: ['a', 'b'],
    records: [
      { line: 2, cells: ['1', '2'] },
      { line: 3, cells: ['3', '4'] },
    ],
    issues: [],
  });
});

test('readCsv(file, text) guesses no types and trims nothing', () => {
  expect(lines('a,b\n01, true \n')).toEqual([[2, '01', ' true ']]);
});

test('readCsv(file, text) counts lines rightly over line breaks within quotes', () => {
  expect(lines('a,b\n1,"x\ny\n"\n2,z\n')).toEqual([
    [2, '1', 'x\ny\n'],
    [5, '2', 'z'],
  ]);
});

test('readCsv(file, text, "never") lets no quote reach beyond its line, even where all would fit', () => {
  const text = 'a,b\n1,2\n3,"4\n5,6\n7,8"\n9,0\n';
  expect(lines(text).map(([line]) => line)).toEqual([2, 3, 6]);
  const { records, issues } = readCsv('a.csv', text, 'never');
  expect(records.map(({ line }) => line)).toEqual([2, 4, 6]);
  expect(issues).toMatchObject([
    { kind: 'open_quote', line: 3 },
    { kind: 'stray_quote', line: 5 },
  ]);
});

test('readCsv(file, text) keeps a mark U+FEFF that is not the first letter of the file', () => {
  expect(lines('a,b\n1,2,3\n\ufeff4,5\n')).toEqual([[3, '\ufeff4', '5']]);
});

describe('readCsv(file, text) lets a faulty row cost itself only', () => {
  test.each([
    ['a quote that never closes', 'a,b\n1,2\n3,"4\n5,6\n7,8\n', 'open_quote'],
    ['a quote that a later cell closes', 'a,b\n1,2\n3,"4\n5,"6,6"\n7,8\n', 'open_quote'],
    ['a quote that a later doubled quote closes', 'a,b\n1,2\n3,"4\n5,"""6"" x"\n7,8\n', 'open_quote'],
    ['a quote within an unquoted cell', 'a,b\n1,2\n3,4"\n5,6\n7,8\n', 'stray_quote'],
    ['text after a closing quote', 'a,b\n1,2\n3,"4"4\n5,6\n7,8\n', 'stray_quote'],
    ['a blank after a closing quote', 'a,b\n1,2\n"3" ,4\n5,6\n7,8\n', 'stray_quote'],
    ['a cell too few', 'a,b\n1,2\n3\n5,6\n7,8\n', 'ragged_row'],
    ['a cell too many', 'a,b\n1,2\n3,4,5\n5,6\n7,8\n', 'ragged_row'],
    ['a blank line', 'a,b\n1,2\n\n5,6\n7,8\n', 'ragged_row'],
  ])('%s', (_name, text, kind) => {
    expect(kinds(text)).toEqual([[kind, 3]]);
    expect(lines(text).map(([line]) => line)).toEqual([2, 4, 5]);
  });
});

describe('readCsv(file, text) drops a last row that may be cut', () => {
  test.each([
    ['within a figure', 'a,b\n1,2\n3,4'],
    ['within quotes', 'a,b\n1,2\n3,"4'],
    ['after a quote', 'a,b\n1,2\n3,"4"'],
    ['within a row', 'a,b\n1,2\n3'],
  ])('%s', (_name, text) => {
    expect(kinds(text)).toEqual([['cut_off', 3]]);
    expect(lines(text)).toEqual([[2, '1', '2']]);
  });
});

test('readCsv(file, text) reads no record under a header that is faulty', () => {
  expect(read('a,"b\n1,2\n')).toMatchObject({
    header: [],
    records: [],
    issues: [{ kind: 'open_quote', line: 1 }],
  });
  expect(read('a,b')).toMatchObject({ header: [], records: [], issues: [{ kind: 'cut_off', line: 1 }] });
});

test('readCsv(file, text) tells a web page and an empty file as such', () => {
  expect(kinds('\n <!doctype html>\n<p>"Not found\n')).toEqual([['web_page', null]]);
  expect(kinds('')).toEqual([['empty_file', null]]);
  expect(kinds('\n\n')).toEqual([['empty_file', null]]);
});
