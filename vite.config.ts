import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { cachePlurals } from './scripts/cache-plurals.js';
import { neededAtOnce } from './scripts/first-route.js';
import { leanD3 } from './scripts/lean-d3.js';
import { leanPlot } from './scripts/lean-plot.js';
import { saidBy, wordsOnDemand } from './scripts/words-on-demand.js';

/** What the overview needs, and what the page of a chart needs beyond it; what only other pages share lies in files of its own. */
const shown = ['people-held', 'centres', 'regional-totals', 'vietnam-plan', 'promises', 'silence'];
const ofCharts = shown.map((chart) => `src/charts/${chart}.ts`);
const first = neededAtOnce(['src/main.ts', 'src/views/Overview.svelte', ...ofCharts]);
const second = neededAtOnce(['src/views/ChartPage.svelte']);
const firstWords = saidBy([...first]);
const secondWords = saidBy([...second]);
const knowledge = /\/src\/(base|tables|words|queries)\//;
const parts = /\/src\/components\//;
const pictures = /\/src\/charts\//;
const ofOnePage = /\/src\/(charts|views|main)/;

function isIn(files: ReadonlySet<string>, id: string): boolean {
  return files.has(id.split('?')[0] ?? '');
}

function isSaid(words: ReadonlySet<string>, id: string): boolean {
  return words.has(/words-on-demand:(\w+)/.exec(id)?.[1] ?? '');
}

function isOfChartPages(id: string): boolean {
  return isSaid(secondWords, id) || (isIn(second, id) && !ofOnePage.test(id));
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
            { name: 'svelte', test: /node_modules\/(svelte|clsx|esm-env)\/|rolldown\/runtime/ },
            { name: 'words', test: (id) => isSaid(firstWords, id), minShareCount: 2 },
            { name: 'rows', test: (id) => isIn(first, id) && knowledge.test(id), minShareCount: 2 },
            { name: 'charts', test: (id) => isIn(first, id) && pictures.test(id), minShareCount: 3 },
            { name: 'parts', test: (id) => isIn(first, id) && !ofOnePage.test(id) },
            { name: 'chart-parts', test: isOfChartPages, minShareCount: 2 },
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
    // modules are read once, not once a file: tests leave nothing behind in them
    isolate: false,
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    env: { TZ: 'America/Los_Angeles' },
  },
});
