import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { cachePlurals } from './scripts/cache-plurals.js';
import { neededAtOnce } from './scripts/first-route.js';
import { leanD3 } from './scripts/lean-d3.js';
import { leanPlot } from './scripts/lean-plot.js';
import { saidBy, wordsOnDemand } from './scripts/words-on-demand.js';

/** What the overview and the page of a chart need; what only other pages share lies in files of its own. */
const shown = ['people-held', 'centres', 'regional-totals', 'vietnam-plan', 'promises', 'silence'];
const first = neededAtOnce([
  'src/main.ts',
  'src/views/Overview.svelte',
  'src/views/ChartPage.svelte',
  ...shown.map((chart) => `src/charts/${chart}.ts`),
]);
const firstWords = saidBy([...first]);
const knowledge = /\/src\/(base|tables|words|queries)\//;
const parts = /\/src\/components\//;
const pictures = /\/src\/charts\//;

function isNeededAtOnce(id: string): boolean {
  return first.has(id.split('?')[0] ?? '');
}

function isSaidAtOnce(id: string): boolean {
  return firstWords.has(/words-on-demand:(\w+)/.exec(id)?.[1] ?? '');
}

export default defineConfig({
  base: './',
  plugins: [svelte(), cachePlurals(), leanD3(), leanPlot(), wordsOnDemand()],
  build: {
    target: 'es2022',
    manifest: true,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // a few files that pages share, rather than one for each small module: every request costs a round trip
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'words', test: (id) => isSaidAtOnce(id), minShareCount: 2 },
            { name: 'rows', test: (id) => isNeededAtOnce(id) && knowledge.test(id), minShareCount: 2 },
            { name: 'charts', test: (id) => isNeededAtOnce(id) && pictures.test(id), minShareCount: 3 },
            { name: 'parts', test: (id) => isNeededAtOnce(id) && parts.test(id), minShareCount: 2 },
            { name: 'more-words', test: /words-on-demand/, minShareCount: 2 },
            { name: 'more-rows', test: knowledge, minShareCount: 3 },
            { name: 'more-parts', test: parts, minShareCount: 3 },
            { name: 'more-charts', test: pictures, minShareCount: 3 },
            { name: 'plot', test: /@observablehq\/plot/ },
            { name: 'd3', test: /node_modules\/(d3|internmap|isoformat)/ },
            { name: 'drawing', test: /\/src\/render\//, minShareCount: 3 },
          ],
        },
      },
    },
  },
  test: {
    // a machine that builds at the same time is slow
    testTimeout: 20_000,
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    env: { TZ: 'America/Los_Angeles' },
  },
});
