import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colourOf, countryColours, countryCss, inks, papers } from './colours.js';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];
type Theme = 'light' | 'dark';

/** OKLab distances that the palette reaches; 0.02 is just noticeable side by side. */
const thresholds = {
  topNormal: 0.11,
  topColourBlind: 0.07,
  allNormal: 0.06,
  allColourBlind: 0.035,
};

const themes: readonly Theme[] = ['light', 'dark'];
const top = ['VNM', 'CHN', 'KHM', 'LAO', 'THA', 'MYS', 'PHL', 'SGP', 'IDN', 'MMR'];
const regions = ['SEA', 'ESEA', 'ASIA', 'WORLD'];
const countries = Object.keys(countryColours).filter((code) => !regions.includes(code));

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear sRGB. */
const colourBlind: Readonly<Record<string, Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const normal: Matrix = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];
const rgbToLms: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const lmsToLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

describe('countryColours', () => {
  test('has a colour for each code of data/countries.csv and no other', () => {
    const codes = readFileSync(new URL('../../data/countries.csv', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0]);
    expect(Object.keys(countryColours).toSorted()).toEqual(codes.toSorted());
  });

  test.each(themes)('each can carry text on %s paper (4.5 : 1)', (theme) => {
    for (const [code, colour] of Object.entries(countryColours)) {
      expect(contrast(colour[theme], papers[theme]), code).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(themes)('the ten with most rows are told apart with any vision on %s paper', (theme) => {
    expect(closest(top, theme, normal).distance).toBeGreaterThanOrEqual(thresholds.topNormal);
    for (const [vision, matrix] of Object.entries(colourBlind)) {
      const { distance, pair } = closest(top, theme, matrix);
      expect(distance, `${vision}: ${pair}`).toBeGreaterThanOrEqual(thresholds.topColourBlind);
    }
  });

  test.each(themes)('all countries differ with any vision on %s paper', (theme) => {
    expect(closest(countries, theme, normal).distance).toBeGreaterThanOrEqual(thresholds.allNormal);
    for (const [vision, matrix] of Object.entries(colourBlind)) {
      const { distance, pair } = closest(countries, theme, matrix);
      expect(distance, `${vision}: ${pair}`).toBeGreaterThanOrEqual(thresholds.allColourBlind);
    }
  });

  test.each(themes)('regions are greys that differ on %s paper', (theme) => {
    expect(closest(regions, theme, normal).distance).toBeGreaterThanOrEqual(0.07);
    for (const code of regions) expect(chroma(colourOf(code)[theme]), code).toBeLessThan(0.02);
    for (const code of countries) expect(chroma(colourOf(code)[theme]), code).toBeGreaterThan(0.03);
  });

  test('none of the ten is near the dark red of the interface', () => {
    const accent = toLab('#9b2226', normal);
    for (const code of top)
      expect(apart(toLab(colourOf(code).light, normal), accent), code).toBeGreaterThan(0.1);
  });
});

test('inks for words can be read on both papers', () => {
  for (const theme of themes) {
    expect(contrast(inks.text[theme], papers[theme])).toBeGreaterThanOrEqual(12);
    expect(contrast(inks.muted[theme], papers[theme])).toBeGreaterThanOrEqual(4.5);
  }
});

test('colourOf(code) gives a neutral ink for a code that has none', () => {
  expect(colourOf('XYZ')).toEqual(inks.muted);
  expect(colourOf('constructor')).toEqual(inks.muted);
});

test('countryCss() is what is checked in', () => {
  const file = readFileSync(new URL('../country-colours.css', import.meta.url), 'utf8');
  expect(file, 'src/country-colours.css is out of date; cure: npm run data:docs').toBe(countryCss());
});

function closest(codes: readonly string[], theme: Theme, vision: Matrix): { distance: number; pair: string } {
  const labs = codes.map((code) => ({ code, lab: toLab(colourOf(code)[theme], vision) }));
  const pairs = labs.flatMap((a, i) =>
    labs.slice(i + 1).map((b) => ({ distance: apart(a.lab, b.lab), pair: `${a.code} and ${b.code}` })),
  );
  return pairs.reduce((least, next) => (next.distance < least.distance ? next : least));
}

function apart(a: Triple, b: Triple): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function chroma(hex: string): number {
  const [, a, b] = toLab(hex, normal);
  return Math.hypot(a, b);
}

function contrast(a: string, b: string): number {
  const [la, lb] = [luminance(a), luminance(b)];
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
}

function luminance(hex: string): number {
  return dot([0.2126, 0.7152, 0.0722], toLinear(hex));
}

function toLab(hex: string, vision: Matrix): Triple {
  const seen = map(times(vision, toLinear(hex)), (channel) => Math.min(1, Math.max(0, channel)));
  return times(lmsToLab, map(times(rgbToLms, seen), Math.cbrt));
}

function toLinear(hex: string): Triple {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return map([channel(1), channel(3), channel(5)], (c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
}

function times(matrix: Matrix, vector: Triple): Triple {
  return [dot(matrix[0], vector), dot(matrix[1], vector), dot(matrix[2], vector)];
}

function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function map(vector: Triple, f: (value: number) => number): Triple {
  return [f(vector[0]), f(vector[1]), f(vector[2])];
}
