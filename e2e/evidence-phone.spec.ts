import { detainees, figure, first } from './support/record.js';
import { marks, open } from './support/site.js';
import { expect, test } from './support/test.js';

test.use({ viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true });

test('a tap on a mark opens its evidence as a sheet at the foot', async ({ page }) => {
  await open(page, 'charts/people-held/?countries=SGP');
  const chosen = marks(page).nth(1);
  const id = (await chosen.getAttribute('data-row')) ?? '';
  await chosen.tap();
  const sheet = page.getByRole('dialog');
  const claim = first(
    detainees.filter((one) => one.id === id),
    id,
  );
  await expect(sheet.locator('.sentence')).toContainText(figure(claim));
  await expect(sheet.getByRole('link').first()).toBeVisible();
  const box = await sheet.boundingBox();
  expect(box?.x).toBe(0);
  expect(box?.width).toBe(375);
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(700);
  await sheet.getByRole('button', { name: 'Close' }).tap();
  await expect(sheet).toBeHidden();
});

test('a tap beside the sheet closes it', async ({ page }) => {
  await open(page, 'charts/people-held/?row=chn-2018-06-25-people-detained-moj');
  await expect(page.getByRole('dialog').locator('.sentence')).toBeVisible();
  await page.touchscreen.tap(180, 20);
  await expect(page.getByRole('dialog')).toBeHidden();
});
