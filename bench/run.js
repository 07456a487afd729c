import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from '../scripts/serve.js';
import { openBrowser } from './browser.js';
import { everythingShown } from './conditions.js';
import { embedReport } from './embed-report.js';
import { changeFilter } from './filter-change.js';
import { buildOthers, others } from './others.js';
import { typeSearches } from './search-keys.js';
import { writeFigures } from './readme.js';
import { report } from './report.js';
import { versions } from './versions.js';
import { visit } from './visit.js';
import { buildYardsticks } from './yardsticks.js';

/**
 * `mark`: what counts as a mark of a chart on this page.
 * @typedef {{name: string, url: string, mark: string}} Page
 * @typedef {Record<string, import('./visit.js').Visit[]>} Visits
 * @typedef {{visits: Visits, changes: import('./filter-change.js').Change[], keys: number[]}} Measured
 */

const folder = fileURLToPath(new URL('.', import.meta.url));
const raw = join(folder, 'results/raw');

/** @type {(options: {rounds: number, print: boolean}) => Promise<void>} */
async function main({ rounds, print }) {
  const site = await serve({ port: 0 });
  const built = await buildYardsticks(join(raw, 'yardsticks'));
  await buildOthers(built);
  const yardsticks = await serve({ port: 0, root: built });
  const browser = await openBrowser();
  try {
    const measured = await measure(browser, pagesOf(site.url, yardsticks.url), rounds);
    const text = [report(measured, versions(browser.version())), embedReport(measured.visits)].join('\n\n');
    console.log(text);
    keep(measured);
    if (!print) await writeFigures(join(folder, 'README.md'), text);
  } finally {
    await Promise.all([browser.close(), site.close(), yardsticks.close()]);
  }
}

/** @type {(site: string, yardsticks: string) => Record<'overview' | 'chart' | 'bare' | 'svg', Page> & Record<string, Page>} */
const pagesOf = (site, yardsticks) => ({
  overview: { name: 'Overview', url: site, mark: 'svg .mark' },
  chart: { name: 'Chart page', url: `${site}charts/people-held/`, mark: 'svg .mark' },
  bare: { name: 'Bare Plot page', url: `${yardsticks}bare/`, mark: 'svg circle' },
  svg: { name: 'SVG alone', url: `${yardsticks}svg/`, mark: 'svg .mark' },
  ...embedsOf(site, yardsticks),
  ...ofRecord(site),
});

/**
 * Our embed of people-held, and pages that draw the same rows with what others use.
 * @type {(site: string, yardsticks: string) => Record<string, Page>}
 */
const embedsOf = (site, yardsticks) => ({
  embed: { name: 'Our embed', url: `${site}embed/people-held/`, mark: 'svg .mark' },
  filtered: {
    name: 'Our embed with filters',
    url: `${site}embed/people-held/?from=2008`,
    mark: '.picture > svg .mark',
  },
  ...Object.fromEntries(
    others.map(({ folder, name, mark }) => [folder, { name, url: `${yardsticks}${folder}/`, mark }]),
  ),
});

/**
 * Pages that show the rest of the record; one country and one promise stand for all.
 * @type {(site: string) => Record<string, Page>}
 */
const ofRecord = (site) =>
  Object.fromEntries(
    [
      ['Country', 'countries/khm/'],
      ['Promises', 'promises/'],
      ['Promise', 'promises/vnm-2016-people-67000-to-20000/'],
      ['Timeline', 'timeline/'],
      ['Alternatives', 'alternatives/'],
      ['Rights', 'rights/'],
      ['Compare', 'compare/?countries=VNM,KHM'],
    ].map(([name = '', path = '']) => [path, { name, url: site + path, mark: 'svg .mark' }]),
  );

/**
 * The pages in turn, so that a slow moment of the machine meets them all. The first round only warms the server.
 * @type {(browser: import('./browser.js').Browser, pages: ReturnType<typeof pagesOf>, rounds: number) => Promise<Measured>}
 */
async function measure(browser, pages, rounds) {
  /** @type {Measured} */
  const measured = { visits: {}, changes: [], keys: [] };
  for (let round = 0; round <= rounds; round++) {
    for (const page of Object.values(pages)) {
      const result = await visit(browser, page);
      if (round > 0) (measured.visits[page.name] ??= []).push(result);
    }
    if (round > 0) {
      measured.changes.push(await changeFilter(browser, pages.chart.url + everythingShown));
      measured.keys.push(...(await typeSearches(browser, pages.chart.url)));
    }
    console.error(round === 0 ? 'warmed up' : `round ${round} of ${rounds}`);
  }
  return measured;
}

/** @type {(measured: Measured) => void} */
function keep(measured) {
  mkdirSync(raw, { recursive: true });
  writeFileSync(join(raw, 'last.json'), `${JSON.stringify(measured, null, 2)}\n`);
}

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, print: { type: 'boolean', default: false } },
});
await main({ rounds: Math.max(1, Number(values.rounds) || 5), print: values.print });
