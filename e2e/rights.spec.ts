import { filterButton, fits, mark, marks, open, query } from './support/site.js';
import { expect, test } from './support/test.js';

for (const address of ['alternatives/', 'rights/']) {
  test(`/${address} fits a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 800 });
    await open(page, address);
    await fits(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
}

test('a stance and a text narrow marks, table and download promise alike, and stand in the address', async ({
  page,
}) => {
  await open(page, 'rights/');
  await filterButton(page, 'Stance').click();
  const option = page.getByRole('checkbox', { name: /^calls for closure/ });
  await option.check();
  await expect.poll(() => query(page)).toBe('?stance=calls_for_closure');
  await expect(page.locator('#rights-calls tbody tr')).toHaveCount(3);
  await expect(page.locator('#rights-calls .picture .mark:visible')).toHaveCount(3);
  await page.getByRole('searchbox', { name: 'Search in the text' }).fill('guidelines');
  await expect.poll(() => query(page)).toBe('?stance=calls_for_closure&q=guidelines');
  await expect(page.locator('#rights-calls tbody tr')).toHaveCount(1);
  await expect(page.locator('#rights-calls')).toContainText('1 row, exactly as filtered');
});

test('a mark, a cell of a treaty and a recommendation each open their evidence', async ({ page }) => {
  await open(page, 'rights/');
  await mark(page, 'khm-crc-2011').click();
  await expect(page.getByRole('dialog')).toContainText('Committee on the Rights of the Child');
  await page.keyboard.press('Escape');
  await page.locator('#row-tha-icc').click();
  await expect(page.getByRole('dialog')).toContainText('Thailand signed on 2 October 2000');
  await page.keyboard.press('Escape');
  await mark(page, 'hrw-2013-07').click();
  await expect(page.getByRole('dialog')).toContainText('Whether it breaks international law was not found');
});

test('programmes of a chosen country alone stand in the matrix', async ({ page }) => {
  await open(page, 'alternatives/?countries=IDN');
  await expect(page.locator('#alternatives .picture .mark:visible')).toHaveCount(2);
  await expect(page.locator('#alternatives')).toContainText('2 rows, exactly as filtered');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('both pages hold their rows', async ({ page }) => {
    await page.goto('rights/');
    await expect(page.locator('#row-tha-icc')).toContainText('signed in 2000');
    await expect(marks(page).first()).toBeVisible();
    await page.goto('alternatives/');
    await page.locator('#row-idn-rumah-cemara summary').click();
    await expect(page.locator('#row-idn-rumah-cemara')).toContainText('12-step');
  });
});
