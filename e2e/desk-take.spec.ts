import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { detainees, first, heldUsual, idsOf, parse } from './support/record.js';
import { open } from './support/site.js';
import { expect, type Page, test } from './support/test.js';

test.use({ cold: true });

async function take(page: Page, name: string) {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const ids = (text: string) => parse<{ id: string }>(text.replace(/^\ufeff/, '')).data.map(({ id }) => id);

test('the rows that are seen are taken home in every form, offline', async ({ page, context }) => {
  await open(page, 'data/detainees/?countries=KHM&sort=-value');
  await take(page, 'The package (ZIP)');
  for (const name of ['Excel workbook (XLSX)', 'JSON', 'Parquet']) await take(page, name);
  await context.setOffline(true);
  const wanted = detainees.filter(({ country }) => country === 'KHM');
  const csv = await take(page, 'CSV');
  expect(ids(csv.bytes.toString()).sort()).toEqual(idsOf(wanted).sort());
  expect(csv.name).toContain('countries-KHM');
  const json: unknown = JSON.parse((await take(page, 'JSON')).bytes.toString());
  expect(json).toMatchObject({ filters: ['country: Cambodia'] });
  for (const [name, magic] of [
    ['Excel workbook (XLSX)', 'PK'],
    ['Parquet', 'PAR1'],
  ] as const)
    expect((await take(page, name)).bytes.toString('latin1', 0, magic.length)).toBe(magic);
  const zip = await take(page, 'The package (ZIP)');
  const files = unzipSync(zip.bytes);
  expect(ids(strFromU8(files['detainees.csv'] ?? new Uint8Array()))).toEqual(ids(csv.bytes.toString()));
  const sums = strFromU8(files['checksums.txt'] ?? new Uint8Array());
  for (const [name, bytes] of Object.entries(files))
    if (name !== 'checksums.txt') expect(sums).toContain(`${hash(bytes)}  ${name}\n`);
  expect(strFromU8(files['README.md'] ?? new Uint8Array())).toContain(
    '/data/detainees/?countries=KHM&sort=-value',
  );
  expect(hash((await take(page, 'The package (ZIP)')).bytes)).toBe(hash(zip.bytes));
  await expect(page.getByRole('main').getByText(/^Saved: detention-trends_detainees/)).toBeVisible();
});

test('all rows of a file can be taken home while some are seen', async ({ page }) => {
  await open(page, 'data/detainees/?countries=KHM');
  await page.getByRole('radio', { name: /^All / }).check();
  const { bytes } = await take(page, 'CSV for Excel');
  expect(ids(bytes.toString())).toEqual(idsOf(detainees));
});

test('a chart gives its rows as a package', async ({ page }) => {
  const claim = first(
    heldUsual.filter(({ country }) => country === 'VNM'),
    'figure of Viet Nam',
  );
  await open(page, 'charts/people-held/?countries=VNM');
  await page.getByRole('button', { name: 'More forms and the package' }).click();
  const { name, bytes } = await take(page, 'The package (ZIP)');
  expect(name).toMatch(/^detention-trends_people-held_countries-VNM_.*\.zip$/);
  const rows = ids(strFromU8(unzipSync(bytes)['detainees.csv'] ?? new Uint8Array()));
  expect(rows).toContain(claim.id);
  expect(rows.sort()).toEqual(idsOf(heldUsual.filter(({ country }) => country === 'VNM')).sort());
});
