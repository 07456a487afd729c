import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/find-browser.js';
import { conditions } from './conditions.js';

/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('@playwright/test').BrowserContext} Context
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').CDPSession} Session
 * @typedef {{page: Page, session: Session}} Tab
 */

/** @type {() => Promise<Browser>} */
export const openBrowser = async () => chromium.launch({ executablePath: await findBrowser(), args });

/** Chromium refuses its sandbox to root, and would else talk to the network on its own. */
const args = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Does something in a tab of a new, empty profile, slowed down as the conditions say: nothing is cached.
 * @template T
 * @param {Browser} browser
 * @param {(tab: Tab) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function inColdTab(browser, use) {
  const context = await browser.newContext({ viewport: conditions.window, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await slowDown(session);
    return await use({ page, session });
  } finally {
    await context.close();
  }
}

/** @type {(session: Session) => Promise<void>} */
async function slowDown(session) {
  await session.send('Network.enable');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpuSlowdown });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: conditions.roundTripMs,
    downloadThroughput: bytesPerSecond(conditions.downMbits),
    uploadThroughput: bytesPerSecond(conditions.upMbits),
  });
}

/** @type {(megabits: number) => number} */
const bytesPerSecond = (megabits) => (megabits * 1_000_000) / 8;
