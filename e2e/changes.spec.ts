import { readFileSync } from 'node:fs';
import { open } from './support/site.js';
import { expect, test } from './support/test.js';

const told: { versions: { version: string; previous: string | null; changes: { id: string }[] }[] } =
  JSON.parse(readFileSync('dist/data/changes.json', 'utf8'));
const [newest, before] = told.versions;

test('the page of changes tells each row with its reason, and the way back without', async ({ page }) => {
  await open(page, 'data/changes/');
  const items = page.getByRole('listitem').filter({ has: page.locator('dl') });
  await expect(items).toHaveCount(newest?.changes.length ?? -1);
  await expect(items.first()).toContainText('Reason:');
  await expect(items.locator('code')).toContainText((newest?.changes ?? []).map(({ id }) => id));
  await page.getByLabel('From version').selectOption(newest?.version ?? '');
  await page.getByLabel('To version').selectOption(before?.version ?? '');
  await expect(page.getByText('from a newer version back to an older one')).toBeVisible();
  await expect(items.first()).toBeVisible();
  await expect(page.getByText('Reason:')).toHaveCount(0);
});

test('the page of conflicts narrows by country, and each figure opens its evidence', async ({ page }) => {
  await open(page, 'data/conflicts/');
  const groups = page.getByRole('article');
  const all = await groups.count();
  expect(all).toBeGreaterThan(3);
  await page.getByLabel('Countries').selectOption('VNM');
  await expect(groups.first().getByRole('heading')).toContainText('Viet Nam');
  expect(await groups.count()).toBeLessThan(all);
  expect(page.url()).toContain('countries=VNM');
  const button = groups.first().getByRole('button').first();
  const id = (await button.textContent())?.split(': ')[1] ?? '-';
  await button.click();
  await expect(page.getByRole('dialog')).toContainText(id);
});
