import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from '../../scripts/serve.js';
import { openBrowser } from '../browser.js';
import { writeFigures } from '../readme.js';
import { versions } from '../versions.js';
import { makeFile } from './make-file.js';
import { report } from './report.js';
import { visitOurs, visitYardstick } from './visits.js';
import { buildYardstickPage } from './yardstick-page.js';

const raw = fileURLToPath(new URL('../results/raw/rows', import.meta.url));
const readers = {
  'DuckDB-Wasm': 'duckdb',
  'd3-dsv': 'd3',
  'Papa Parse, main thread': 'papa',
  Arquero: 'arquero',
};

/** @type {(options: {rounds: number, most: number, print: boolean}) => Promise<void>} */
async function main({ rounds, most, print }) {
  const site = await serve({ port: 0 });
  const yardsticks = await serve({ port: 0, root: await buildYardstickPage(join(raw, 'page')) });
  try {
    const measured = await measure(site.url, yardsticks.url, { rounds, most });
    const text = report(measured, [...versions(await chromium()), packages()]);
    console.log(text);
    writeFileSync(join(raw, 'last.json'), `${JSON.stringify(measured, null, 2)}\n`);
    const readme = fileURLToPath(new URL('../README.md', import.meta.url));
    if (!print) await writeFigures(readme, text, 'bench:rows');
  } finally {
    await Promise.all([site.close(), yardsticks.close()]);
  }
}

/**
 * Each visit in a browser of its own, one after the other, the readers in turn.
 * @type {(site: string, yardsticks: string, options: {rounds: number, most: number}) => Promise<import('./report.js').Measured>}
 */
async function measure(site, yardsticks, { rounds, most }) {
  /** @type {import('./report.js').Measured} */
  const measured = { ours: {}, others: {}, most };
  mkdirSync(raw, { recursive: true });
  const files = [1e3, 1e4, 1e5, 1e6]
    .filter((rows) => rows <= most)
    .map((rows) => ({ rows, ...makeFile(join(raw, `rows-${rows}.csv`), rows) }));
  for (let round = 1; round <= rounds; round++) {
    for (const { rows, path } of files) (measured.ours[rows] ??= []).push(await visitOurs(site, path));
    const path = files.at(-1)?.path ?? '';
    for (const [name, reader] of Object.entries(readers))
      (measured.others[name] ??= []).push(await visitYardstick(yardsticks, reader, path));
    console.error(`round ${round} of ${rounds}`);
  }
  return measured;
}

async function chromium() {
  const browser = await openBrowser();
  await browser.close();
  return browser.version();
}

/** The other readers, in one sentence. */
function packages() {
  const names = ['@duckdb/duckdb-wasm', 'arquero', 'd3-dsv'];
  const version = (/** @type {string} */ name) =>
    JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
  return `Other readers: ${names.map((name) => `${name} ${version(name)}`).join(', ')}.`;
}

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    most: { type: 'string', default: '1000000' },
    print: { type: 'boolean', default: false },
  },
});
await main({ rounds: Number(values.rounds) || 3, most: Number(values.most) || 1e6, print: values.print });
