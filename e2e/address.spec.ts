import { heldUsual, idsOf } from './support/record.js';
import { filterButton, marks, open, optionIn, query, rowIds } from './support/site.js';
import { expect, test } from './support/test.js';

test('the address keeps the documented order, defaults left out', async ({ page }) => {
  await open(
    page,
    'charts/people-held/?theme=dark&view=table&scale=own&confidence=high,medium&reported=government&scope=national' +
      '&regime=compulsory&measure=stock&indicator=people_detained&to=2022&from=2008&unknown=1&countries=VNM,CHN',
  );
  await filterButton(page, 'Countries').click();
  await optionIn(page, 'Countries', 'Cambodia').check();
  expect(query(page)).toBe(
    '?countries=VNM,CHN,KHM&from=2008&to=2022&indicator=people_detained&measure=stock&regime=compulsory' +
      '&scope=national&reported=government&confidence=high,medium&view=table&theme=dark',
  );
});

test('back and forward walk through filters and views', async ({ page }) => {
  await open(page, 'charts/people-held/?view=table');
  await filterButton(page, 'Countries').click();
  await optionIn(page, 'Countries', 'Singapore').check();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Sources' }).click();
  await expect(page.getByRole('tab', { name: 'Sources' })).toHaveAttribute('aria-selected', 'true');
  await page.goBack();
  const ours = heldUsual.filter(({ country }) => country === 'SGP').length;
  await expect.poll(() => rowIds(page)).toHaveLength(ours);
  await page.goBack();
  await expect.poll(() => rowIds(page)).toHaveLength(heldUsual.length);
  expect(query(page)).toBe('?view=table');
  await page.goForward();
  await expect.poll(() => rowIds(page)).toHaveLength(ours);
  await page.reload();
  await expect.poll(() => rowIds(page)).toHaveLength(ours);
});

test('repeated keys add up', async ({ page }) => {
  await open(page, 'charts/people-held/?countries=SGP&view=table&countries=KHM');
  const ours = heldUsual.filter(({ country }) => ['SGP', 'KHM'].includes(country));
  await expect.poll(async () => (await rowIds(page)).sort()).toEqual(idsOf(ours).sort());
});

interface Hostile {
  readonly what: string;
  readonly query: string;
  readonly note: string;
}

const long = 'A'.repeat(5000);

const hostile: readonly Hostile[] = [
  {
    what: 'markup',
    query: `countries=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
    note: '<img src=x onerror=alert(1)>',
  },
  { what: 'a script address', query: 'row=javascript:alert(1)', note: 'javascript:alert(1)' },
  { what: 'five thousand letters', query: `regime=${long}`, note: 'A'.repeat(100) },
  { what: 'a NUL', query: 'view=%00', note: 'view=' },
  { what: 'broken escapes', query: 'theme=%E0%A4%A', note: 'theme=' },
  { what: 'the same bad word twice', query: 'measure=x1,x1&measure=x1', note: 'measure=x1' },
  { what: 'an unknown country', query: 'countries=XXX,VNM', note: 'XXX' },
  { what: 'the same unknown country twice', query: 'countries=XXX,xxx&countries=XXX', note: 'XXX' },
  { what: 'a year that is none', query: 'from=20o8&to=99999', note: '20o8' },
  {
    what: 'names of built-in properties',
    query: 'scope=__proto__,constructor&countries=toString',
    note: '__proto__',
  },
  { what: 'a language that is none', query: 'lang=../../etc/passwd', note: '../../etc/passwd' },
];

for (const { what, query: bad, note } of hostile) {
  test(`${what} in the address is left out with a note, and the chart is drawn`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 700 });
    await open(page, `charts/people-held/?${bad}`);
    await expect(page.locator('.notice[role=status]')).toContainText(note);
    await expect(marks(page).first()).toBeVisible();
    await expect(page.locator('main img, main script')).toHaveCount(0);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.getByRole('tab', { name: 'Table' }).click();
    await expect(page.getByRole('table')).toBeVisible();
  });
}

test('unknown keys are passed over without a word', async ({ page }) => {
  await open(page, 'charts/people-held/?utm_source=mail&constructor=1&=2&&');
  await expect(marks(page)).toHaveCount(heldUsual.length);
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('a last year before the first one is left out, and that is told', async ({ page }) => {
  await open(page, 'charts/people-held/?from=2020&to=2010');
  await expect(page.locator('.notice')).toContainText('to=2010');
  await expect(marks(page).first()).toBeVisible();
});
