/** A colour for light paper and its like for dark paper, as `#rrggbb`. */
export interface ThemeColour {
  readonly light: string;
  readonly dark: string;
}

/** The backgrounds that all colours here are made for. */
export const papers: ThemeColour = { light: '#fbfaf8', dark: '#14161a' };

/** Inks of a chart that mean no country: words, lesser words, and rules (axes, grids, borders). */
export const inks = {
  text: { light: '#1f1e1c', dark: '#eceae5' },
  muted: { light: '#5f5c57', dark: '#a8a59f' },
  rule: { light: '#d9d6d0', dark: '#33363c' },
} as const satisfies Readonly<Record<string, ThemeColour>>;

/**
 * One colour a country, the same everywhere, found by search for the widest distance under colour-blind vision.
 * Each can carry small text. None is near the dark red of the interface; regions are greys, the wider the stronger.
 */
export const countryColours: Readonly<Record<string, ThemeColour>> = {
  VNM: { light: '#0d7aaf', dark: '#71bdeb' },
  CHN: { light: '#7f4e01', dark: '#f3c481' },
  KHM: { light: '#046f4f', dark: '#a4e3c0' },
  LAO: { light: '#777700', dark: '#888234' },
  THA: { light: '#34266e', dark: '#9290d4' },
  MYS: { light: '#654994', dark: '#ddceff' },
  PHL: { light: '#aa577f', dark: '#e696ae' },
  SGP: { light: '#601337', dark: '#b66978' },
  IDN: { light: '#194d64', dark: '#488ba4' },
  MMR: { light: '#483d00', dark: '#b8a558' },
  AFG: { light: '#8e6d42', dark: '#a6885b' },
  BGD: { light: '#023a57', dark: '#709bb5' },
  BRN: { light: '#69452f', dark: '#cb947b' },
  HKG: { light: '#245f5e', dark: '#82d2d3' },
  IND: { light: '#4f2a16', dark: '#e2b2a3' },
  IRN: { light: '#473c81', dark: '#767abd' },
  LKA: { light: '#4d7a64', dark: '#76b29e' },
  MDV: { light: '#80507d', dark: '#c4a6cd' },
  NPL: { light: '#653141', dark: '#cc7c88' },
  PAK: { light: '#576533', dark: '#a0c180' },
  TWN: { light: '#4e60ab', dark: '#aac4fe' },
  SEA: { light: '#726f6a', dark: '#888580' },
  ESEA: { light: '#56534f', dark: '#a5a29c' },
  ASIA: { light: '#3d3b38', dark: '#c6c3bd' },
  WORLD: { light: '#252422', dark: '#e8e5df' },
};

/** The colour of a country or region; a neutral grey for a code that has none. */
export function colourOf(code: string): ThemeColour {
  return (Object.hasOwn(countryColours, code) ? countryColours[code] : undefined) ?? inks.muted;
}

/** Style rules that give `.c-vnm` and its like the colour of the theme; what an element does with it is its own business. */
export function countryCss(): string {
  return [
    '/* Written from src/render/colours.ts by `npm run data:docs`. */',
    ...rules('light', ''),
    ...onScreen(' and (prefers-color-scheme: dark)', ":root:not([data-theme='light']) "),
    ...onScreen('', ":root[data-theme='dark'] "),
    '',
  ].join('\n');
}

/** Paper is light, whatever the screen was. */
function onScreen(condition: string, scope: string): string[] {
  return [`@media screen${condition} {`, ...rules('dark', scope).map((line) => `  ${line}`), '}'];
}

function rules(theme: keyof ThemeColour, scope: string): string[] {
  return Object.entries(countryColours).flatMap(([code, colour]) => [
    `${scope}.c-${code.toLowerCase()} {`,
    `  color: ${colour[theme]};`,
    '}',
  ]);
}
