import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from './en.js';
import { locales, nameOfLocale } from './locales.js';

test('locales are the files of messages, that of addresses without lang= first', () => {
  expect(locales[0]).toBe(en.locale);
  expect(locales.map((locale) => `${locale}.json`).sort()).toEqual(readdirSync('messages').sort());
});

test('nameOfLocale(locale) is in that language', () => {
  expect(['en', 'vi', 'lo'].map(nameOfLocale)).toEqual(['English', 'Tiếng Việt', 'ລາວ']);
});
