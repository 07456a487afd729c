import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { leanPlot } from './scripts/lean-plot.js';

export default defineConfig({
  base: './',
  plugins: [svelte(), leanPlot()],
  build: { target: 'es2022', manifest: true, cssCodeSplit: false, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    env: { TZ: 'America/Los_Angeles' },
  },
});
