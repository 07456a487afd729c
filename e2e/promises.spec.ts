import { filterButton, marks, open, optionIn, promised, query } from './support/site.js';
import { expect, test } from './support/test.js';

const plan = 'promises/vnm-2016-people-67000-to-20000/';
const accounts = '#accounts article';

test('an option of the verdict leaves as many promises as it says, and the address keeps it', async ({
  page,
}) => {
  await open(page, 'promises/');
  const all = await page.locator(accounts).count();
  await filterButton(page, 'Verdict').click();
  const option = optionIn(page, 'Verdict', 'missed');
  const rows = await promised(option);
  await option.check();
  await expect(page.locator(accounts)).toHaveCount(rows);
  expect(query(page)).toBe('?verdict=missed');
  await page.goBack();
  await expect(page.locator(accounts)).toHaveCount(all);
  await page.goForward();
  await expect(page.locator(accounts)).toHaveCount(rows);
});

test('what nobody knows the end of is counted, folded, and one click away', async ({ page }) => {
  for (const address of ['promises/', 'charts/promises/']) {
    await open(page, address);
    await expect(page.getByText('more with no evidence found of what became of them')).toBeVisible();
    const before = await marks(page).count();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => marks(page).count()).toBeGreaterThan(before);
    expect(query(page)).toContain('unknown');
  }
});

test('a country is chosen by its chip', async ({ page }) => {
  await open(page, 'promises/');
  await page.getByRole('button', { name: /^Iran \(/ }).click();
  expect(query(page)).toBe('?countries=IRN');
  await expect(page.locator(accounts).first()).toBeVisible();
  for (const text of await page.locator(accounts).allTextContents()) expect(text).toContain('Iran');
});

test('the evidence of a promise leads to its page', async ({ page }) => {
  await open(page, 'promises/');
  await marks(page).first().click();
  await page.getByRole('dialog').getByRole('link', { name: 'The whole account' }).click();
  await expect(page).toHaveURL(/\/promises\/[a-z0-9-]+\/$/);
  await expect(page.getByRole('heading', { name: 'What the promise says' })).toBeVisible();
});

test('the page of a promise opens the evidence of each later claim', async ({ page }) => {
  await open(page, plan);
  await page.getByRole('button', { name: /^Evidence: .*30,253/ }).click();
  await expect(page.getByRole('dialog')).toContainText('30,253');
  expect(query(page)).toBe('?row=vnm-2020-11-people-detained-molisa-compulsory');
});

test('pages of promises of one country lead to each other', async ({ page }) => {
  await open(page, plan);
  const title = await page.title();
  await page.getByRole('link', { name: /^After: / }).click();
  await expect(page).not.toHaveTitle(title);
  await page.getByRole('link', { name: /^Before: / }).click();
  await expect(page).toHaveTitle(title);
});

test.describe('at another time', () => {
  // the clock of a browser cannot be set back
  test.use({ cold: true });

  test('the days since a deadline are counted by the clock of the reader', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2021-01-11T12:00:00'));
    await open(page, plan);
    await expect(page.getByText('11 days since the end of 2020')).toBeVisible();
  });
});

for (const address of ['promises/', plan]) {
  test.describe(`/${address} without a script`, () => {
    test.use({ javaScriptEnabled: false });

    test('tells deadlines, counts no days', async ({ page }) => {
      await page.goto(address);
      await expect(page.getByText('Deadline: 2020').first()).toBeVisible();
      await expect(page.locator('main')).not.toContainText(/\d days? (since|until)/);
    });
  });
}

test.describe('a drawing without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of ['promises/', 'charts/promises/'])
    test(`leads from the title of a promise on /${address} to its page`, async ({ page }) => {
      await page.goto(address);
      const title = marks(page).first();
      const id = await title.getAttribute('data-row');
      await title.click();
      await expect(page).toHaveURL(new RegExp(`/promises/${id ?? ''}/$`));
      await expect(page.locator('h1')).not.toHaveText('Promises');
    });
});

test.describe('a promise that the record does not hold', () => {
  test.use({ mayComplain: /status of 404/ });

  test('is said to be unknown', async ({ page }) => {
    await open(page, 'promises/no-such-promise/');
    await expect(page.locator('h1')).toHaveText('No such promise');
    await expect(page.locator('main')).toContainText('no-such-promise');
  });
});
