import { expect, test } from 'vitest';
import { shortText } from './short-text.js';

test('shortText(text) leaves a short text as it is', () => {
  expect(shortText('Việt Nam 😀')).toBe('Việt Nam 😀');
});

test('shortText(text) cuts a long one between letters and says so', () => {
  expect(shortText('😀'.repeat(61))).toBe(`${'😀'.repeat(59)}…`);
  expect(shortText('😀'.repeat(60))).toBe('😀'.repeat(60));
});

test('shortText(text) shows control characters, so that it stays one line', () => {
  expect(shortText('a\nb\tc\0')).toBe('a␊b␉c␀');
});
