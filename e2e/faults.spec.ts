import { dataFile, heldUsual, idsOf } from './support/record.js';
import { marks, open, rowIds } from './support/site.js';
import { expect, type Page, test } from './support/test.js';

test.use({ cold: true });

const chart = 'charts/people-held/';
const file = 'detainees.csv';
const good = dataFile(file);

/** Answers each request for a file of the record with this text. */
const hand = (page: Page, name: string, body: string | Buffer, contentType = 'text/csv') =>
  page.route(`**/data/${name}`, (route) => route.fulfill({ body, contentType }));

/** Opens the list of problems and reads it. */
async function problems(page: Page): Promise<string> {
  const list = page.locator('.notice details');
  await list.locator('summary').click();
  return list.innerText();
}

test.describe('a file that cannot be fetched', () => {
  test.use({ mayComplain: /status of (404|503)/ });

  test('is named, the page stands, and trying again brings it', async ({ page }) => {
    await page.route(`**/data/${file}`, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await open(page, `${chart}?view=table`);
    await expect(page.getByText('Part of the record could not be loaded.')).toBeVisible();
    expect(await problems(page)).toContain(`${file}: expected this file`);
    await expect(page.locator('h1')).toBeVisible();
    await page.unroute(`**/data/${file}`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(async () => (await rowIds(page)).sort()).toEqual(idsOf(heldUsual).sort());
    await expect(page.getByText('Part of the record could not be loaded.')).toBeHidden();
    await expect(page.locator('.notice')).toHaveCount(0);
  });

  test('may be tried again in vain', async ({ page }) => {
    await page.route(`**/data/${file}`, (route) => route.fulfill({ status: 503, body: '' }));
    await open(page, chart);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('Part of the record could not be loaded.')).toBeVisible();
    expect(await problems(page)).toContain('503');
  });

  test('costs only what it held: without countries the figures are drawn under their codes', async ({
    page,
  }) => {
    await page.route('**/data/countries.csv', (route) => route.fulfill({ status: 404, body: '' }));
    await open(page, chart);
    expect(await problems(page)).toContain('countries.csv: expected this file');
    await expect(marks(page)).toHaveCount(heldUsual.length);
    await expect(page.locator('.picture').getByText('VNM', { exact: true }).first()).toBeVisible();
  });

  test('and holds the sources alone leaves evidence with the rest', async ({ page }) => {
    await page.route('**/data/sources.csv', (route) => route.fulfill({ status: 404, body: '' }));
    await open(page, chart);
    await marks(page).first().focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').locator('.sentence')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText('Part of the record could not be loaded.')).toBeVisible();
  });
});

test('a web page in place of a file is called one', async ({ page }) => {
  await hand(page, file, '<!doctype html><title>Sign in</title><p>Welcome to this network', 'text/html');
  await open(page, chart);
  const told = await problems(page);
  expect(told).toContain(file);
  expect(told).toContain('web page');
});

test('a file that is cut off in mid-row costs only what is missing', async ({ page }) => {
  const at = good.indexOf('\nsgp-');
  await hand(page, file, good.slice(0, at + 40));
  await open(page, `${chart}?view=table`);
  expect(await problems(page)).toMatch(
    /detainees\.csv.*breaks off|detainees\.csv.*expected \d+ (cells|rows)/,
  );
  const before = heldUsual.filter(({ id }) => good.indexOf(`\n${id},`) < at);
  await expect.poll(async () => (await rowIds(page)).sort()).toEqual(idsOf(before).sort());
});

test('a file that is cut off at a line end is noticed too', async ({ page }) => {
  const lines = good.trimEnd().split('\n');
  await hand(page, file, `${lines.slice(0, 200).join('\n')}\n`);
  await open(page, chart);
  expect(await problems(page)).toContain(
    `${file}: expected ${lines.length - 1} rows under the header, but found 199`,
  );
  await expect(marks(page).first()).toBeVisible();
});

test('a bad cell is named by file, line and column, and costs its row only', async ({ page }) => {
  const victim = 'sgp-';
  const lines = good.split('\n');
  const line = lines.findIndex(
    (text) => text.startsWith(victim) && heldUsual.some(({ id }) => text.startsWith(`${id},`)),
  );
  const id = lines[line]?.split(',')[0] ?? '';
  lines[line] = lines[line]?.replace(/,(\d+),,,/, ',1e3,,,') ?? '';
  await hand(page, file, lines.join('\n'));
  await open(page, `${chart}?view=table`);
  expect(await problems(page)).toContain(`${file} line ${line + 1}, value: expected a number`);
  const rest = idsOf(heldUsual).filter((one) => one !== id);
  await expect.poll(async () => (await rowIds(page)).sort()).toEqual(rest.sort());
});

test('a byte order mark is told, and costs nothing', async ({ page }) => {
  await hand(page, file, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(good)]));
  await open(page, chart);
  expect(await problems(page)).toContain('byte order mark');
  await expect(marks(page)).toHaveCount(heldUsual.length);
});

for (const [what, body] of [
  ['is empty', Buffer.from('')],
  ['holds bytes at random', Buffer.from([0, 255, 254, 13, 10, 34, 44, 0, 128, 34, 10, 65])],
] as const) {
  test(`a file that ${what} breaks nothing`, async ({ page }) => {
    await hand(page, file, body);
    await open(page, chart);
    expect(await problems(page)).toContain(file);
    await page.getByRole('tab', { name: 'Table' }).click();
    await expect(page.getByRole('tabpanel')).toContainText('No rows to show.');
  });
}
