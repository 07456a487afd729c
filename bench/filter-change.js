import { readFileSync } from 'node:fs';
import { inColdTab } from './browser.js';
import { open } from './visit.js';

/**
 * Ms from the act to the painted chart: `fewer` unticks one value, `all` ticks it again so that every claim is drawn,
 * `back` brings every claim back by the browser's back button.
 * @typedef {{fewer: number, all: number, back: number}} Change
 */

const messages = JSON.parse(readFileSync(new URL('../messages/en.json', import.meta.url), 'utf8'));

/**
 * Changes the filter of a chart page that was just loaded: nothing is warm but what the page itself has run.
 * @param {import('./browser.js').Browser} browser
 * @param {string} url
 * @returns {Promise<Change>}
 */
export const changeFilter = (browser, url) =>
  inColdTab(browser, async ({ page }) => {
    await open(page, { url, mark: 'svg .mark' });
    const menu = page.locator('.filters').getByRole('button', { name: messages.filter_confidence });
    await menu.click();
    await page.locator('.filters input[type=checkbox]:checked').last().waitFor();
    const fewer = await page.evaluate(timeChange, 'click');
    const all = await page.evaluate(timeChange, 'click');
    await page.evaluate(timeChange, 'click');
    return { fewer, all, back: await page.evaluate(timeChange, 'back') };
  });

/**
 * Runs in the page. The last box is that of the lowest confidence; a new drawing is another element than the one before.
 * The act begins when the drawing before stands whole and the page rests, as it does for a reader, who has to aim.
 * It is found at the start of the frame that paints it; the task that follows comes after the paint.
 * @param {string} act 'click' or 'back'
 * @returns {Promise<number>}
 */
async function timeChange(act) {
  const drawing = () => document.querySelector('[data-picture] svg');
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const rested = () => new Promise((done) => requestIdleCallback(done));
  for (let size = -1; size !== document.querySelectorAll('[data-picture] *').length; await rested()) {
    size = document.querySelectorAll('[data-picture] *').length;
    for (let n = 0; n < 6; n++) await frame();
  }
  const box = [...document.querySelectorAll('.filters input[type=checkbox]')].at(-1);
  const before = drawing();
  if (act === 'back') {
    const told = new Promise((done) => addEventListener('popstate', done, { once: true, capture: true }));
    history.back();
    // how long the browser takes to go back is not the page's doing
    await told;
  }
  const start = performance.now();
  if (act !== 'back' && box instanceof HTMLElement) box.click();
  do await frame();
  while ((drawing() === before || drawing() === null) && performance.now() < start + 10_000);
  if (drawing() === before) throw new Error(`${act} has not changed the chart.`);
  const { port1, port2 } = new MessageChannel();
  const painted = new Promise((done) => (port1.onmessage = done));
  port2.postMessage(null);
  await painted;
  return performance.now() - start;
}
