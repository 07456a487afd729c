import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { cachePlurals } from './scripts/cache-plurals.js';
import { leanPlot } from './scripts/lean-plot.js';
import { wordsOnDemand } from './scripts/words-on-demand.js';

/** Embeds are built by themselves: what they share with the app would be a file more to ask for. The input is told by scripts/build.js. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [svelte(), cachePlurals(), leanPlot(), wordsOnDemand()],
  build: {
    target: 'es2022',
    emptyOutDir: false,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
