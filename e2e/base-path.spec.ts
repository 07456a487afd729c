import { serve } from '../scripts/serve.js';
import { live, marks, missing, pages, query, rowIds } from './support/site.js';
import { heldUsual } from './support/record.js';
import { expect, type Page, test } from './support/test.js';

const base = '/detention/';
let site: Awaited<ReturnType<typeof serve>>;

test.use({ mayComplain: missing });

test.beforeAll(async () => {
  site = await serve({ base, port: 0 });
});

test.afterAll(() => site.close());

/** Opens a page below the sub-folder and lists what it asked for outside of it, or in vain. */
async function openBelow(page: Page, address: string): Promise<string[]> {
  const bad: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.startsWith(base) || response.status() >= 400) bad.push(`${response.status()} ${pathname}`);
  });
  await page.goto(`${site.url}${address}`);
  await live(page);
  await page.waitForLoadState('networkidle');
  return bad;
}

/** Addresses that answered already: pages share most of their links. */
const answered = new Set<string>();

for (const address of pages) {
  test(`/${address} works below a sub-folder, and so do its links`, async ({ page, request }) => {
    expect(await openBelow(page, address)).toEqual([]);
    const links = page.locator('a[href]:not(.mark):not([rel~=external])');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const href of new Set(hrefs)) {
      const { pathname, href: whole } = new URL(href, page.url());
      expect(pathname, href).toMatch(/^\/detention\//);
      const place = whole.replace(/[?#].*$/, '');
      if (!answered.has(place)) expect((await request.head(place)).status(), href).toBe(200);
      answered.add(place);
    }
  });
}

test('filters, views, evidence and links keep the sub-folder', async ({ page }) => {
  expect(await openBelow(page, 'charts/people-held/?view=table')).toEqual([]);
  await expect.poll(() => rowIds(page)).toHaveLength(heldUsual.length);
  await page.getByRole('tab', { name: 'Chart' }).click();
  await marks(page).first().focus();
  await page.keyboard.press('Enter');
  const link = page.getByRole('dialog').getByRole('link', { name: 'Permanent link' });
  await expect(link).toHaveAttribute('href', /\/detention\/charts\/people-held\/\?row=/);
  expect(query(page)).toContain('?row=');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'About', exact: true }).click();
  await expect(page).toHaveURL(`${site.url}about/`);
  await page.goBack();
  await expect(page).toHaveURL(`${site.url}charts/people-held/`);
});

test('without its closing slash an address leads to the page, query kept', async ({ page }) => {
  await page.goto(`${site.url}charts/people-held?view=table`);
  await expect(page).toHaveURL(`${site.url}charts/people-held/?view=table`);
});
