import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Column } from '../tables/column.js';
import { tableColumns, type TableName, tableNames } from '../tables/tables.js';
import { parseCell } from './parse-cell.js';
import { parseTables } from './parse-tables.js';

const files = new Map(tableNames.map((name) => [name, readFileSync(`data/${name}.csv`)]));
const originals = new Map(tableNames.map((name) => [name, byId(name, parsed(name, bytesOf(name)))]));

const table = fc.constantFrom(...tableNames);
const position = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const bytes = fc.uint8Array({ maxLength: 6 });
const breaking = fc
  .constantFrom('"', '""', ',', '\n', '\r', '\0', '",', ',"', '"\n', '\n"', '<', '\ufeff')
  .map((text) => Buffer.from(text));
const edit = fc.record({ at: position, remove: fc.nat(8), insert: fc.oneof(bytes, breaking) });

test('parseTables(files) survives any mutation of real files and returns only rows that pass their checks', () => {
  fc.assert(
    fc.property(table, fc.array(edit, { minLength: 1, maxLength: 20 }), (name, edits) => {
      const rows = parsed(name, edits.reduce(edited, bytesOf(name)));
      for (const row of rows) expect(faultsOf(name, row)).toEqual([]);
      expect(byId(name, rows).size).toBe(rows.length);
    }),
    { numRuns: 150 },
  );
});

test('parseTables(files) survives bytes that have nothing of a table', () => {
  fc.assert(
    fc.property(table, fc.uint8Array({ maxLength: 400 }), (name, content) => {
      expect(parsed(name, content)).toEqual([]);
    }),
  );
});

test('parseTables(files) loses two rows at most to one edit below the header, and tells it', () => {
  fc.assert(
    fc.property(table, edit, (name, { at, remove, insert }) => {
      const original = bytesOf(name);
      const header = original.indexOf(10) + 1;
      const from = header + Math.floor(at * (original.length - header - 10));
      const content = Buffer.concat([
        original.subarray(0, from),
        insert,
        original.subarray(from + Math.min(remove, 3)),
      ]);
      const { tables, issues } = parseTables({ [name]: content });
      const touched = lineEnds(original.subarray(from, from + 3)) + lineEnds(insert) + 1;
      const same = tables[name].filter((row) => isOriginal(name, row));
      const lost = (originals.get(name)?.size ?? 0) - same.length;
      expect(lost).toBeLessThanOrEqual(touched + 1);
      expect(tables[name].length - same.length).toBeLessThanOrEqual(touched);
      if (tables[name].length < (originals.get(name)?.size ?? 0)) expect(issues).not.toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('parseTables(files) of a file that was cut returns only whole rows and tells it', () => {
  fc.assert(
    fc.property(table, position, (name, at) => {
      const content = bytesOf(name).subarray(0, Math.floor(at * bytesOf(name).length));
      const { tables, issues } = parseTables({ [name]: content }, { [name]: originals.get(name)?.size ?? 0 });
      expect(tables[name].every((row) => isOriginal(name, row))).toBe(true);
      expect(issues).not.toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('parseTables(files) of a file with lines doubled, swapped or lost returns only rows of the original', () => {
  fc.assert(
    fc.property(table, fc.array(fc.tuple(position, position)), (name, moves) => {
      const [header = '', ...lines] = bytesOf(name).toString().trimEnd().split('\n');
      for (const [from, to] of moves)
        lines[Math.floor(to * lines.length)] = lines[Math.floor(from * lines.length)] ?? '';
      const { tables, issues } = parseTables({ [name]: `${[header, ...lines].join('\n')}\n` });
      expect(tables[name].every((row) => isOriginal(name, row))).toBe(true);
      expect(tables[name].length).toBe(new Set(lines).size);
      expect(issues).toHaveLength(lines.length - tables[name].length);
    }),
    { numRuns: 100 },
  );
});

function bytesOf(name: TableName): Buffer {
  return files.get(name) ?? Buffer.alloc(0);
}

function parsed(name: TableName, content: Uint8Array): readonly object[] {
  return parseTables({ [name]: content }).tables[name];
}

function byId(name: TableName, rows: readonly object[]): Map<unknown, string> {
  return new Map(rows.map((row) => [cellOf(row, tableColumns[name][0].name), JSON.stringify(row)]));
}

function isOriginal(name: TableName, row: object): boolean {
  return originals.get(name)?.get(cellOf(row, tableColumns[name][0].name)) === JSON.stringify(row);
}

function edited(
  content: Buffer,
  { at, remove, insert }: { at: number; remove: number; insert: Uint8Array },
): Buffer {
  const from = Math.floor(at * content.length);
  return Buffer.concat([content.subarray(0, from), insert, content.subarray(from + remove)]);
}

function lineEnds(content: Uint8Array): number {
  return content.filter((byte) => byte === 10 || byte === 13).length;
}

/** Reads the cells of a row once more from what they say. */
function faultsOf(name: TableName, row: object): unknown[] {
  const columns: readonly Column[] = tableColumns[name];
  return columns.filter((column) => 'problem' in parseCell(name, column, written(cellOf(row, column.name))));
}

function cellOf(row: object, column: string): unknown {
  return new Map<string, unknown>(Object.entries(row)).get(column);
}

function written(cell: unknown): string {
  if (typeof cell === 'string' || typeof cell === 'number') return String(cell);
  if (Array.isArray(cell)) return cell.join(' ');
  return typeof cell === 'object' && cell !== null && 'text' in cell ? String(cell.text) : '';
}
