import type { Response } from '@playwright/test';
import { watchTakeOver } from './support/frames.js';
import { chartIds, filterButton, marks, open, optionIn } from './support/site.js';
import { expect, type Page, test } from './support/test.js';

test.use({ cold: true });

/** Packed, before the app stands, in bytes. Asked for are 120 kB, and that the rest of the record adds at most 10 to the 62 and 69 that the first charts took. */
const mostScript = {
  '': 72_000,
  'charts/people-held/': 79_000,
  'charts/centres-by-country/': 79_000,
} as const;

const tables: Readonly<Record<(typeof chartIds)[number], readonly string[]>> = {
  'people-held': ['countries', 'detainees'],
  admissions: ['countries', 'detainees'],
  centres: ['centres', 'countries'],
  'centres-by-country': ['centres', 'countries'],
  'regional-totals': ['centres', 'countries', 'detainees'],
  'vietnam-plan': ['centres', 'closures', 'countries', 'detainees'],
  promises: ['centres', 'closures', 'context', 'countries', 'detainees'],
  silence: ['centres', 'countries', 'detainees'],
};

/** Collects what a page is answered, from now on. */
function answers(page: Page): Response[] {
  const all: Response[] = [];
  page.on('response', (response) => all.push(response));
  return all;
}

const isScript = (response: Response) => new URL(response.url()).pathname.endsWith('.js');

const tablesIn = (all: readonly Response[]) =>
  [...new Set(all.flatMap((response) => /\/data\/(\w+)\.csv$/.exec(response.url())?.[1] ?? []))].sort();

for (const id of chartIds) {
  test(`${id} asks for its own tables, and not for the sources`, async ({ page }) => {
    const all = answers(page);
    await open(page, `charts/${id}/`);
    await page.waitForLoadState('networkidle');
    expect(tablesIn(all)).toEqual(tables[id]);
  });
}

for (const [address, most] of Object.entries(mostScript)) {
  test(`the script before /${address} stands is small enough, and packed`, async ({ page }) => {
    const all = answers(page);
    await watchTakeOver(page);
    await open(page, address);
    const before = await page.evaluate(() => window.before);
    const scripts = all.filter((response) => isScript(response) && before.includes(response.url()));
    expect(scripts.length).toBeGreaterThan(0);
    const sizes = await Promise.all(
      scripts.map(async (script) => (await script.request().sizes()).responseBodySize),
    );
    expect(scripts.map((script) => script.headers()['content-encoding'])).toEqual(scripts.map(() => 'br'));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most);
  });
}

test('each file is asked for once', async ({ page }) => {
  const all = answers(page);
  await open(page, 'charts/people-held/');
  await page.waitForLoadState('networkidle');
  const addresses = all.map((response) => response.url());
  expect(addresses.length).toBe(new Set(addresses).size);
});

test('a change of filters asks for nothing more once the drawing code is there', async ({ page }) => {
  await open(page, 'charts/people-held/');
  await page.waitForLoadState('networkidle');
  const all = answers(page);
  await filterButton(page, 'Countries').click();
  await optionIn(page, 'Countries', 'Singapore').check();
  await optionIn(page, 'Countries', 'Singapore').uncheck();
  await expect(marks(page).first()).toBeVisible();
  const asked = all.map((response) => new URL(response.url()).pathname);
  // a browser looks at the icon again whenever the address changes
  expect(asked.filter((path) => path !== '/favicon.svg')).toEqual([]);
});

const asks: readonly { readonly what: string; readonly act: (page: Page) => Promise<void> }[] = [
  {
    what: 'evidence',
    act: async (page) => {
      await marks(page).first().focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
    },
  },
  {
    what: 'table',
    act: async (page) => {
      await page.getByRole('tab', { name: 'Table' }).click();
      await expect(page.getByRole('table')).toBeVisible();
    },
  },
  {
    what: 'download',
    act: async (page) => {
      const arrival = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download figures as CSV' }).click();
      await arrival;
    },
  },
];

for (const { what, act } of asks) {
  test(`the sources come when the ${what} asks, once`, async ({ page }) => {
    const all = answers(page);
    await open(page, 'charts/people-held/');
    await page.waitForLoadState('networkidle');
    expect(tablesIn(all)).not.toContain('sources');
    await act(page);
    await expect.poll(() => all.filter((response) => response.url().endsWith('/sources.csv')).length).toBe(1);
  });
}

test('pages carry the headers of production', async ({ request }) => {
  for (const address of ['', 'charts/people-held/', 'about/', 'no-such-page/']) {
    const headers = (await request.get(address)).headers();
    expect(headers['content-security-policy']).toContain(
      "default-src 'self'; object-src 'none'; base-uri 'none'",
    );
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['set-cookie']).toBeUndefined();
  }
});

test('no cookie is set and nothing is stored', async ({ page, context }) => {
  await open(page, 'charts/people-held/?theme=dark');
  await page.getByRole('tab', { name: 'Table' }).click();
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
