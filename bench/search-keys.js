import { inColdTab } from './browser.js';
import { open } from './visit.js';

/** What readers may look for: places with and without their accents, a body, a year, a word that nearly every row holds. */
const asked = ['Tân Hòa', 'human rights watch', 'methadone 2016', 'centres', 'xyz'];

/**
 * Types into the search over the whole record, key by key.
 * @param {import('./browser.js').Browser} browser
 * @param {string} url
 * @returns {Promise<number[]>} ms of each key, from its event until the results stand in the page
 */
export const typeSearches = (browser, url) =>
  inColdTab(browser, async ({ page }) => {
    await open(page, { url, mark: 'svg .mark' });
    await page.keyboard.press('/');
    await page.locator('dialog.search input').waitFor();
    await page.waitForFunction(fills, 'centre', { timeout: 30_000 });
    return page.evaluate(timeKeys, asked);
  });

/**
 * Runs in the page: whether the search is ready and finds something.
 * @param {string} text
 */
function fills(text) {
  const input = document.querySelector('dialog.search input');
  if (!(input instanceof HTMLInputElement)) return false;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  return document.querySelector('dialog.search [role=option]') !== null;
}

/**
 * Runs in the page. The results are written in the microtasks that follow the event.
 * @param {string[]} texts
 */
async function timeKeys(texts) {
  const input = document.querySelector('dialog.search input');
  if (!(input instanceof HTMLInputElement)) throw new Error('The search has not opened.');
  const times = [];
  for (const text of texts)
    for (let length = 1; length <= text.length; length++) {
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      input.value = text.slice(0, length);
      const start = performance.now();
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await Promise.resolve().then(() => undefined);
      times.push(performance.now() - start);
    }
  return times;
}
