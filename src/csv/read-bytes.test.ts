import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostFaults } from './faults.js';
import { BytesReader, type LongFile } from './read-bytes.js';
import { readCsv } from './read.js';
import type { Delimiter } from './dialect.js';
import { writeCsv } from './write.js';

/** Reads a text in pieces of so many bytes. */
function read(
  text: string,
  { delimiter = ',', size = 7 }: { delimiter?: Delimiter; size?: number } = {},
): LongFile {
  const reader = new BytesReader({ encoding: 'utf-8', delimiter });
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
  return reader.end();
}

const rowsOf = ({ table }: LongFile) =>
  Array.from({ length: table?.rows ?? 0 }, (_, row) => [
    table?.lines.lineOf(row),
    ...(table?.row(row) ?? []),
  ]);
const faultsOf = ({ faults }: LongFile) => faults.listed.map(({ kind, line }) => [kind, line]);

test('BytesReader gives rows with their lines, the last one without a line end too', () => {
  const file = read('a,b\n1,2\n3,4');
  expect(file.table?.header).toEqual(['a', 'b']);
  expect(rowsOf(file)).toEqual([
    [2, '1', '2'],
    [3, '3', '4'],
  ]);
});

test('BytesReader takes any line end and line breaks within quotes, and counts lines rightly over them', () => {
  expect(rowsOf(read('a,b\r\n1,"x\r\ny"\r\n2,z\r3,"q ""w"""\n'))).toEqual([
    [2, '1', 'x\ny'],
    [4, '2', 'z'],
    [5, '3', 'q "w"'],
  ]);
});

test.each(['sep=;', 'SEP=;', '"sep=;"', 'sep=;;', 'sep=,', 'sep=:'])(
  'BytesReader takes a first line that only names the delimiter for no header, and counts it: %s',
  (line) => {
    const file = read(`${line}\r\na;b\r\n1;2\r\n3\r\n`, { delimiter: ';' });
    expect(file.table).toMatchObject({ header: ['a', 'b'], headerLine: 2 });
    expect(rowsOf(file)).toEqual([[3, '1', '2']]);
    expect(faultsOf(file)).toEqual([['ragged_row', 4]]);
  },
);

test('BytesReader takes such a line for one of the table where it is not the first', () => {
  expect(rowsOf(read('a\nsep=;\n'))).toEqual([[2, 'sep=;']]);
  expect(read('\nsep=;\n').table?.header).toEqual(['sep=;']);
  expect(read('sep=;\n')).toMatchObject({ table: null, faults: { total: 0 } });
});

test('BytesReader passes over blank lines at the end and tells those in between', () => {
  expect(faultsOf(read('a,b\n1,2\n\n3,4\n\n\n'))).toEqual([['ragged_row', 3]]);
});

test('BytesReader reads a file of one column, and one that has a header only', () => {
  expect(rowsOf(read('a\n1\n"2"\n'))).toEqual([
    [2, '1'],
    [3, '2'],
  ]);
  expect(read('a,b').table).toMatchObject({ header: ['a', 'b'], rows: 0 });
  expect(read('')).toMatchObject({ table: null, faults: { total: 0 } });
});

test('BytesReader reads nothing under a header that is faulty, and tells that one fault', () => {
  const file = read('a,"b\n1,2\n3,"4\n');
  expect([file.table, faultsOf(file)]).toEqual([null, [['open_quote', 1]]]);
});

test('BytesReader reads on after a quote that never closes, in a long file too', () => {
  const file = read(`a,b\n1,"2\n${'3,4\n'.repeat(60_000)}5,"6"\n`, { size: 4096 });
  expect(faultsOf(file)).toEqual([['open_quote', 2]]);
  expect(file.table?.rows).toBe(60_001);
  expect(rowsOf(file).at(-1)).toEqual([60_003, '5', '6']);
});

describe('BytesReader lets a faulty row cost itself only', () => {
  test.each([
    ['a quote that a later cell closes', 'a,b\n1,2\n3,"4\n5,"6,6"\n7,8\n', 'open_quote'],
    ['a quote within an unquoted cell', 'a,b\n1,2\n3,4"\n5,6\n7,8\n', 'stray_quote'],
    ['text after a closing quote', 'a,b\n1,2\n3,"4"4\n5,6\n7,8\n', 'stray_quote'],
    ['a line of a single quote', 'a,b\n1,2\n"\n5,6\n7,8\n', 'open_quote'],
    ['a cell too few', 'a,b\n1,2\n3\n5,6\n7,8\n', 'ragged_row'],
    ['a cell too many', 'a,b\n1,2\n3,"4",5\n5,6\n7,8\n', 'ragged_row'],
  ])('%s', (_name, text, kind) => {
    const file = read(text);
    expect(faultsOf(file)).toEqual([[kind, 3]]);
    expect(rowsOf(file).map(([line]) => line)).toEqual([2, 4, 5]);
  });
});

const cell = fc.oneof(
  fc.constantFrom('', '"', '""', ',', ';', '\n', '\ufeff', '\0', '01', '7', '=1+1', 'Việt Nam', '𝛼'),
  fc.string({ unit: 'binary' }).map((text) => text.replace(/\p{Cs}|\r/gu, '')),
);
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })));

