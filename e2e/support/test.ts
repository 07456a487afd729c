import { type ConsoleMessage, expect, type Page, test as base } from '@playwright/test';

interface Options {
  /** What a test expects the console to complain about, such as a file that it takes away. */
  readonly mayComplain: RegExp | null;
}

interface Watch {
  /** Complaints and requests that no page of ours may cause, looked at after each test. */
  readonly watched: undefined;
}

/** The test of Playwright, which also fails when the page complains or asks another origin for anything. */
export const test = base.extend<Options & Watch>({
  mayComplain: [null, { option: true }],
  watched: [
    async ({ page, baseURL, mayComplain }, use) => {
      const complaints: string[] = [];
      const strangers: string[] = [];
      collectComplaints(page, complaints);
      collectStrangers(page, baseURL ?? '', strangers);
      await use(undefined);
      const unexpected = complaints.filter((text) => mayComplain === null || !mayComplain.test(text));
      expect(unexpected, 'the console holds no error').toEqual([]);
      expect(strangers, 'nothing is asked of another origin').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
export type { Page };

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
