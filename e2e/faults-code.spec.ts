import { filterButton, live, marks, open, optionIn } from './support/site.js';
import { expect, type Page, test } from './support/test.js';

test.use({ cold: true, mayComplain: /ERR_FAILED|preloaded using link preload|dynamically imported module/ });

const refuse = (page: Page, part: string) => page.route(`**/assets/${part}-*.js`, (route) => route.abort());

for (const part of ['index', 'ChartPage']) {
  test(`the written page stands when the code “${part}” cannot be fetched`, async ({ page }) => {
    await refuse(page, part);
    await page.goto('charts/people-held/');
    await page.waitForLoadState('networkidle');
    await expect(page.locator('h1')).toBeVisible();
    await expect(marks(page).first()).toBeVisible();
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.locator('#part-sources').getByRole('link').first()).toBeVisible();
  });
}

test('the overview stands when its code cannot be fetched', async ({ page }) => {
  await refuse(page, 'Overview');
  await page.goto('');
  await page.waitForLoadState('networkidle');
  await expect(marks(page).first()).toBeVisible();
  await expect(page.locator('#charts').getByRole('link')).not.toHaveCount(0);
});

test('a view whose code cannot be fetched says so', async ({ page }) => {
  await refuse(page, 'TableView');
  await open(page, 'charts/people-held/');
  await page.getByRole('tab', { name: 'Table' }).click();
  await expect(page.getByRole('alert')).toContainText('This part could not be loaded');
});

test('evidence whose code cannot be fetched says so', async ({ page }) => {
  await refuse(page, 'Evidence');
  await open(page, 'charts/people-held/');
  await marks(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
});

test('a chart whose drawing code cannot be fetched says so, or keeps the rows readable', async ({ page }) => {
  await refuse(page, '{panels,plot}');
  await open(page, 'charts/people-held/');
  await filterButton(page, 'Countries').click();
  await optionIn(page, 'Countries', 'Singapore').check();
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
});

test('a page whose code cannot be fetched is fetched whole', async ({ page }) => {
  await open(page, 'about/');
  await page.route('**/assets/Overview-*.js', (route) => route.abort(), { times: 1 });
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page.locator('h1')).toContainText('How many people are locked up');
  await live(page);
});
