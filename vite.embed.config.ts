import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { cachePlurals } from './scripts/cache-plurals.js';
import { leanD3 } from './scripts/lean-d3.js';
import { leanPlot } from './scripts/lean-plot.js';
import { wordsOnDemand } from './scripts/words-on-demand.js';

/** Embeds are built by themselves: what they share with the app would be a file more to ask for. The input is told by scripts/build.js. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [svelte(), cachePlurals(), leanD3(), leanPlot(), wordsOnDemand()],
  build: {
    target: 'es2022',
    emptyOutDir: false,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // what most narrowed embeds ask for comes in a few files: small ones pack badly, and each costs a round trip
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'drawing', test: /\/src\/render\//, minShareCount: 3 },
            {
              name: 'charts',
              test: /\/src\/(base|tables|words|queries|charts)\/|words-on-demand/,
              minShareCount: 3,
            },
          ],
        },
      },
    },
  },
});
