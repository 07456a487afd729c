import { expect, test } from 'vitest';
import { closure } from '../fixtures/closure.js';
import { tablesOf } from '../fixtures/input.js';
import { observation } from '../fixtures/observation.js';
import { findRow } from './find-row.js';

const held = observation({ id: 'held' });
const clients = observation({ id: 'clients', indicator: 'methadone_clients' });
const plan = closure({ id: 'plan' });
const tables = tablesOf({ claims: [held, clients], closures: [plan] });

test('findRow(tables, id) finds a claim of any file, and a promise', () => {
  expect(findRow(tables, 'held')).toEqual({ kind: 'claim', row: held });
  expect(findRow(tables, 'clients')).toEqual({ kind: 'claim', row: clients });
  expect(findRow(tables, 'plan')).toEqual({ kind: 'promise', row: plan });
});

test('findRow(tables, id) is null for an id that no row has', () => {
  for (const id of ['', 'gone', 'HELD', 'toString']) expect(findRow(tables, id)).toBeNull();
});
