import { expect, test } from 'vitest';
import { tables } from '../../tests/record.js';
import { findCountries, localLanguage, localName } from './find-country.js';

const { countries } = tables;
const first = (text: string) => findCountries(countries, text)[0]?.code;

test('findCountries(countries, text) finds by the English name, whatever its capitals and spaces', () => {
  expect(['viet nam', 'vietnam', 'VIET', ' lao p'].map(first)).toEqual(['VNM', 'VNM', 'VNM', 'LAO']);
});

test('findCountries(countries, text) finds by the local name, with and without the marks on its letters', () => {
  expect(['Việt', 'viêt', '中', 'ไทย', 'កម្ពុជា', 'pilip'].map(first)).toEqual([
    'VNM',
    'VNM',
    'CHN',
    'THA',
    'KHM',
    'PHL',
  ]);
});

test('findCountries(countries, text) finds every country by each of its names and its code', () => {
  for (const { code, name, local_name: local } of countries)
    for (const text of [code, name, local ?? name])
      expect(
        findCountries(countries, text).map((found) => found.code),
        text,
      ).toContain(code);
});

test('findCountries(countries, text) puts what begins so before what only holds it', () => {
  expect(findCountries(countries, 'asia').map(({ code }) => code)[0]).toBe('ASIA');
  expect(findCountries(countries, 'pa')[0]?.code).toBe('PAK');
});

test('findCountries(countries, text) gives all for no text and none for a strange one', () => {
  expect(findCountries(countries, ' ')).toHaveLength(countries.length);
  expect(findCountries(countries, 'atlantis')).toEqual([]);
});

test('localName(country) is left out where it is the English one', () => {
  const names = new Map(countries.map((country) => [country.code, localName(country)]));
  expect([names.get('MYS'), names.get('VNM'), names.get('ASIA')]).toEqual([null, 'Việt Nam', null]);
});

test('localLanguage(country) is not English where the country has another language', () => {
  const languages = new Map(countries.map((country) => [country.code, localLanguage(country)]));
  expect([languages.get('SGP'), languages.get('CHN'), languages.get('WORLD')]).toEqual([
    'ms',
    'zh',
    undefined,
  ]);
});
