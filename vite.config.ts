import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { cachePlurals } from './scripts/cache-plurals.js';
import { leanPlot } from './scripts/lean-plot.js';
import { wordsOnDemand } from './scripts/words-on-demand.js';

export default defineConfig({
  base: './',
  plugins: [svelte(), cachePlurals(), leanPlot(), wordsOnDemand()],
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
            {
              name: 'words',
              test: /words-on-demand(?!:(desk|dictionary|column|cite|parcel)_)/,
              minShareCount: 2,
            },
            {
              name: 'rows',
              test: /\/src\/(base|tables|words|queries)\/(?!cells|column-test|table-filters|table-titles|found-in|explore)/,
              minShareCount: 2,
            },
            { name: 'charts', test: /\/src\/charts\//, minShareCount: 3 },
            {
              name: 'parts',
              test: /\/src\/components\/(?![Dd]esk|Dialog|open-dialog|PartFailed)/,
              minShareCount: 3,
            },
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
