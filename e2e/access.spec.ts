import { expectAccessible, expectAccessibleInBothThemes } from './support/axe.js';
import { marks, open } from './support/site.js';
import { expect, test } from './support/test.js';

test.slow();

for (const view of ['table', 'sources']) {
  test(`axe finds nothing in the ${view} of figures and of promises`, async ({ page }) => {
    for (const id of ['people-held', 'promises']) {
      await open(page, `charts/${id}/?view=${view}`);
      await expect(page.locator(`#part-${view} :is(td, li)`).first()).toBeVisible();
      await expectAccessibleInBothThemes(page, `${view} of ${id}`);
    }
  });
}

test('axe finds nothing in menus and evidence', async ({ page }) => {
  await open(page, 'charts/people-held/');
  await page.getByRole('button', { name: 'Countries' }).click();
  await expectAccessibleInBothThemes(page, 'menu of countries');
  await page.getByRole('button', { name: 'Years' }).click();
  await expectAccessibleInBothThemes(page, 'menu of years');
  await page.keyboard.press('Escape');
  await marks(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
  await expectAccessibleInBothThemes(page, 'evidence');
});

test('axe finds nothing in the sheet of filters', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 700 });
  await open(page, 'charts/people-held/');
  await page.getByRole('button', { name: 'Filters' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessibleInBothThemes(page, 'sheet of filters');
});

test('axe finds nothing where the filters leave no row', async ({ page }) => {
  await open(page, 'charts/people-held/?countries=BRN&from=2020&regime=pink&confidence=high');
  await expect(page.getByRole('heading', { name: 'No row passes these filters' })).toBeVisible();
  await expectAccessibleInBothThemes(page, 'no rows');
});

for (const address of ['', 'charts/people-held/', 'charts/promises/', 'about/']) {
  test.describe('before its script', () => {
    test.use({ cold: true, mayComplain: /ERR_FAILED|preloaded using link preload/ });

    test(`axe finds nothing on the written page /${address}`, async ({ page }) => {
      await page.route('**/assets/*.js', (route) => route.abort());
      await page.goto(address);
      await expectAccessible(page, address);
    });
  });
}
