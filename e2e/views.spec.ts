import { type Claim, heldUsual, idsOf, sources } from './support/record.js';
import { open, query, rowIds, tabTo } from './support/site.js';
import { expect, type Page, test } from './support/test.js';

const tab = (page: Page, name: string) => page.getByRole('tab', { name });

test('the three views are tabs that the arrow keys go through', async ({ page }) => {
  await open(page, 'charts/people-held/');
  await tabTo(page, tab(page, 'Chart'));
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, 'Table')).toBeFocused();
  await expect(tab(page, 'Table')).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tabpanel', { name: 'Table' })).toBeVisible();
  expect(query(page)).toBe('?view=table');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tabpanel', { name: 'Sources' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tabpanel', { name: 'Chart' })).toBeVisible();
  await expect(tab(page, 'Chart')).toBeFocused();
  expect(query(page)).toBe('');
  await page.keyboard.press('ArrowLeft');
  await expect(tab(page, 'Sources')).toBeFocused();
  await expect(page.locator('[role=tab][tabindex="0"]')).toHaveCount(1);
});

const upper = ({ value, high }: Claim) => Number(value === '' ? high : value);
const startYear = ({ start }: Claim) => Number(start.slice(0, 4));
const levels = ['high', 'medium', 'low'];

interface Sorting {
  readonly column: string;
  readonly read: (claim: Claim) => number;
}

const sortings: readonly Sorting[] = [
  { column: 'Figure', read: upper },
  { column: 'When', read: startYear },
  { column: 'Confidence', read: ({ confidence }) => levels.indexOf(confidence) },
];

for (const { column, read } of sortings) {
  test(`the table sorts both ways by “${column}”`, async ({ page }) => {
    await open(page, 'charts/people-held/?view=table');
    await expect(page.getByRole('table').locator('caption')).toContainText(`${heldUsual.length} rows`);
    const header = page.getByRole('columnheader', { name: column });
    await expect(header).not.toHaveAttribute('aria-sort', /./);
    const claims = new Map(heldUsual.map((claim) => [claim.id, claim]));
    const values = async () =>
      (await rowIds(page)).flatMap((id) => {
        const claim = claims.get(id);
        return claim ? [read(claim)] : [];
      });
    const up = heldUsual.map(read).sort((a, b) => a - b);
    await header.getByRole('button').click();
    await expect(header).toHaveAttribute('aria-sort', 'ascending');
    expect(await values()).toEqual(up);
    await header.getByRole('button').press('Enter');
    await expect(header).toHaveAttribute('aria-sort', 'descending');
    expect(await values()).toEqual([...up].reverse());
    await expect(page.locator('th[aria-sort]')).toHaveCount(1);
  });
}

test('the table holds exactly the rows of the chart, each with the title of its source', async ({ page }) => {
  await open(page, 'charts/people-held/?view=table');
  await expect.poll(async () => (await rowIds(page)).sort()).toEqual(idsOf(heldUsual).sort());
  for (const claim of heldUsual)
    await expect(page.locator(`#row-${claim.id}`)).toContainText(sources.get(claim.source)?.title ?? '');
});

test('figures stand right-aligned in figures of one width', async ({ page }) => {
  await open(page, 'charts/people-held/?view=table');
  const cell = page.locator('td.numeric').first();
  await expect(cell).toHaveCSS('text-align', 'end');
  await expect(cell).toHaveCSS('font-variant-numeric', /tabular-nums/);
});

test('sources are grouped by kind, linked, and say how many rows rest on them', async ({ page }) => {
  await open(page, 'charts/people-held/?view=sources');
  const used = new Set(heldUsual.flatMap(({ source, also }) => [source, ...also.split(' ').filter(Boolean)]));
  const panel = page.getByRole('tabpanel', { name: 'Sources' });
  await expect(panel.getByRole('listitem')).toHaveCount(used.size);
  await expect(panel).toContainText(`${used.size} sources behind these rows`);
  const kinds = new Set([...used].map((id) => sources.get(id)?.kind));
  await expect(panel.getByRole('heading', { level: 3 })).toHaveCount(kinds.size);
  const links = await panel
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const urls = [...used].flatMap((id) => sources.get(id)?.url || []);
  expect([...links].sort()).toEqual(urls.sort());
  await expect(panel.getByText(/rows? rests? on it/)).toHaveCount(used.size);
});
