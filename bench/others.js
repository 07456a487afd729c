import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { group } from 'd3';
import papaparse from 'papaparse';
import { build } from 'vite';

/** @typedef {{country: string, series: string, time: number, value: number}} Row */

const here = fileURLToPath(new URL('others', import.meta.url));
const data = fileURLToPath(new URL('../data/detainees.csv', import.meta.url));

/** Pages that draw people-held with what others use, by the folder that each is built into. `mark` is what each makes of a claim. */
export const others = [
  { folder: 'plot', name: 'Plot', library: '@observablehq/plot', mark: 'svg circle' },
  { folder: 'vega-lite', name: 'Vega-Lite', library: 'vega-lite', mark: 'svg .mark-symbol path' },
  { folder: 'echarts', name: 'ECharts', library: 'echarts', mark: 'svg path' },
  { folder: 'highcharts', name: 'Highcharts', library: 'highcharts', mark: 'svg .highcharts-point' },
];

/** @type {(library: string) => string} */
export function versionOf(library) {
  const folder = [here, join(here, '../..')].find((one) => existsSync(join(one, 'node_modules', library)));
  return JSON.parse(readFileSync(join(folder ?? here, 'node_modules', library, 'package.json'), 'utf8'))
    .version;
}

/**
 * Builds a page for each library: the rows stand in its script, so that nothing else has to be fetched.
 * @param {string} folder
 */
export async function buildOthers(folder) {
  install();
  for (const other of others) await buildOther(other.folder, join(folder, other.folder));
}

/** Their packages are not those of the site, so they are installed when the bench needs them. */
function install() {
  if (existsSync(join(here, 'node_modules/.package-lock.json'))) return;
  console.error('bench/others: npm ci');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
}

/** @type {(library: string, folder: string) => Promise<unknown>} */
const buildOther = (library, folder) =>
  build({
    root: join(here, library),
    configFile: false,
    base: './',
    logLevel: 'warn',
    plugins: [written()],
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', modulePreload: false },
  });

/**
 * The rows as a module.
 * @returns {import('vite').Plugin}
 */
const written = () => ({
  name: 'rows',
  enforce: 'pre',
  resolveId: (id) => (id === '../rows.js' ? '\0rows' : null),
  load: (id) => (id === '\0rows' ? `export const groups = ${JSON.stringify(groups())};` : null),
});

/** The claims that people-held shows by default, country by country, as rows, as lines and as points. */
function groups() {
  const read = papaparse.parse(readFileSync(data, 'utf8'), { header: true, skipEmptyLines: true });
  const rows = /** @type {Record<string, string>[]} */ (read.data).filter(isShown).map(rowOf);
  return [...group(rows, ({ country }) => country)].map(([country, own]) => ({
    country,
    rows: own.sort((a, b) => a.time - b.time),
    lines: [...group(own, ({ series }) => series)].flatMap(([series, line]) =>
      series === '' ? [] : [line.map(pointOf)],
    ),
    points: own.map(pointOf),
  }));
}

/** @type {(row: Record<string, string>) => boolean} */
const isShown = ({ indicator, scope, series, confidence }) =>
  indicator === 'people_detained' &&
  confidence !== 'low' &&
  (scope === 'national' || (scope === 'partial' && series !== ''));

/** @type {(row: Record<string, string>) => Row} */
const rowOf = ({ country = '', series = '', start = '', value, low, high }) => ({
  country,
  series,
  time: Date.parse(start),
  value: Number(value || (Number(low) + Number(high)) / 2),
});

/** @type {(row: Row) => [number, number]} */
const pointOf = ({ time, value }) => [time, value];