test('BytesReader reads what the record’s own reader reads, whatever the cells and however it is cut', () => {
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 40 }), (rows, size) => {
      const header = rows[0]?.map((_, at) => `c${at}`) ?? ['a', 'b'];
      const text = writeCsv(header, rows);
      const { records } = readCsv('a.csv', text);
      expect(rowsOf(read(text, { size }))).toEqual(records.map(({ line, cells }) => [line, ...cells]));
    }),
    { numRuns: 100 },
  );
});

test('BytesReader survives any text, and loses no line of it without a word', () => {
  const line = fc.array(fc.constantFrom('a', '"', ',', '\n', '1', '""', ',"', '"\n'), { maxLength: 60 });
  fc.assert(
    fc.property(line, fc.constantFrom('a', 'a,b'), fc.integer({ min: 1, max: 9 }), (parts, header, size) => {
      const text = `${header}\n${parts.join('')}\n`;
      const expected = readCsv('a.csv', text);
      const file = read(text, { size });
      expect(rowsOf(file)).toEqual(expected.records.map(({ line: at, cells }) => [at, ...cells]));
      // blank lines at the end are nothing in a file of one's own
      const end = text.trimEnd().split('\n').length;
      const told = expected.issues.filter((issue) => issue.line !== null && issue.line <= end);
      expect(file.faults.listed).toEqual(
        told.map(({ kind, line: at, expected: e, found }) => ({ kind, line: at, expected: e, found })),
      );
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['a record of as many bytes as one over several lines may have', 99_990, []],
  ['a longer one', 100_001, ['open_quote', 'stray_quote']],
])('BytesReader reads %s alike, wherever it begins', (_name, bytes, kinds) => {
  for (const before of [0, 24_000, 100_000, 125_000]) {
    const first = '1,2\n'.repeat(before / 4);
    const file = read(`a,b\n${first}3,"x\n${'ก'.repeat(bytes / 3)}"\n`, { size: 1 << 17 });
    expect(faultsOf(file).map(([kind]) => kind)).toEqual(kinds);
    expect(file.table?.rows).toBe(before / 4 + (kinds.length > 0 ? 0 : 1));
  }
});

test('BytesReader reads past a quote that never closes over lines that open and close more, and past blank lines, in one go', () => {
  const lines = '"",5\n'.repeat(40_000);
  const file = read(`a,b\n1,"x\n${lines}${'\n'.repeat(300_000)}`, { size: 1 << 17 });
  expect(faultsOf(file)).toEqual([['open_quote', 2]]);
  expect(file.table?.rows).toBe(40_000);
});

test('BytesReader lists the first faults of very many, and counts all', () => {
  const { faults } = read(`a,b\n${'1,2,5\n'.repeat(mostFaults + 7)}`, { size: 1 << 17 });
  expect(faults.listed.length).toBe(mostFaults);
  expect([faults.total, faults.counts.get('ragged_row')]).toEqual([mostFaults + 7, mostFaults + 7]);
});

test.each([
  ['utf-8', 'efbbbf', 'a,b\r\n\ufeff1,Đ\r\n'],
  ['utf-8', '', '\ufeffa,b\n'],
  ['utf-16le', 'fffe', 'a,b\r\n1,Đ\r\n'],
  ['utf-16be', 'feff', 'a,b\r1,Đ\r'],
] as const)(
  'BytesReader of %s takes the mark %s at its start off, however it is cut',
  (encoding, mark, text) => {
    const body = encoding === 'utf-8' ? Buffer.from(text) : Buffer.from(text, 'utf16le');
    const bytes = Buffer.concat([Buffer.from(mark, 'hex'), encoding === 'utf-16be' ? body.swap16() : body]);
    for (const size of [1, 2, 3, 100]) {
      const reader = new BytesReader({ encoding, delimiter: ',' });
      for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
      const file = reader.end();
      expect(file.table?.header).toEqual(['a', 'b']);
      const own = encoding === 'utf-8' ? '\ufeff1' : '1';
      expect(rowsOf(file)).toEqual(text.includes('Đ') ? [[2, own, 'Đ']] : []);
    }
  },
);

test('BytesReader gives a sign that is no UTF-8 as one that says so, in its own cell', () => {
  const reader = new BytesReader({ encoding: 'utf-8', delimiter: ',' });
  reader.push(Uint8Array.of(97, 44, 98, 10, 0xe1, 44, 0x80, 0x80, 10));
  expect(rowsOf(reader.end())).toEqual([[2, '\ufffd', '\ufffd\ufffd']]);
});

test('LongTable keeps every text as it stands, whatever form its column takes', () => {
  const texts = Array.from({ length: 70_000 }, (_, at) => [
    // the first blocks are plain, later ones hold signs of several bytes
    `long name number ${at}${at < 40_000 ? '' : ' Đồng Nai'}`,
    String(at * 7),
    at % 9000 === 0 ? '007' : String(at),
    `w${at % 5}`,
  ]);
  const { table: long } = read(writeCsv(['t', 'n', 'o', 'w'], texts), { size: 50_000 });
  expect(long?.columns.map(({ form }) => form)).toEqual(['texts', 'numbers', 'numbers', 'words']);
  expect(texts.findIndex((row, at) => long?.row(at).join() !== row.join())).toBe(-1);
});
