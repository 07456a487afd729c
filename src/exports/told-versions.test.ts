import { expect, test } from 'vitest';
import { en } from '../words/en.js';
import { changesJson } from './changes-json.js';
import { changesBetween, leadsBack, readToldVersions, toldVersions } from './told-versions.js';
import { versionChanges } from './version-changes.js';

const first = { 'detainees.csv': 'id,country,value\na,VNM,1\nb,VNM,2\n' };
const second = { 'detainees.csv': 'id,country,value\na,VNM,3\nc,KHM,4\n' };
const kept = [first, second].map((texts, at) => ({
  version: { date: `2026-11-0${String(at + 1)}`, hash: '0'.repeat(64) },
  texts,
}));
const changelog = '## Later\n\n- `a`: was miscounted.\n';
const versions = versionChanges(en, kept, changelog);
const [newer = '', older = ''] = versions.map(({ version }) => version);

test('readToldVersions(json) reads what changesJson(versions) writes', () => {
  expect(readToldVersions(JSON.parse(changesJson(versions)))).toEqual(toldVersions(versions));
});

test('readToldVersions(json) refuses anything else', () => {
  for (const other of [null, [], {}, { versions: [{ version: 1 }] }])
    expect(readToldVersions(other)).toBeNull();
});

test('changesBetween(told, before, after) tells old against new with the reason, in either direction', () => {
  const told = toldVersions(versions) ?? [];
  const [corrected, added, withdrawn] = changesBetween(told, [older, newer], first, second);
  expect(corrected).toMatchObject({
    kind: 'corrected',
    id: 'a',
    cells: [{ column: 'value', before: '1', after: '3' }],
  });
  expect(corrected?.reason).toContain('was miscounted');
  expect(added).toEqual({
    kind: 'added',
    file: 'detainees.csv',
    id: 'c',
    cells: { id: 'c', country: 'KHM', value: '4' },
  });
  expect(withdrawn).toMatchObject({ kind: 'withdrawn', id: 'b', cells: { value: '2' } });
  expect(changesBetween(told, [newer, older], second, first).map(({ kind }) => kind)).toEqual([
    'corrected',
    'added',
    'withdrawn',
  ]);
  expect(changesBetween(told, [older, older], first, first)).toEqual([]);
});

test('changesBetween(told, pair) gives no reason on the way back, nor one of a version that is not on the way', () => {
  const told = toldVersions(versions) ?? [];
  expect(leadsBack(told, [newer, older])).toBe(true);
  expect(leadsBack(told, [older, newer])).toBe(false);
  const back = changesBetween(told, [newer, older], second, first);
  expect(back.some(({ reason }) => reason !== undefined)).toBe(false);
  const [latest] = told;
  const later = latest
    ? [{ ...latest, version: 'later' }, ...told.map((one) => ({ ...one, changes: [] }))]
    : [];
  const way = changesBetween(later, [older, newer], first, second);
  expect(way.some(({ reason }) => reason !== undefined)).toBe(false);
});
