import { expectAccessibleInBothThemes } from './support/axe.js';
import { marks, open, query } from './support/site.js';
import { expect, test, type Page } from './support/test.js';

const chooser = (page: Page) => page.getByRole('combobox', { name: 'Go to a country' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a country is found by its own name, without its marks, and with keys alone', async ({ page }) => {
  await open(page, 'countries/');
  await chooser(page).focus();
  await page.keyboard.type('viet n');
  await expect(page.getByRole('option')).toHaveText(['Viet Nam Việt Nam']);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('中');
  await expect(page.getByRole('option', { selected: true })).toHaveText('China 中国');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/countries\/chn\/$/);
  await expect(heading(page)).toHaveText('China 中国');
});

test('the chooser goes through all countries, closes with Escape and says when there is none', async ({
  page,
}) => {
  await open(page, 'countries/vnm/');
  await chooser(page).focus();
  await page.keyboard.press('ArrowDown');
  const selected = page.getByRole('option', { selected: true });
  await expect(selected).toHaveText('Brunei Darussalam');
  await page.keyboard.press('ArrowUp');
  await expect(selected).toHaveText('World');
  await expectAccessibleInBothThemes(page, 'the open chooser');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(chooser(page)).toBeFocused();
  await page.keyboard.type('atlantis');
  await expect(page.getByText('No country of the record has this name.').last()).toBeVisible();
});

test('next and previous lead round all countries and back', async ({ page }) => {
  await open(page, 'countries/vnm/');
  const steps = page.getByRole('navigation', { name: 'Countries in turn' });
  await steps.getByRole('link', { name: /^Next/ }).click();
  await expect(heading(page)).toHaveText('China 中国');
  await steps.getByRole('link', { name: /^Previous/ }).click();
  await expect(heading(page)).toHaveText('Viet Nam Việt Nam');
});

test('each drawing of the written page is kept at its own place, though charts stand twice', async ({
  page,
}) => {
  let count = 0;
  await page.setViewportSize({ width: 375, height: 800 });
  await page.route('**/countries/vnm/', async (route) => {
    const response = await route.fetch();
    const numbered = (await response.text()).replace(/<svg width/g, () => `<svg data-was="${count++}" width`);
    await route.fulfill({ response, body: numbered });
  });
  await open(page, 'countries/vnm/');
  const kept = await page
    .locator('.picture > svg')
    .evaluateAll((all) => all.map((svg) => Number(svg.getAttribute('data-was') ?? NaN)));
  expect(kept.length).toBeGreaterThan(4);
  // each place was written with three widths, of which one is kept
  expect(kept.map((was) => Math.floor(was / 3))).toEqual(kept.map((_, place) => place));
});

test('local figures stand in a part of their own', async ({ page }) => {
  await open(page, 'countries/vnm/');
  const rows = (id: string) =>
    marks(page)
      .and(page.locator(`#${id} .mark`))
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-row')));
  const [national, local] = [await rows('charts'), await rows('local')];
  expect(local.length).toBeGreaterThan(0);
  expect(national.filter((row) => local.includes(row))).toEqual([]);
});

test('the latest figures, events and acts open their evidence, and Escape closes it', async ({ page }) => {
  await open(page, 'countries/khm/');
  for (const part of ['now', 'events', 'acts']) {
    await page.locator(`#${part} a[href^="#row-"]`).first().click();
    await expect(page.getByRole('dialog').getByText('Permanent id').first()).toBeVisible();
    expect(query(page)).toMatch(/^\?row=khm-/);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test('a code that the record does not have is told, with a way on', async ({ page }) => {
  await open(page, '');
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'countries/xyz/';
    document.querySelector('main')?.append(link);
    link.click();
  });
  await expect(heading(page)).toHaveText('The record has no “XYZ”');
  await expect(page.getByRole('main').getByRole('link', { name: 'Lao PDR' })).toBeVisible();
});

test('countries are compared from the address, in its order, under one set of filters', async ({ page }) => {
  await open(page, 'compare/?countries=CHN,VNM&from=2015');
  const first = page.locator('.cells').first();
  await expect(first.locator('> div')).toHaveCount(2);
  await expect(first.locator('> div').first()).toContainText('China');
  await page.getByRole('radio', { name: 'Shared by all' }).check();
  await expect(page).toHaveURL(/scale=shared/);
  await page.getByRole('link', { name: 'Take China away' }).click();
  await expect(page.getByText('One country is chosen.')).toBeVisible();
  expect(query(page)).toBe('?countries=VNM&from=2015&scale=shared');
  await page.getByRole('combobox', { name: 'Add a country' }).fill('lao');
  await page.keyboard.press('Enter');
  await expect(first.locator('> div').last()).toContainText('Lao PDR');
  expect(query(page)).toBe('?countries=VNM,LAO&from=2015&scale=shared');
});

test('more than four countries are not shown, and the page says why', async ({ page }) => {
  await open(page, 'compare/?countries=CHN,VNM,KHM,MYS,THA');
  await expect(page.locator('.cells').first().locator('> div')).toHaveCount(4);
  await expect(page.getByText('Left out: Thailand.')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Add a country' })).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 800 } });

  test('the menu opens, leads on and closes', async ({ page }) => {
    await open(page, '');
    const nav = page.getByRole('navigation', { name: 'Main' });
    await expect(nav.getByRole('link', { name: 'Rights' })).toBeHidden();
    await nav.getByRole('button', { name: 'More' }).click();
    await nav.getByRole('link', { name: 'Compare' }).click();
    await expect(heading(page)).toHaveText('Countries side by side');
    await expect(nav.getByRole('link', { name: 'Rights' })).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a country has its figures, tables and sources, and links to all others', async ({ page }) => {
    await page.goto('countries/vnm/');
    await expect(page.locator('#now a').first()).toBeVisible();
    await expect(marks(page).first()).toBeVisible();
    await expect(page.locator('#rows').getByRole('table').first()).toBeVisible();
    await expect(page.locator('#rows a[href^="http"]').first()).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Sri Lanka' })).toBeVisible();
    await expect(page.locator('input:visible')).toHaveCount(0);
  });

  test('every figure of a country leads to its row, and no two rows share a name', async ({ page }) => {
    await page.goto('countries/vnm/');
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBe(new Set(ids).size);
    const wanted = await page
      .locator('a[href^="#row-"]')
      .evaluateAll((all) => all.map((one) => (one.getAttribute('href') ?? '').slice(1)));
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('the comparison says that it needs script, and links to the countries', async ({ page }) => {
    await page.goto('compare/');
    await expect(page.getByText('Choosing countries here needs a script.')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Lao PDR' }).first()).toBeVisible();
    await expect(page.locator('.cells').first().locator('> div')).toHaveCount(4);
  });

  test('the menu of a phone opens without script', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 800 });
    await page.goto('countries/');
    const nav = page.getByRole('navigation', { name: 'Main' });
    await nav.getByRole('button', { name: 'More' }).click();
    await expect(nav.getByRole('link', { name: 'Rights' })).toBeVisible();
  });
});
