import { expectAccessibleInBothThemes } from './support/axe.js';
import { file, openFile } from './support/deck-file.js';
import { open } from './support/site.js';
import { expect, test } from './support/test.js';

test.use({ viewport: { width: 1280, height: 900 } });

test('of many slides only those near the one that is seen hold drawings; a chart is filtered in mid-talk', async ({
  page,
}) => {
  await open(page, 'present/mine/');
  const many = Array.from({ length: 24 }, (_, at) => ({
    id: `s${at}`,
    chart: 'people-held',
    query: `countries=VNM,SGP&from=${1995 + at}&scope=national`,
  }));
  await openFile(page, file('Many', many));
  await page.getByRole('button', { name: 'Show on the full screen' }).click();
  const now = page.locator('.show section.present');
  await expect(now.locator('.face h2')).toBeVisible();
  const told = page.locator('.show .told');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(told).toHaveAttribute('style', /: 100%/);
  await page.keyboard.press('o');
  await expect(page.locator('.show .overview section')).not.toHaveCount(0);
  const far = page.locator('.show .slides > section').nth(3);
  expect(await page.locator('.show .slides > section').count()).toBeGreaterThanOrEqual(many.length);
  await page.keyboard.press('Home');
  await far.dispatchEvent('click');
  await expect(now.locator('.face h2')).toBeVisible();
  await expect(told).toHaveAttribute('style', /: 1[3-9]\.?\d*%/);
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(told).not.toHaveAttribute('style', /: \d\d/);
  for (let moved = 0; moved < 13; moved += 1) {
    await page.keyboard.press('PageDown');
    expect(await page.locator('.show svg.drawing').count()).toBeLessThanOrEqual(5);
  }
  await expect(now.locator('a.mark').first()).toBeVisible();
  const label = (await now.getAttribute('aria-label')) ?? '';
  expect(label).toContain(' of ');
  await page.keyboard.press('n');
  const panel = page.getByRole('dialog', { name: /^Filter “/ });
  await expectAccessibleInBothThemes(page, 'filter of a talk');
  await panel.getByRole('checkbox', { name: /^Singapore/ }).uncheck();
  await expect(now).not.toHaveAttribute('aria-label', label);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await now.locator('a.mark').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /evidence/i })).toContainText('Viet Nam');
});
