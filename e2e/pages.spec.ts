import { expectAccessibleInBothThemes } from './support/axe.js';
import { expect, test } from './support/test.js';
import { allPages, fits, live, lostPage, marks, missing, nameOf, open } from './support/site.js';

const widths = [320, 375, 768, 1280, 1920];

test.slow();
test.use({ mayComplain: missing });

for (const address of allPages) {
  test(`${nameOf(address)} has one headline and a title, never scrolls sideways, and axe finds nothing on it`, async ({
    page,
  }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(address === lostPage ? 404 : 200);
    const title = await page.title();
    await live(page);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('h1')).not.toBeEmpty();
    expect(title).toContain('Detention Trends');
    await expect(page).toHaveTitle(title);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('main')).toHaveCount(1);
    await fits(page);
    await expectAccessibleInBothThemes(page, 'a desk');
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await expect.poll(overflow, `at ${width} pixels`).toBeLessThanOrEqual(0);
      if (width === 375) await expectAccessibleInBothThemes(page, 'a phone');
    }
  });
}

test('no two pages share a title', async ({ request }) => {
  const titles: string[] = [];
  for (const address of allPages) {
    const [, title = ''] = /<title>(.*?)<\/title>/s.exec(await (await request.get(address)).text()) ?? [];
    expect(title, nameOf(address)).not.toBe('');
    titles.push(title);
  }
  expect(new Set(titles).size).toBe(allPages.length);
});

test('a link within the site changes page, title and focus without a reload', async ({ page }) => {
  await open(page, '');
  await page.evaluate(() => document.documentElement.setAttribute('data-same', ''));
  await page.locator('#charts').getByRole('link', { name: 'How many people are held' }).click();
  await expect(page).toHaveURL(/\/charts\/people-held\/$/);
  await expect(page).toHaveTitle(/^How many people are held/);
  await expect(marks(page).first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveTitle(/^Detention Trends/);
  await expect(page.locator('html')).toHaveAttribute('data-same', '');
});

test('a link puts the focus on the headline of the new page, for readers who hear it', async ({ page }) => {
  await open(page, 'charts/people-held/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'About' }).click();
  await expect(page.locator('h1')).toHaveText('About this record');
  await expect(page.locator('h1')).toBeFocused();
});

test('a link leads to the part of another page that it names', async ({ page }) => {
  await open(page, 'about/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Charts' }).click();
  await expect(page.locator('#charts')).toBeInViewport();
});

test('back returns to where the reader was on the page before', async ({ page }) => {
  await open(page, '');
  const link = page.locator('#charts').getByRole('link', { name: 'How many centres are there?' });
  await link.click();
  await expect(page.locator('h1')).toHaveText('How many centres are there?');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'About' }).click();
  await expect(page.locator('h1')).toHaveText('About this record');
  await page.goBack();
  await page.goBack();
  await expect(link).toBeInViewport();
});

test('the link to the content is the first stop and leads there', async ({ page }) => {
  await open(page, '');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the figures of the overview link to nothing that is missing', async ({ page, request }) => {
  const addresses = new Set<string>();
  for (const address of ['', 'about/', 'charts/people-held/']) {
    await open(page, address);
    const links = page.locator('a[href]:not(.mark):not([rel~=external])');
    for (const href of await links.evaluateAll(hrefs)) addresses.add(href);
  }
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
});

const hrefs = (links: (Element & { href?: string })[]) =>
  links.map((link) => (link.href ?? '').replace(/#.*/, ''));
