import { live, marks, open, query } from './support/site.js';
import { expect, type Page, test } from './support/test.js';

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const themeButton = (page: Page) => page.getByRole('button', { name: 'Switch between light and dark' });

test('the page follows the theme of the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, 'about/');
  const light = await paper(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper(page)).not.toBe(light);
});

test('the theme that is chosen stays in the address, on other pages and after a reload', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, 'charts/people-held/?countries=VNM');
  const light = await paper(page);
  await themeButton(page).click();
  await expect.poll(() => query(page)).toBe('?countries=VNM&theme=dark');
  await expect.poll(() => paper(page)).not.toBe(light);
  await page.reload();
  await live(page);
  expect(await paper(page)).not.toBe(light);
  await page.getByRole('link', { name: 'About', exact: true }).click();
  await expect(page).toHaveURL(/\/about\/\?theme=dark$/);
  expect(await paper(page)).not.toBe(light);
  await themeButton(page).click();
  await expect.poll(() => paper(page)).toBe(light);
});

test('the theme of the address beats that of the system before the app takes over', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('about/?theme=light');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('print holds no control, and a dark page prints on white', async ({ page }) => {
  await open(page, 'charts/people-held/?theme=dark');
  await page.emulateMedia({ media: 'print' });
  await expect(marks(page).first()).toBeVisible();
  await expect(page.getByRole('tablist')).toBeHidden();
  await expect(page.locator('button:visible, input:visible, select:visible, nav:visible')).toHaveCount(0);
  expect(await paper(page)).toBe('rgb(255, 255, 255)');
  await expect(page.locator('.picture svg').first()).toHaveCSS('color', /rgb\((\d|[1-6]\d), /);
});

test('the table prints where it is the view that is seen', async ({ page }) => {
  await open(page, 'charts/people-held/?view=table');
  await expect(page.getByRole('table')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('tablist')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('chart, table and sources print together', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto('charts/people-held/');
    await expect(marks(page).first()).toBeVisible();
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.locator('#part-sources').getByRole('link').first()).toBeVisible();
  });
});
