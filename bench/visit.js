import { setTimeout as wait } from 'node:timers/promises';
import { inColdTab } from './browser.js';
import { kilobytes, watchTraffic } from './traffic.js';
import { watchPage } from './watch-page.js';

/**
 * One cold visit of one page. Times are ms since the visit began; `liveMs` is null where no script takes over.
 * `markScriptKb`: JavaScript that had come in by the first mark; `liveScriptKb`: by the time that script had taken over; `scriptKb`: in all.
 * @typedef {{markMs: number, liveMs: number | null, kb: number, markScriptKb: number,
 *   liveScriptKb: number, scriptKb: number, requests: number, others: string[], scriptMs: number, shift: number, longestMs: number}} Visit
 */

const longestWait = 60_000;
/** So long nothing is fetched any more. */
const quiet = 1000;

/**
 * @param {import('./browser.js').Browser} browser
 * @param {import('./run.js').Page} page
 * @returns {Promise<Visit>}
 */
export const visit = (browser, { url, mark }) =>
  inColdTab(browser, async ({ page, session }) => {
    const traffic = watchTraffic(session, new URL(url).origin);
    await open(page, { url, mark });
    await settle(traffic);
    const times = await timesOf(page);
    const scripts = traffic.answers.filter(({ script }) => script);
    return {
      ...times,
      kb: kilobytes(traffic.answers),
      markScriptKb: kilobytes(scripts, times.markMs),
      liveScriptKb: kilobytes(scripts, times.liveMs ?? times.markMs),
      scriptKb: kilobytes(scripts),
      requests: traffic.requests,
      others: traffic.others,
      scriptMs: await scriptTime(session),
    };
  });

/**
 * Opens a page and waits until it stands: until script has taken over, or where none does, until it shows a mark.
 * @type {(page: import('./browser.js').Page, wanted: {url: string, mark: string}) => Promise<void>}
 */
export async function open(page, { url, mark }) {
  await page.addInitScript(watchPage, mark);
  await page.goto(url, { waitUntil: 'load', timeout: longestWait });
  const takesOver = await page.evaluate(() => document.querySelector('#app') !== null);
  await until(async () => Boolean((await seenIn(page))[takesOver ? 'live' : 'mark']), url);
}

/** @type {(page: import('./browser.js').Page) => Promise<import('./watch-page.js').Seen>} */
const seenIn = (page) => page.evaluate(() => Reflect.get(window, 'bench'));

/**
 * A frame that came before the first paint (an engine may run one) cannot have shown a mark.
 * @type {(page: import('./browser.js').Page) => Promise<{markMs: number, liveMs: number | null, shift: number, longestMs: number}>}
 */
async function timesOf(page) {
  const first = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  const { mark, live, shift, longest } = await seenIn(page);
  return { markMs: Math.max(mark, first), liveMs: live || null, shift, longestMs: longest };
}

/** @type {(session: import('./browser.js').Session) => Promise<number>} */
async function scriptTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
}

/** @type {(traffic: import('./traffic.js').Traffic) => Promise<void>} */
async function settle(traffic) {
  let before = -1;
  while (before !== traffic.answers.length + traffic.requests) {
    before = traffic.answers.length + traffic.requests;
    await wait(quiet);
  }
}

/** @type {(ready: () => Promise<boolean>, url: string) => Promise<void>} */
async function until(ready, url) {
  const end = Date.now() + longestWait;
  while (!(await ready())) {
    if (Date.now() > end)
      throw new Error(`${url}: no mark of a chart after ${longestWait / 1000} s, or script never took over.`);
    await wait(50);
  }
}
