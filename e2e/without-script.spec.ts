import { chartIds, nameOf, pages } from './support/site.js';
import { heldUsual, sources } from './support/record.js';
import { expect, test } from './support/test.js';

test.use({ javaScriptEnabled: false });

for (const id of chartIds) {
  test(`${id} shows its figure, table and sources without JavaScript`, async ({ page }) => {
    await page.goto(`charts/${id}/`);
    await expect(page.locator('.picture > * > svg:visible')).toHaveCount(1);
    await expect(page.locator('.picture .mark:visible').first()).toBeVisible();
    await expect(page.getByRole('table').first()).toBeVisible();
    await expect(page.locator('#part-sources a[href^="http"]').first()).toBeVisible();
    await expect(page.locator('.needs-script:visible')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.locator('input:visible, select:visible')).toHaveCount(0);
  });
}

test('every mark leads to its row in the table', async ({ page }) => {
  await page.goto('charts/people-held/');
  const marks = page.locator('.picture .mark:visible');
  const ids = await marks.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(ids.length).toBe(heldUsual.length);
  for (const id of new Set(ids)) await expect(page.locator(id), id).toHaveCount(1);
});

test('the sources of the rows stand in the page', async ({ page }) => {
  await page.goto('charts/people-held/');
  for (const id of new Set(heldUsual.map(({ source }) => source))) {
    const title = sources.get(id)?.title ?? '';
    await expect(page.locator('#part-sources').getByText(title, { exact: true }).first(), id).toBeVisible();
  }
});

/** On a narrow window the list of events stands in place of the drawing. */
const isListed = (address: string, width: number) => address === 'timeline/' && width < 768;

for (const address of pages) {
  test(`one drawing is seen at each width on ${nameOf(address)}, which never scrolls sideways`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const pictures = isListed(address, width) ? 0 : await page.locator('.picture').count();
      await expect(page.locator('.picture > * > svg:visible'), `at ${width}`).toHaveCount(pictures);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide, `at ${width}`).toBeLessThanOrEqual(0);
    }
  });
}

test('tabs are links to the parts of the page', async ({ page }) => {
  await page.goto('charts/centres/');
  await page
    .getByRole('navigation', { name: 'Views of this chart' })
    .getByRole('link', { name: 'Table' })
    .click();
  await expect(page).toHaveURL(/#part-table$/);
  await expect(page.getByRole('table')).toBeInViewport();
});
