import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keysIn, messagesIn } from '../scripts/words-on-demand.js';

const keys = ['verdict_kept', 'verdict_missed', 'page_title', 'ui_skip', 'period'];

test.each([
  ['m.ui_skip()', ['ui_skip']],
  ['m[`verdict_${row.verdict}`]()', ['verdict_kept', 'verdict_missed']],
  ['m[`${page}_title`]()', ['page_title']],
  ['const { period } = words', ['period']],
  ['`${chart}_${name}`', []],
  ['m.ui_skipped()', []],
])('keysIn("%s", keys) is %j', (code, said) => {
  expect(keysIn(code, keys)).toEqual(said);
});

test('messagesIn(code) holds every message of the language, each as a function', () => {
  const messages = messagesIn(readFileSync('src/paraglide/messages/en.js', 'utf8'));
  const { $schema: _, ...declared } = JSON.parse(readFileSync('messages/en.json', 'utf8'));
  expect([...messages.keys()].sort()).toEqual(Object.keys(declared).sort());
  for (const [key, text] of messages) expect(text, key).toMatch(/^\((i)?\) => \{[^]*\};?$/);
});
