import { existsSync, readFileSync } from 'node:fs';

/**
 * Runs in a page before all else: keeps the longest task of its main thread in `window.longest`, in ms; a browser tells those
 * above 50 only.
 */
export function watchTasks() {
  Reflect.set(window, 'longest', 0);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      Reflect.set(window, 'longest', Math.max(Reflect.get(window, 'longest'), duration));
  }).observe({ type: 'longtask', buffered: true });
}

/** @type {(page: import('../browser.js').Page) => Promise<number>} */
export const longestTask = (page) => page.evaluate(() => Number(Reflect.get(window, 'longest')));

/**
 * Asks, ten times a second, what the process of the tab has in memory for itself (`RssAnon`, as the browser's own task manager counts), in MB.
 * @param {import('../browser.js').Browser} browser
 * @returns {Promise<() => Promise<number>>} ends it and tells the most that was seen
 */
export async function watchMemory(browser) {
  const session = await browser.newBrowserCDPSession();
  let most = 0;
  const look = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const tabs = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => ownMemory(id));
    most = Math.max(most, ...tabs);
  };
  const timer = setInterval(() => void look().catch(() => undefined), 100);
  return async () => {
    clearInterval(timer);
    await look();
    return most;
  };
}

/** @type {(id: number) => number} */
function ownMemory(id) {
  const path = `/proc/${id}/status`;
  if (!existsSync(path)) return 0;
  return Number(/RssAnon:\s+(\d+)/.exec(readFileSync(path, 'utf8'))?.[1] ?? 0) / 1000;
}
