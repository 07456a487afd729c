import { heldUsual } from './support/record.js';
import { open, optionIn, query } from './support/site.js';
import { expect, test } from './support/test.js';

test.use({ viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true });

test('on a phone the filters are a sheet that tells the rows it leaves', async ({ page }) => {
  await open(page, 'charts/people-held/');
  await expect(page.getByRole('button', { name: 'Countries', exact: true })).toBeHidden();
  const button = page.getByRole('button', { name: /^Filters/ });
  await button.tap();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await expect(sheet).toBeVisible();
  await expect(sheet.getByRole('status').first()).toHaveText(`${heldUsual.length} rows`);
  const ours = heldUsual.filter(({ country }) => country === 'SGP').length;
  await optionIn(page, 'Countries', 'Singapore').tap();
  await expect(sheet.getByRole('status').first()).toHaveText(`${ours} rows`);
  await sheet.getByRole('button', { name: 'Done' }).tap();
  await expect(sheet).toBeHidden();
  await expect(button).toBeFocused();
  await expect(button).toHaveText('Filters (1)');
  expect(query(page)).toBe('?countries=SGP');
});

test('the sheet lies at the foot of the window, and Escape closes it', async ({ page }) => {
  await open(page, 'charts/people-held/');
  await page.getByRole('button', { name: /^Filters/ }).tap();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  const box = await sheet.boundingBox();
  expect(box?.x).toBe(0);
  expect(box?.width).toBe(375);
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(700);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
});
