import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { en } from '../words/en.js';
import { changesFeed } from './changes-feed.js';
import { changesJson } from './changes-json.js';
import { versionChanges } from './version-changes.js';

const first = {
  version: { date: '2026-01-01', hash: 'aaaaaaaa' },
  texts: { 'events.csv': 'id,title\na,A\nb,B\n' },
};
const second = {
  version: { date: '2026-02-01', hash: 'bbbbbbbb' },
  texts: { 'events.csv': 'id,title\na,"A <b>, ""now"" & then"\nc,C\n' },
};
const third = {
  version: { date: '2026-02-01', hash: 'cccccccc' },
  texts: { 'events.csv': 'id,title\na,"A <b>, ""now"" & then"\n' },
};
const changelog = '## New\n- 2026-02-01-bbbbbbbb\n- `b` never happened.\n';
const versions = versionChanges(en, [first, second, third], changelog);
const place = { site: 'https://example.org/d/', idOf: (text: string) => `urn:x:${text}` };

test('versionChanges(words, kept, changelog) tells each version from the one before, the newest first', () => {
  expect(versions.map(({ version, previous, rows }) => [version, previous, rows])).toEqual([
    ['2026-02-01-cccccccc', '2026-02-01-bbbbbbbb', { 'events.csv': 1 }],
    ['2026-02-01-bbbbbbbb', '2026-01-01-aaaaaaaa', { 'events.csv': 2 }],
    ['2026-01-01-aaaaaaaa', null, { 'events.csv': 2 }],
  ]);
  expect(versions[1]?.changes).toMatchObject([
    { kind: 'corrected', id: 'a', reason: 'no reason given', cells: [{ column: 'title', before: 'A' }] },
    { kind: 'added', id: 'c', cells: { id: 'c', title: 'C' } },
    { kind: 'withdrawn', id: 'b', reason: 'b never happened.', cells: { id: 'b', title: 'B' } },
  ]);
  expect(versions[0]?.changes).toMatchObject([{ kind: 'withdrawn', id: 'c', reason: 'no reason given' }]);
});

test('changesJson(versions) holds every change with its cells and reason', () => {
  const text = changesJson(versions);
  expect(JSON.parse(text)).toMatchObject({
    licence: 'CC-BY-4.0',
    versions: [
      { changes: [{ kind: 'withdrawn', reason: 'no reason given' }] },
      {
        changes: [
          { kind: 'corrected' },
          { kind: 'added', cells: { title: 'C' } },
          { reason: 'b never happened.' },
        ],
      },
      { previous: null, changes: [] },
    ],
  });
  expect(changesJson(versionChanges(en, [first, second, third], changelog))).toBe(text);
});

test('changesFeed(words, versions, place) is sound XML with an entry a version and a line a row', () => {
  const { document } = new JSDOM(changesFeed(en, versions, place), { contentType: 'application/xml' }).window;
  const entries = [...document.querySelectorAll('entry')];
  expect(entries.map((entry) => entry.querySelector('title')?.textContent)).toEqual([
    'Data version 2026-02-01-cccccccc: 1 row withdrawn',
    'Data version 2026-02-01-bbbbbbbb: 1 row added, 1 row corrected and 1 row withdrawn',
    'Data version 2026-01-01-aaaaaaaa: first publication',
  ]);
  expect([...(entries[1]?.querySelectorAll('li') ?? [])].map((line) => line.textContent)).toEqual([
    'Corrected: a (events.csv). title was “A”, is “A <b>, "now" & then”. Reason: no reason given',
    'Added: c (events.csv). id “c”; title “C”.',
    'Withdrawn: b (events.csv). It said: id “b”; title “B”. Reason: b never happened.',
  ]);
  expect(entries[2]?.querySelector('li')?.textContent).toBe('events.csv: 2 rows');
  expect(document.querySelector('entry link')?.getAttribute('href')).toBe(
    'https://example.org/d/v/2026-02-01-cccccccc/',
  );
});

test('changesFeed() leaves links out where the address is not known, and the characters that XML has not', () => {
  const odd = { ...first, texts: { 'events.csv': 'id,title\na,"\u0001\u000b"\n' } };
  const text = changesFeed(en, versionChanges(en, [first, odd], ''), { ...place, site: null });
  expect(text).not.toContain('<link');
  expect(text).toContain('“”');
  expect(
    new JSDOM(text, { contentType: 'application/xml' }).window.document.querySelectorAll('entry'),
  ).toHaveLength(2);
});
