/** A deliberate violation, and the rule that must catch it. */
export type Case = [why: string, file: string, code: string, rule: string];

const script = (code: string) => `<script lang="ts">\n${code}\n</script>\n`;

export const climbing: Case[] = [
  [
    'papaparse in charts',
    'src/charts/x.ts',
    `import Papa from 'papaparse';\nPapa.parse('');`,
    'walls/imports',
  ],
  [
    'Plot in exports',
    'src/exports/x.ts',
    `import { plot } from '@observablehq/plot';\nplot({});`,
    'walls/imports',
  ],
  ['papaparse in static', 'src/static/x.ts', `export { parse } from 'papaparse';`, 'walls/imports'],
  [
    'topojson in charts',
    'src/charts/x.ts',
    `import { mesh } from 'topojson-client';\nmesh();`,
    'walls/imports',
  ],
  [
    'select of d3 in queries',
    'src/queries/x.ts',
    `import { select } from 'd3';\nselect('a');`,
    'walls/imports',
  ],
  ['renamed create of d3', 'src/charts/x.ts', `export { create as c } from 'd3';`, 'walls/imports'],
  ['all of d3 in charts', 'src/charts/x.ts', `import * as d3 from 'd3';\nd3.max([]);`, 'walls/imports'],
  ['d3 in components', 'src/components/x.ts', `import { max } from 'd3';\nmax([]);`, 'walls/imports'],
  ['svelte below state', 'src/render/x.ts', `import { tick } from 'svelte';\nvoid tick();`, 'walls/imports'],
  ['jsdom in render', 'src/render/x.ts', `import { JSDOM } from 'jsdom';\nnew JSDOM();`, 'walls/imports'],
  [
    'node in parse',
    'src/parse/x.ts',
    `import { readFileSync } from 'node:fs';\nreadFileSync('a');`,
    'walls/imports',
  ],
  [
    'paraglide in charts',
    'src/charts/x.ts',
    `import { m } from '../paraglide/messages';\nm();`,
    'walls/imports',
  ],
  ['fixtures in queries', 'src/queries/x.ts', `import { a } from '../fixtures/a';\na();`, 'walls/imports'],
  ['csv -> queries', 'src/csv/x.ts', `import { a } from '../queries/a';\na();`, 'walls/imports'],
  [
    'a type, upwards',
    'src/base/x.ts',
    `import type { A } from '../tables/a';\nexport type B = A;`,
    'walls/imports',
  ],
  ['a type in import()', 'src/base/x.ts', `export type B = import('../tables/a').A;`, 'walls/imports'],
  ['a dynamic import', 'src/charts/x.ts', `export const a = () => import('../render/a');`, 'walls/imports'],
  [
    'data in charts',
    'src/charts/x.ts',
    `import a from '../../data/a.csv?url';\nexport const b = a;`,
    'walls/imports',
  ],
  [
    'views -> embeds',
    'src/views/X.svelte',
    script(`import A from '../embeds/A.svelte';\nA;`),
    'walls/imports',
  ],
  [
    'views -> render',
    'src/views/X.svelte',
    script(`import { a } from '../render/a';\na();`),
    'walls/imports',
  ],
  [
    'components -> views',
    'src/components/X.svelte',
    script(`import A from '../views/A.svelte';\nA;`),
    'walls/imports',
  ],
  ['anything -> main.ts', 'src/views/x.ts', `import { a } from '../main';\na();`, 'walls/imports'],
  ['an address, upwards', 'src/state/x.ts', `new URL('../x.ts', import.meta.url);`, 'walls/imports'],
  ['an unknown folder', 'src/stuff/x.ts', `export const a = 1;`, 'walls/imports'],
];

export const reaching: Case[] = [
  [
    'document in charts',
    'src/charts/x.ts',
    `export const a = () => document.title;`,
    'no-restricted-globals',
  ],
  ['fetch in parse', 'src/parse/x.ts', `export const a = () => fetch('a');`, 'no-restricted-globals'],
  [
    'localStorage in urls',
    'src/urls/x.ts',
    `export const a = () => localStorage.length;`,
    'no-restricted-globals',
  ],
  ['window in exports', 'src/exports/x.ts', `export const a = () => window.name;`, 'no-restricted-globals'],
  ['globalThis in render', 'src/render/x.ts', `export const a = globalThis;`, 'no-restricted-globals'],
  ['Math.random', 'src/queries/x.ts', `export const a = () => Math.random();`, 'no-restricted-properties'],
  ['Date.now', 'src/base/x.ts', `export const a = () => Date.now();`, 'no-restricted-properties'],
  ['new Date()', 'src/words/x.ts', `export const a = () => new Date();`, 'no-restricted-syntax'],
];

