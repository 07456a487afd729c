import { expectAccessibleInBothThemes } from './support/axe.js';
import { detainees, idsOf, sources, within } from './support/record.js';
import { live, open, query } from './support/site.js';
import { expect, type Page, test } from './support/test.js';

const grid = (page: Page) => page.getByRole('grid');
const head = (page: Page, name: string) =>
  grid(page).getByRole('columnheader').getByRole('button', { name, exact: true });
const count = (page: Page) => page.getByRole('group', { name: 'Filter the rows' }).getByRole('status');
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[data-at]')?.getAttribute('data-at') ?? null);

test('the table of a file tells how many rows it has and renders only those in sight', async ({ page }) => {
  await open(page, 'data/sources/');
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(sources.size + 1));
  await expect(count(page)).toHaveText(`${sources.size} rows of ${sources.size}`);
  expect(await grid(page).locator('tr.row, tbody tr').count()).toBeLessThan(60);
  await page.locator('.desk').evaluate((box) => box.scrollTo(0, box.scrollHeight));
  await expect(grid(page).locator(`tr[aria-rowindex="${sources.size + 1}"]`)).toBeVisible();
  await expect(grid(page).getByRole('columnheader').first()).toBeInViewport();
});

test('an address with filters shows the rows that pass all of them', async ({ page }) => {
  await open(page, 'data/detainees/?countries=VNM&from=2010&to=2016&where=value:10000..&sort=-value');
  const wanted = detainees.filter(
    (claim) => claim.country === 'VNM' && within(claim, 2010, 2016) && Number(claim.value) >= 10_000,
  );
  await expect(count(page)).toHaveText(`${wanted.length} rows of ${detainees.length}`);
  const values = await page
    .locator('.desk tbody td.kind-number[aria-colindex="9"]')
    .evaluateAll((cells) => cells.map((cell) => Number((cell.textContent ?? '').replace(/\D/g, ''))));
  expect(values.length).toBeGreaterThan(3);
  expect(values).toEqual([...values].sort((a, b) => b - a));
});

test('a column is narrowed and ordered from its head, by keyboard, and the address follows', async ({
  page,
}) => {
  await open(page, 'data/detainees/');
  await head(page, 'id').focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
  expect(await focused(page)).toBe('-1 2');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'scope' });
  await expect(panel).toContainText('national');
  await panel.getByRole('checkbox', { name: /^site/ }).check();
  await expect.poll(() => query(page)).toBe('?scope=site');
  const sites = detainees.filter(({ scope }) => scope === 'site');
  await expect(count(page)).toHaveText(`${sites.length} rows of ${detainees.length}`);
  await panel.getByRole('button', { name: 'Highest or last first' }).click();
  await expect.poll(() => query(page)).toBe('?scope=site&sort=-scope');
  await page.keyboard.press('Escape');
  await expect(grid(page).getByRole('columnheader', { name: 'scope' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  expect(await focused(page)).toBe('-1 2');
  await page.getByRole('button', { name: 'Remove filter: scope: site' }).click();
  await expect(count(page)).toHaveText(`${detainees.length} rows of ${detainees.length}`);
});

test('arrow keys go through all rows, also those that are not rendered, and Enter opens the evidence', async ({
  page,
}) => {
  await open(page, 'data/detainees/');
  await head(page, 'id').focus();
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('0 0');
  await page.keyboard.press('Control+End');
  expect(await focused(page)).toBe(`${detainees.length - 1} 20`);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Home');
  const at = Number((await focused(page))?.split(' ')[0]);
  expect(at).toBeLessThan(detainees.length - 5);
  await expect(page.locator(`[data-at="${at} 0"]`)).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText(idsOf(detainees)[at] ?? 'no row');
  await expect.poll(() => query(page)).toBe(`?row=${idsOf(detainees)[at]}`);
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe(`${at} 0`);
});

test('the search finds what any column holds, and columns can be chosen', async ({ page }) => {
  await open(page, 'data/events/');
  await page.getByRole('searchbox', { name: 'Search all columns' }).fill('viet nam');
  await expect.poll(() => query(page)).toBe('?q=viet%20nam');
  await expect(count(page)).not.toHaveText(/^213/);
  await page.getByRole('button', { name: 'Columns (10)' }).click();
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: /^summary/ })
    .uncheck();
  await page.keyboard.press('Escape');
  await expect(grid(page).getByRole('columnheader')).toHaveCount(9);
  expect(query(page)).toContain('columns=id,date,country,category,title,actors,source,also,confidence');
});

test('what the address asks for and the file has not is told', async ({ page }) => {
  await open(page, 'data/sources/?regime=compulsory&where=nothing:1..2&sort=nothing');
  const notes = page.getByRole('main').getByRole('status').first();
  await expect(notes).toContainText('regime');
  await expect(notes).toContainText('nothing:1..2');
  await expect(count(page)).toHaveText(`${sources.size} rows of ${sources.size}`);
});

test('a source tells which rows name it', async ({ page }) => {
  const most = detainees.map(({ source }) => source)[0] ?? '';
  await open(page, `data/sources/?row=${most}`);
  await page.getByRole('dialog').getByRole('link', { name: 'detainees.csv' }).click();
  await live(page);
  const rows = detainees.filter(({ source }) => source === most);
  await expect(count(page)).toContainText(`of ${detainees.length}`);
  await expect(count(page)).toHaveText(new RegExp(`^${rows.length} `));
});

test('rows lead to the charts that draw them', async ({ page }) => {
  await open(page, 'data/closures/?countries=VNM');
  await page.getByText('Show as a chart').click();
  await expect(page.locator('.charts li').first()).toContainText('draws');
  await expect(page.locator('.charts a').first()).toHaveAttribute('href', /countries=VNM/);
});

test('a table that is narrowed, and the panel of a column, are accessible in both themes', async ({
  page,
}) => {
  await open(page, 'data/detainees/?countries=VNM');
  await expectAccessibleInBothThemes(page, 'a narrowed table');
  await open(page, 'data/detainees/');
  await head(page, 'country').click();
  await expect(page.getByRole('dialog')).toContainText('Viet Nam (VNM)');
  await expectAccessibleInBothThemes(page, 'the panel of a column');
});
