import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';

const packages = [
  'vite',
  'svelte',
  '@observablehq/plot',
  'd3',
  'papaparse',
  '@inlang/paraglide-js',
  '@playwright/test',
];

/**
 * When and with what was measured, in one sentence each.
 * @type {(chromium: string) => string[]}
 */
export const versions = (chromium) => [
  `Measured on ${new Date().toISOString().slice(0, 10)} with Chromium ${chromium} and Node ${process.versions.node} on ${availableParallelism()} cores (load ${loadavg()[0]?.toFixed(1)} over the last minute), data version ${dataVersion()}.`,
  `Packages: ${packages.map((name) => `${name} ${json(`../node_modules/${name}/package.json`).version}`).join(', ')}.`,
];

/** @type {() => string} */
function dataVersion() {
  const { date, hash } = json('../data/version.json');
  return `${date}-${hash}`;
}

/** @type {(path: string) => Record<string, string>} */
const json = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