export const cheating: Case[] = [
  ['any', 'src/tables/x.ts', `export const a: any = 1;`, '@typescript-eslint/no-explicit-any'],
  [
    'any in a component',
    'src/views/X.svelte',
    script(`let a: any = 1;\na;`),
    '@typescript-eslint/no-explicit-any',
  ],
  ['!', 'src/base/x.ts', `export const a = [1][0]!;`, '@typescript-eslint/no-non-null-assertion'],
  ['as', 'src/base/x.ts', `export const a = (b: unknown) => b as string;`, 'no-restricted-syntax'],
  ['<T>', 'src/state/x.ts', `export const a = (b: unknown) => <string>b;`, 'no-restricted-syntax'],
  [
    'as in the markup',
    'src/views/X.svelte',
    `${script('let a = 1;')}<p>{a as number}</p>\n`,
    'no-restricted-syntax',
  ],
  ['@ts-ignore', 'src/base/x.ts', `// @ts-ignore\nexport const a = 1;`, '@typescript-eslint/ban-ts-comment'],
  [
    '@ts-expect-error',
    'src/base/x.ts',
    `// @ts-expect-error: no\nexport const a = 1;`,
    '@typescript-eslint/ban-ts-comment',
  ],
  [
    'switching off',
    'src/base/x.ts',
    `// eslint-disable-next-line\nexport const a: any = 1;`,
    '@typescript-eslint/no-explicit-any',
  ],
  ['{@html}', 'src/components/X.svelte', `<p>{@html '<b>a</b>'}</p>\n`, 'svelte/no-at-html-tags'],
  [
    '{@html} after a switching off',
    'src/components/X.svelte',
    `<!-- eslint-disable -->\n<p>{@html 'a'}</p>\n`,
    'svelte/no-at-html-tags',
  ],
  ['$effect in a component', 'src/components/X.svelte', script(`$effect(() => {});`), 'no-restricted-syntax'],
  ['$effect.pre in a view', 'src/views/X.svelte', script(`$effect.pre(() => {});`), 'no-restricted-syntax'],
  ['export *', 'src/tables/x.ts', `export * from './y';`, 'no-restricted-syntax'],
  ['export default', 'src/base/x.ts', `export default 1;`, 'import-x/no-default-export'],
  ['utils.ts', 'src/base/utils.ts', `export const a = 1;`, 'walls/names'],
  ['an index file', 'src/render/index.ts', `export const a = 1;`, 'walls/names'],
  ['camelCase.ts', 'src/base/someThing.ts', `export const a = 1;`, 'walls/names'],
  ['a long file', 'src/base/x.ts', 'export {};\n'.repeat(201), 'max-lines'],
  [
    'a long function',
    'src/base/x.ts',
    `export function a() {\n${'  a();\n'.repeat(40)}}`,
    'max-lines-per-function',
  ],
];

/** What must pass, however near it comes. */
export const innocent: [why: string, file: string, code: string][] = [
  [
    'a layer below',
    'src/charts/x.ts',
    `import { a } from '../queries/a';\nimport { max } from 'd3';\nexport const b = max([a]);\n`,
  ],
  [
    'a document handed in',
    'src/render/x.ts',
    `import { select } from 'd3';\nexport const a = (document: Document): SVGElement | null =>\n  select(document).select<SVGElement>('svg').node();\n`,
  ],
  ['a date of its own', 'src/base/x.ts', `export const a = new Date(0);\nexport const b = [1] as const;\n`],
  ['the download', 'src/exports/download.ts', `export const a = () => document.createElement('a');\n`],
  ['$effect in state', 'src/state/x.svelte.ts', `export function a() {\n  $effect(() => {});\n}\n`],
  ['data in state', 'src/state/x.ts', `import a from '../../data/a.csv?url';\nexport const b = a;\n`],
  ['an address beside', 'src/state/x.ts', `export const a = new URL('./y.ts', import.meta.url);\n`],
  [
    'jsdom and node in static',
    'src/static/x.ts',
    `import { readFileSync } from 'node:fs';\nimport { JSDOM } from 'jsdom';\nexport const a = new JSDOM(readFileSync('a', 'utf8'));\n`,
  ],
  [
    'a cast at the marked place',
    'src/parse/as-tables.ts',
    `// eslint-disable-next-line no-restricted-syntax -- the one place\nexport const a = (b: unknown) => b as string;\n`,
  ],
  [
    'a test that reaches anywhere',
    'src/charts/x.test.ts',
    `import { a } from '../fixtures/a';\nimport { JSDOM } from 'jsdom';\nexport const b = [a, new JSDOM(), Date.now()];\n`,
  ],
  [
    'a component',
    'src/components/X.svelte',
    `${script(`import { draw } from '../render/draw';\nlet { a }: { a: string } = $props();\nconst b = $derived(draw(a));`)}\n<p>{b} <a href="/about/">{a}</a></p>\n`,
  ],
];
