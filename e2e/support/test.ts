import { type ConsoleMessage, expect, type Page, test as base } from '@playwright/test';
import { keepContext, type Kept, takeContext } from './kept.js';

interface Options {
  /** What a test expects the console to complain about, such as a file that it takes away. */
  readonly mayComplain: RegExp | null;
  /**
   * Whether a test begins with a browser that never saw the site. Else it follows others in one page, which is emptied
   * between them: a site that has been read once opens three times as fast. A test needs a cold start when it counts
   * requests, takes files away, looks at the first moments, or sets scripts to run before those of a page.
   */
  readonly cold: boolean;
}

interface Shared {
  readonly kept: Kept;
}

interface Watch {
  /** Complaints and requests that no page of ours may cause, looked at after each test. */
  readonly watched: undefined;
}

/** The test of Playwright, which also fails when the page complains or asks another origin for anything. */
export const test = base.extend<Options & Watch, Shared>({
  mayComplain: [null, { option: true }],
  cold: [false, { option: true }],
  kept: [
    async ({ browser: _ }, use) => {
      const kept: Kept = new Map();
      await use(kept);
      for (const context of kept.values()) await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ browser, kept, cold, hasTouch, isMobile, javaScriptEnabled }, use, info) => {
    const fixed = { hasTouch, isMobile, javaScriptEnabled };
    const context = cold ? await browser.newContext() : await takeContext(browser, kept, fixed);
    await use(context);
    if (cold || info.status !== info.expectedStatus) await context.close();
    else await keepContext(context, kept, fixed);
  },
  page: async ({ context, cold, viewport }, use) => {
    const page = context.pages()[0] ?? (await context.newPage());
    if (!cold) refuseInitScripts(page);
    if (viewport) await page.setViewportSize(viewport);
    await use(page);
  },
  watched: [
    async ({ page, baseURL, mayComplain }, use) => {
      const complaints: string[] = [];
      const strangers: string[] = [];
      collectComplaints(page, complaints);
      collectStrangers(page, baseURL ?? '', strangers);
      await use(undefined);
      page.removeAllListeners();
      const unexpected = complaints.filter((text) => mayComplain === null || !mayComplain.test(text));
      expect(unexpected, 'the console holds no error').toEqual([]);
      expect(strangers, 'nothing is asked of another origin').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
export type { Page };

/** A script that runs before those of a page cannot be taken back, and would run in the tests that follow. */
function refuseInitScripts(page: Page): void {
  page.addInitScript = () =>
    Promise.reject(new Error('an init script outlives its test: test.use({ cold: true })'));
}

function collectComplaints(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (isComplaint(message)) complaints.push(`${message.text()} (${message.location().url})`);
  });
}

/** Violations of the content security policy are told as errors too. */
function isComplaint(message: ConsoleMessage): boolean {
  const isOurs = !message.text().startsWith('Service Worker registration blocked by Playwright');
  return isOurs && ['error', 'warning'].includes(message.type());
}

function collectStrangers(page: Page, home: string, strangers: string[]): void {
  page.on('request', (request) => {
    const { protocol, origin, hostname } = new URL(request.url());
    const own = origin === new URL(home).origin || hostname === 'localhost';
    if (!own && protocol !== 'blob:' && protocol !== 'data:') strangers.push(request.url());
  });
}
