import { type Claim, heldPool, heldUsual, idsOf, isUsualLevel, within } from './support/record.js';
import { filterButton, open, optionIn, promised, query, rowIds, tabTo } from './support/site.js';
import { expect, test } from './support/test.js';

interface Case {
  readonly menu: string;
  readonly option: string;
  readonly address: string;
  readonly keeps: (claim: Claim) => boolean;
}

const usual = (claim: Claim) => isUsualLevel(claim) && claim.confidence !== 'low';

const cases: readonly Case[] = [
  {
    menu: 'Countries',
    option: 'Cambodia',
    address: 'countries=KHM',
    keeps: (claim) => usual(claim) && claim.country === 'KHM',
  },
  {
    menu: 'Kind',
    option: 'Kind not stated',
    address: 'measure=unspecified',
    keeps: (claim) => usual(claim) && claim.measure === 'unspecified',
  },
  {
    menu: 'Regime',
    option: 'Mixed',
    address: 'regime=mixed',
    keeps: (claim) => usual(claim) && claim.regime === 'mixed',
  },
  {
    menu: 'Level',
    option: 'One centre',
    address: 'scope=site',
    keeps: (claim) => claim.scope === 'site' && claim.confidence !== 'low',
  },
  {
    menu: 'Who reports',
    option: 'Researchers',
    address: 'reported=academic',
    keeps: (claim) => usual(claim) && claim.reported_by === 'academic',
  },
  {
    menu: 'Confidence',
    option: 'Low',
    address: 'confidence=low',
    keeps: (claim) => isUsualLevel(claim) && claim.confidence === 'low',
  },
];

const sorted = (list: readonly string[]) => [...list].sort();

for (const { menu, option, address, keeps } of cases) {
  test(`“${menu}” works with the keys alone, and counts what it leaves`, async ({ page }) => {
    await open(page, 'charts/people-held/?view=table');
    await expect.poll(() => rowIds(page)).toHaveLength(heldUsual.length);
    const button = filterButton(page, menu);
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    const box = optionIn(page, menu, option);
    await tabTo(page, box);
    const count = await promised(box);
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
    await expect(box).toBeFocused();
    expect(query(page)).toBe(`?${address}&view=table`);
    const expected = idsOf(heldPool.filter(keeps));
    expect(count).toBe(expected.length);
    await expect.poll(async () => sorted(await rowIds(page))).toEqual(sorted(expected));
    await page.keyboard.press('Escape');
    await expect(box).toBeHidden();
    await expect(filterButton(page, menu)).toBeFocused();
  });
}

test('years are chosen with the keys alone', async ({ page }) => {
  await open(page, 'charts/people-held/?view=table');
  await tabTo(page, filterButton(page, 'Years'));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('combobox', { name: 'From' }));
  await page.keyboard.type('2010');
  await tabTo(page, page.getByRole('combobox', { name: 'To' }));
  await page.keyboard.type('2016');
  await expect.poll(() => query(page)).toBe('?from=2010&to=2016&view=table');
  const expected = sorted(idsOf(heldUsual.filter((claim) => within(claim, 2010, 2016))));
  await expect.poll(async () => sorted(await rowIds(page))).toEqual(expected);
});

test('values of one filter are alternatives, and filters add up', async ({ page }) => {
  await open(page, 'charts/people-held/?view=table&countries=KHM');
  await filterButton(page, 'Countries').click();
  await optionIn(page, 'Countries', 'Viet Nam').check();
  await filterButton(page, 'Regime').click();
  await optionIn(page, 'Regime', 'Compulsory').check();
  expect(query(page)).toBe('?countries=KHM,VNM&regime=compulsory&view=table');
  const kept = heldUsual.filter(
    ({ country, regime }) => ['KHM', 'VNM'].includes(country) && regime === 'compulsory',
  );
  await expect.poll(async () => sorted(await rowIds(page))).toEqual(sorted(idsOf(kept)));
});

test('the countries can be searched, with and without accents', async ({ page }) => {
  await open(page, 'charts/people-held/');
  await filterButton(page, 'Countries').click();
  const search = page.getByRole('searchbox', { name: 'Find a country' });
  const boxes = page.getByRole('group', { name: 'Countries', exact: true }).getByRole('checkbox');
  await search.fill('viêt');
  await expect(boxes).toHaveCount(1);
  await search.fill('atlantis');
  await expect(boxes).toHaveCount(0);
  await expect(page.getByText('No country of this chart has that name.')).toBeVisible();
});

test('chips name what is set and take it away, one or all', async ({ page }) => {
  await open(page, 'charts/people-held/?countries=VNM,KHM&from=2008&confidence=high');
  const chips = page.getByRole('list', { name: 'Active filters' });
  await expect(chips.getByRole('button')).toHaveCount(5);
  await chips.getByRole('button', { name: 'Remove filter: From: 2008' }).click();
  await expect.poll(() => query(page)).toBe('?countries=VNM,KHM&confidence=high');
  await chips.getByRole('button', { name: 'Clear all' }).click();
  await expect.poll(() => query(page)).toBe('');
  await expect(chips).toBeHidden();
});

test('what the chart leaves out at first is counted and one click away', async ({ page }) => {
  await open(page, 'charts/people-held/?view=chart');
  const omitted = heldPool.length - heldUsual.length;
  await expect(page.getByText(`${omitted} more: `)).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByRole('tab', { name: 'Table' }).click();
  await expect.poll(async () => sorted(await rowIds(page))).toEqual(sorted(idsOf(heldPool)));
});
