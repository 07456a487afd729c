import { heldUsual, within } from './support/record.js';
import { marks, open, query } from './support/site.js';
import { expect, test } from './support/test.js';

test('filters that leave nothing say what to loosen, and the button does it', async ({ page }) => {
  await open(page, 'charts/people-held/?countries=LAO&from=2025');
  await expect(page.getByRole('heading', { name: 'No row passes these filters' })).toBeVisible();
  const since = heldUsual.filter((claim) => within(claim, 2025, 9999)).length;
  const lao = heldUsual.filter(({ country }) => country === 'LAO').length;
  await expect(page.getByText(`Without “Countries” there would be ${since} row`)).toBeVisible();
  await expect(page.getByText(`Without “From” there would be ${lao} row`)).toBeVisible();
  await page.getByRole('button', { name: 'Lift “From”' }).click();
  await expect(marks(page)).toHaveCount(lao);
  expect(query(page)).toBe('?countries=LAO');
});

test('where no single filter is the cause, all can be cleared', async ({ page }) => {
  await open(page, 'charts/people-held/?countries=BRN&from=2025&confidence=high&regime=voluntary');
  await expect(page.getByText('No single filter is the cause')).toBeVisible();
  await page.locator('.nothing').getByRole('button', { name: 'Clear all' }).click();
  await expect(marks(page)).toHaveCount(heldUsual.length);
  expect(query(page)).toBe('');
});

for (const view of ['table', 'sources']) {
  test(`the ${view} of nothing says so and does not break`, async ({ page }) => {
    await open(page, `charts/people-held/?countries=LAO&from=2025&view=${view}`);
    await expect(page.locator(`#part-${view}`)).toContainText(view === 'table' ? 'No rows' : '0 sources');
  });
}
