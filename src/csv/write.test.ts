import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from './decode.js';
import { readCsv } from './read.js';
import { forSpreadsheet, writeCsv, writeExcelCsv } from './write.js';

const header = ['id', 'figure', 'text'];
const nasty = fc.constantFrom(
  '',
  '"',
  '""',
  ',',
  '\n',
  '\r\n',
  '\r',
  '\ufeff',
  '\0',
  '=1+1',
  "'",
  ' ',
  '<p>',
  '-5',
  'Việt Nam',
  '𝛼',
);
const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(nasty, { maxLength: 4 }).map((parts) => parts.join('')),
);
const rowsOf = (width: number) => fc.array(fc.array(cell, { minLength: width, maxLength: width }));
const readBack = (text: string) => readCsv('a.csv', text);

test('readCsv(writeCsv(header, rows)) gives the same rows', () => {
  fc.assert(
    fc.property(rowsOf(3), (rows) => {
      const { header: names, records, issues } = readBack(writeCsv(header, rows));
      expect(names).toEqual(header);
      expect(records.map(({ cells }) => cells)).toEqual(rows);
      expect(issues).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('readCsv(writeCsv(header, rows)) gives the same rows of one column', () => {
  fc.assert(
    fc.property(rowsOf(1), (rows) => {
      const { records, issues } = readBack(writeCsv(['id'], rows));
      expect(records.map(({ cells }) => cells)).toEqual(rows);
      expect(issues).toEqual([]);
    }),
  );
});

test('writeExcelCsv(header, rows) reads back as the rows made safe, after its mark', () => {
  fc.assert(
    fc.property(rowsOf(3), (rows) => {
      const text = writeExcelCsv(header, rows);
      expect(text.startsWith('\ufeffid,')).toBe(true);
      expect(readBack(text.slice(1)).records.map(({ cells }) => cells)).toEqual(
        rows.map((row) => row.map(forSpreadsheet)),
      );
    }),
  );
});

test('forSpreadsheet(cell) leaves no cell that begins like a formula, but for negative numbers', () => {
  fc.assert(
    fc.property(cell, (text) => {
      expect(forSpreadsheet(text)).toMatch(/^(?![=+@\t\r])(-\d+(\.\d+)?$|[^-]|$)/u);
    }),
  );
});

test('forSpreadsheet(cell) changes nothing but formulas', () => {
  const same = ['', 'text', '5', '-5', '-5.5', "'", 'a=b', '2016-08', ' x'];
  expect(same.map(forSpreadsheet)).toEqual(same);
  const formulas = ['=1', '+1', '-1+2', '-', '@SUM', '\t=1', '\r=1', '＝1'];
  expect(formulas.map(forSpreadsheet)).toEqual(formulas.map((text) => `'${text}`));
});

test('writeCsv(header, rows) quotes only what needs it', () => {
  expect(
    writeCsv(
      ['a', 'b'],
      [
        ['1', 'x, "y"'],
        ['', ' z'],
      ],
    ),
  ).toBe('a,b\n1,"x, ""y"""\n, z\n');
});

test('decode(file, writeCsv(header, rows)) finds nothing wrong with a download', () => {
  expect(decode('a.csv', writeCsv(header, [['a', '1', 'b']])).issues).toEqual([]);
});
