import { readFile } from 'node:fs/promises';
import { dataFile, heldUsual, idsOf, parse, promises, sources, within } from './support/record.js';
import { open } from './support/site.js';
import { expect, type Page, test } from './support/test.js';

type Cells = Readonly<Record<string, string>>;

interface Saved {
  readonly name: string;
  readonly text: string;
}

async function save(page: Page, button: string): Promise<Saved> {
  const arrival = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download = await arrival;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

const version = (): string => {
  const { date, hash } = JSON.parse(dataFile('version.json'));
  return `${date}-${hash}`;
};

const chosen = heldUsual.filter(
  (claim) => ['VNM', 'KHM'].includes(claim.country) && within(claim, 2010, 9999),
);
const address = 'charts/people-held/?countries=VNM,KHM&from=2010';

test('the download holds exactly the filtered rows, every cell as in the record', async ({ page }) => {
  await open(page, address);
  const { text } = await save(page, 'Download figures as CSV');
  const { data, errors } = parse<Cells>(text);
  expect(errors).toEqual([]);
  expect(data.map(({ id }) => id).sort()).toEqual(idsOf(chosen).sort());
  for (const row of data) expect(row).toMatchObject({ ...chosen.find(({ id }) => id === row['id']) });
});

test('the source of each row is joined on', async ({ page }) => {
  await open(page, address);
  const { data } = parse<Cells>((await save(page, 'Download figures as CSV')).text);
  for (const row of data) {
    const { title, publisher, published, url } = sources.get(row['source'] ?? '') ?? {};
    expect(row).toMatchObject({
      source_title: title,
      source_publisher: publisher,
      source_published: published,
      source_url: url,
    });
  }
});

test('the columns are those of the record, in its order, then those of the source', async ({ page }) => {
  await open(page, address);
  const { text } = await save(page, 'Download figures as CSV');
  const header = dataFile('detainees.csv').split('\n')[0];
  expect(text.split('\n')[0]).toBe(`${header},source_title,source_publisher,source_published,source_url`);
});

test('the file name tells chart, filters and data version', async ({ page }) => {
  await open(page, address);
  const { name } = await save(page, 'Download figures as CSV');
  expect(name).toBe(`detention-trends_people-held_countries-VNM-KHM_from-2010_${version()}.claims.csv`);
});

test('the file for Excel begins with a byte order mark and holds the same rows', async ({ page }) => {
  await open(page, address);
  const { name, text } = await save(page, 'Figures for Excel (CSV)');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(name).toMatch(/\.excel\.csv$/);
  const { data } = parse<Cells>(text.slice(1));
  expect(data.map(({ id }) => id).sort()).toEqual(idsOf(chosen).sort());
  const cells = data.flatMap((row) => Object.values(row));
  expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
});

test('the plain file begins with its header, without a mark', async ({ page }) => {
  await open(page, address);
  const { text } = await save(page, 'Download figures as CSV');
  expect(text.startsWith('id,')).toBe(true);
  expect(text.endsWith('\n')).toBe(true);
});

test('promises are a file of their own, with the sources of promise and outcome', async ({ page }) => {
  await open(page, 'charts/promises/');
  const { data } = parse<Cells>((await save(page, 'Download promises as CSV')).text);
  expect(data.map(({ id }) => id).sort()).toEqual(idsOf(promises).sort());
  for (const row of data) {
    expect(row['source_title']).toBe(sources.get(row['source'] ?? '')?.title);
    expect(row['outcome_source_title']).toBe(sources.get(row['outcome_source'] ?? '')?.title ?? '');
  }
});

test('the written file of a chart holds the rows of its first view', async ({ request }) => {
  const response = await request.get('charts/people-held.csv');
  const { data } = parse<Cells>(await response.text());
  expect(data.map(({ id }) => id).sort()).toEqual(idsOf(heldUsual).sort());
});

test('the files of the record are served as they are', async ({ request }) => {
  for (const name of ['detainees.csv', 'sources.csv', 'closures.csv'])
    expect(await (await request.get(`data/${name}`)).text(), name).toBe(dataFile(name));
});
