import globals from 'globals';

/**
 * The walls of src/, as data. A folder under src is a layer; what a layer does not list it may not import.
 * `ours`: our own layers below it. `packages`: packages ("node" for Node's own, "*" for any that no other
 * layer keeps behind its door). `data`: may import files of data/. `pure`: no browser, no clock, no chance.
 * @typedef {{ours?: string[], packages?: string[], data?: boolean, pure?: boolean}} Layer
 */

const seen = ['base', 'tables', 'words', 'queries', 'charts', 'urls', 'exports', 'state', 'components'];
const hidden = ['csv', 'parse', 'render'];
const shown = ['views', 'embeds', 'slides'];
const page = { ours: seen, packages: ['svelte'] };

/** @type {Record<string, Layer>} */
export const layers = {
  base: { pure: true },
  tables: { pure: true, ours: ['base'] },
  words: { pure: true, ours: ['base', 'tables', 'paraglide'] },
  csv: { pure: true, ours: ['base'], packages: ['papaparse', 'chardet'] },
  parse: { pure: true, ours: ['base', 'tables', 'csv'] },
  queries: { pure: true, ours: ['base', 'tables'], packages: ['d3', '@tanstack/table-core'] },
  charts: { pure: true, ours: ['base', 'tables', 'words', 'queries'], packages: ['d3', 'geojson'] },
  urls: { pure: true, ours: ['base', 'tables', 'queries', 'charts'] },
  render: {
    pure: true,
    ours: ['base', 'tables', 'words', 'charts'],
    packages: [
      '@observablehq/plot',
      'd3',
      'topojson-client',
      'topojson-specification',
      'world-atlas',
      'geojson',
    ],
  },
  exports: {
    pure: true,
    ours: ['base', 'tables', 'words', 'csv', 'queries', 'charts', 'urls'],
    packages: ['fflate', '@noble/hashes', 'write-excel-file', 'hyparquet-writer', 'valibot', 'pptxgenjs'],
  },
  state: {
    ours: [...seen.filter((layer) => !['state', 'components'].includes(layer)), ...hidden, 'offline'],
    packages: [
      'svelte',
      '@tanstack/virtual-core',
      'idb',
      'comlink',
      'opentype.js',
      '@expo-google-fonts/noto-sans',
    ],
    data: true,
  },
  components: { ours: [...seen, 'render'], packages: ['svelte'] },
  views: page,
  embeds: page,
  slides: { ...page, packages: ['svelte', 'reveal.js', 'uqr', '@atlaskit/pragmatic-drag-and-drop'] },
  /** The service worker, and what pages and it tell each other. */
  offline: {
    packages: ['workbox-expiration', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'],
  },
  static: {
    ours: [...seen, ...hidden, ...shown, 'offline', 'root'],
    packages: [
      '*',
      'node',
      'svelte',
      'jsdom',
      'geojson',
      'topojson-client',
      'topojson-specification',
      'world-atlas',
    ],
    data: true,
  },
  /** main.ts, App.svelte and app.css: the files that lie in src itself. */
  root: { ours: [...seen, ...hidden, ...shown], packages: ['svelte'], data: true },
  fixtures: { ours: ['base', 'tables', 'csv', 'parse', 'queries', 'charts'] },
  /** Generated, and not linted; named here so that only `words` may import it. */
  paraglide: {},
};

/** Below `state`, but these may touch the browser: handing a reader a file needs it. */
export const browserDoors = ['src/exports/download.ts'];

/** The one place where built rows get the type that follows from their columns. */
export const castDoors = ['src/parse/as-tables.ts'];

/** The half of d3 that touches a page, the network, a clock or chance; only `render` may have it. */
export const d3DomHalf =
  /^(select|selectAll|selection|selector|selectorAll|create|creator|matcher|namespaces?|pointers?|local|style|window|(drag|brush|zoom|axis).*|transition|interrupt|active|timer|timerFlush|timeout|interval|now|random.*|shuffle|autoType|csv|tsv|dsv|json|text|blob|buffer|html|image|svg|xml)$/;

export const d3DomLayers = ['render'];

/** Names that tell nothing about what is in the file. */
export const emptyNames = /^(utils?|helpers?|common|misc|shared|lib)$/;

/** index files that are allowed: the registry of charts. */
export const indexFiles = ['src/charts/index.ts'];

const alsoInNode = [
  'console',
  'crypto',
  'fetch',
  'localStorage',
  'navigator',
  'performance',
  'sessionStorage',
];
const timers = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'];
const machine = ['process', 'global', 'globalThis', 'Buffer', 'require', '__dirname', '__filename'];

/** What the pure layers may not name: all that only a browser has, or only Node, and what reaches outside. */
export const impureGlobals = [
  ...Object.keys(globals.browser).filter((name) => !(name in globals.nodeBuiltin)),
  ...[...alsoInNode, ...timers, ...machine, 'WebSocket', 'EventSource', 'BroadcastChannel', 'Worker'],
].filter((name, at, all) => all.indexOf(name) === at);

/** @type {(file: string) => boolean} */
export const isTest = (file) => /\.test\.ts$/.test(file);
