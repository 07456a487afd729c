import { openBrowser } from '../browser.js';
import { longestTask, watchMemory, watchTasks } from './tab.js';

/**
 * ms until a file was read; until its rows were checked and drawn, and from a click on a filter to the painted chart, where that is ours
 * to measure. MB: what the tab has in memory, at most.
 * @typedef {{rows: number, readMs: number, drawnMs: number | null, filterMs: number[], longestMs: number, memoryMb: number}} Visit
 */

/** @type {(use: (page: import('../browser.js').Page, memory: () => Promise<number>) => Promise<Visit>) => Promise<Visit>} */
async function inOwnBrowser(use) {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(watchTasks);
    return await use(page, await watchMemory(browser));
  } finally {
    await browser.close();
  }
}

/** @type {(site: string, reader: string, path: string) => Promise<Visit>} */
export const visitYardstick = (site, reader, path) =>
  inOwnBrowser(async (page, memory) => {
    await page.goto(site);
    await page.setInputFiles('input', path);
    await page.waitForFunction(() => 'run' in window);
    await page.evaluate(() => Reflect.set(window, 'longest', 0));
    const { rows, ms } = await page.evaluate((name) => Reflect.get(window, 'run')(name), reader);
    await page.waitForTimeout(200);
    const most = await memory();
    return {
      rows,
      readMs: ms,
      drawnMs: null,
      filterMs: [],
      longestMs: await longestTask(page),
      memoryMb: most,
    };
  });

/** @type {(site: string, path: string) => Promise<Visit>} */
export const visitOurs = (site, path) =>
  inOwnBrowser(async (page, memory) => {
    await page.goto(`${site}data/your-file/`);
    await page.waitForSelector('input[type=file]', { state: 'attached' });
    await page.waitForLoadState('networkidle');
    // the site is kept for offline use once, at the first visit: that is not of reading a file
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.waitForTimeout(500);
    await page.evaluate(watchStages);
    await page.setInputFiles('input[type=file]', path);
    // the file does not say it, and it is not taken for granted
    await page
      .getByLabel('scope of all rows', { exact: true })
      .selectOption('national', { timeout: 300_000 });
    await page.waitForFunction(() => Reflect.get(window, 'stages').drawn > 0, null, { timeout: 300_000 });
    const { chosen, read, drawn, rows } = await page.evaluate(() => Reflect.get(window, 'stages'));
    // word of a long task comes after it
    await page.waitForTimeout(200);
    const longestMs = await longestTask(page);
    // of fewer rows a country has too few to be drawn together
    const filterMs = rows >= 1e5 ? await filterTimes(page) : [];
    const most = await memory();
    return { rows, readMs: read - chosen, drawnMs: drawn - chosen, filterMs, longestMs, memoryMb: most };
  });

/** Runs in the page: keeps when a file was chosen, when it was read, and when its rows were painted. */
function watchStages() {
  const stages = { chosen: 0, read: 0, drawn: 0, rows: 0 };
  Reflect.set(window, 'stages', stages);
  Reflect.set(window, 'longest', 0);
  // a drawing is made from the top down, in turns
  const isWhole = () => !document.querySelector('.bands svg > g:empty');
  const painted = (/** @type {() => void} */ then) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = isWhole() ? then : () => painted(then);
      port2.postMessage(null);
    });
  document.addEventListener('change', () => (stages.chosen ||= performance.now()), true);
  new MutationObserver(() => {
    if (!stages.read && document.querySelector('#own-encoding')) stages.read = performance.now();
    const drawing = document.querySelector('.bands svg, .own .mark[data-row^=your-file]');
    if (drawing && !stages.drawn) {
      stages.drawn = -1;
      stages.rows = Number(
        document
          .querySelector('p.name:has(strong)')
          ?.textContent?.match(/([\d,]+) rows/)?.[1]
          ?.replaceAll(',', ''),
      );
      painted(() => (stages.drawn = performance.now()));
    }
  }).observe(document.body, { subtree: true, childList: true });
}

/** Three values of a filter are ticked, one after the other. @type {(page: import('../browser.js').Page) => Promise<number[]>} */
async function filterTimes(page) {
  const filters = page.getByRole('group', { name: 'Filter the rows' });
  await filters.getByRole('button', { name: 'Countries' }).click();
  const times = [];
  for (const at of [1, 2, 3]) times.push(await page.evaluate(tick, at));
  return times;
}

/** Runs in the page: ticks a value and gives the ms until the new drawing was painted. @type {(at: number) => Promise<number>} */
function tick(at) {
  return new Promise((resolve) => {
    const box = document.querySelectorAll('fieldset input[type=checkbox]')[at];
    const observer = new MutationObserver((changes) => {
      if (!changes.some(({ addedNodes }) => [...addedNodes].some((node) => node.nodeName === 'svg'))) return;
      observer.disconnect();
      painted();
    });
    const painted = () =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        const isWhole = !document.querySelector('.bands svg > g:empty');
        port1.onmessage = isWhole ? () => resolve(performance.now() - start) : painted;
        port2.postMessage(null);
      });
    const bands = document.querySelector('.bands');
    if (bands) observer.observe(bands, { childList: true });
    const start = performance.now();
    if (box instanceof HTMLElement) box.click();
  });
}
