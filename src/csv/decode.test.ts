import { expect, test } from 'vitest';
import { decode } from './decode.js';

const bytes = (text: string) => new TextEncoder().encode(text);

test('decode(file, bytes) keeps good UTF-8 as it is', () => {
  expect(decode('a.csv', bytes('id\nViệt Nam 😀\n'))).toEqual({ text: 'id\nViệt Nam 😀\n', issues: [] });
});

test('decode(file, bytes) tells the line of the first byte that is not UTF-8, and keeps the rest', () => {
  const { text, issues } = decode(
    'a.csv',
    Uint8Array.from([...bytes('id\nfine\nHu'), 0xe9, ...bytes('\nlast\n')]),
  );
  expect(text).toBe('id\nfine\nHu\ufffd\nlast\n');
  expect(issues).toMatchObject([{ kind: 'not_utf8', line: 3, found: 'Hu\ufffd' }]);
});

test('decode(file, bytes) does not take a good U+FFFD for a bad byte', () => {
  const { issues } = decode('a.csv', Uint8Array.from([...bytes('id\n\ufffd\n'), 0xff, 0x0a]));
  expect(issues).toMatchObject([{ kind: 'not_utf8', line: 3 }]);
});

test('decode(file, content) strips one byte order mark and tells it', () => {
  for (const content of ['\ufeffid\n', bytes('\ufeffid\n')]) {
    const { text, issues } = decode('a.csv', content);
    expect(text).toBe('id\n');
    expect(issues).toMatchObject([{ kind: 'byte_order_mark', line: 1 }]);
  }
});

test('decode(file, text) makes every line end LF and tells the first that was not', () => {
  const { text, issues } = decode('a.csv', 'id\na\r\nb\rc\n');
  expect(text).toBe('id\na\nb\nc\n');
  expect(issues).toMatchObject([{ kind: 'carriage_return', line: 2 }]);
});

test('decode(file, text) counts lines by any line end when it tells of a NUL', () => {
  expect(decode('a.csv', 'id\r\na\rb\0\n').issues).toMatchObject([
    { kind: 'carriage_return', line: 1 },
    { kind: 'null_byte', line: 3 },
  ]);
});
