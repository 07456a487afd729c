import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textParts } from './text-parts.js';

test('textParts(text, most) breaks between words, and within a word that is longer', () => {
  expect(textParts('one two three', 20)).toEqual(['one two three']);
  expect(textParts('one two three', 8)).toEqual(['one two', 'three']);
  expect(textParts('a'.repeat(5), 2)).toEqual(['aa', 'aa', 'a']);
  expect(textParts('😀😀', 3)).toEqual(['😀', '😀']);
});

test('textParts(text, most) of any text loses nothing but spaces', () => {
  const bare = (text: string) => text.replace(/\s/g, '');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, most) => {
      const parts = textParts(text, most);
      expect(bare(parts.join(''))).toBe(bare(text));
      expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(most);
    }),
  );
});
