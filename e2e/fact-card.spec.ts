import { expectAccessible } from './support/axe.js';
import { open } from './support/site.js';
import { expect, test } from './support/test.js';

test('a fact card of a chart in its present state is printed on two sides at most', async ({ page }) => {
  await open(page, 'charts/people-held/?countries=VNM');
  await page.getByRole('button', { name: 'Save as a picture or slides' }).click();
  const button = page.getByRole('button', { name: 'Fact card (A4)' });
  await button.click();
  const card = page.getByRole('dialog', { name: /^Fact card/ });
  await expect(card.getByRole('row')).toHaveCount(17);
  await expect(card).toContainText('countries: Viet Nam');
  await expectAccessible(page, 'fact card');
  const sides = (await page.pdf({ preferCSSPageSize: true }))
    .toString('latin1')
    .match(/\/Type \/Page\b(?!s)/g);
  expect([1, 2]).toContain(sides?.length);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});
