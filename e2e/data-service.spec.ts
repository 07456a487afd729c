import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { dataFile, detainees, idsOf } from './support/record.js';
import { open } from './support/site.js';
import { expect, type Page, test } from './support/test.js';

const snippet = async (page: Page, name: string) => {
  await open(page, 'data/api/');
  return page
    .getByRole('heading', { name, exact: true })
    .locator('xpath=following-sibling::pre[1]')
    .innerText();
};
const held = idsOf(
  detainees.filter(({ country, indicator }) => country === 'VNM' && indicator === 'people_detained'),
);

test('index.json names every file with its rows and its sum, and all that it names exists, open to other sites', async ({
  request,
}) => {
  const response = await request.get('data/index.json');
  expect(response.headers()['access-control-allow-origin']).toBe('*');
  const index: Index = await response.json();
  expect(index.files).toHaveLength(12);
  for (const { path, hash } of index.files) {
    const text = dataFile(path.replace('data/', ''));
    expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
    expect(await (await request.get(path)).text()).toBe(text);
  }
  const named = [
    ...index.charts.flatMap(({ csv, json }) => [csv, json]),
    ...index.countries.map(({ json }) => json),
    ...index.versions.flatMap(({ path, files }) => [path, ...files]),
    ...index.changes,
    index.package,
  ];
  for (const path of named) expect((await request.head(path)).status(), path).toBe(200);
});

test('a country is served with all its rows and their sources', async ({ request }) => {
  const response = await request.get('countries/khm.json');
  expect(response.headers()['access-control-allow-origin']).toBe('*');
  const { tables, sources }: Country = await response.json();
  const own = detainees.filter(({ country }) => country === 'KHM');
  expect(idsOf(tables.detainees)).toEqual(idsOf(own));
  expect(idsOf(sources)).toEqual(expect.arrayContaining(own.map(({ source }) => source)));
});

test('the code for JavaScript runs and prints the rows', async ({ page }) => {
  const code = await snippet(page, 'JavaScript');
  const { stdout, stderr } = spawnSync('node', ['--input-type=module', '-e', code], { encoding: 'utf8' });
  expect(stderr).toBe('');
  for (const id of held) expect(stdout).toContain(id);
});

test('the code for Python runs and prints the rows, where pandas is at hand', async ({ page }) => {
  const python = ['python3', '/usr/bin/python3'].find(
    (one) => spawnSync(one, ['-c', 'import pandas']).status === 0,
  );
  test.skip(python === undefined, 'no pandas on this machine');
  const { stdout } = spawnSync(python ?? '', ['-c', await snippet(page, 'Python (pandas)')], {
    encoding: 'utf8',
  });
  for (const id of held) expect(stdout).toContain(id);
});

test('the code for R runs and prints the rows, where R is at hand', async ({ page }) => {
  test.skip(spawnSync('Rscript', ['--version']).status !== 0, 'no R on this machine');
  const { stdout } = spawnSync('Rscript', ['-e', await snippet(page, 'R')], { encoding: 'utf8' });
  for (const id of held) expect(stdout).toContain(id);
});

test('what is seen is cited with its version and its address', async ({ page }) => {
  await open(page, 'data/detainees/?countries=KHM');
  const text = page.getByRole('main').locator('pre');
  for (const form of ['Sentence', 'APA', 'Chicago', 'BibTeX', 'RIS', 'CSL-JSON']) {
    await page.getByRole('combobox', { name: 'Form' }).selectOption({ label: form });
    await expect(text, form).toContainText('/data/detainees/?countries=KHM');
    await expect(text, form).toContainText(/\d{4}-\d\d-\d\d-[0-9a-f]{8}/);
  }
});

interface Row {
  readonly id: string;
}

interface Country {
  readonly tables: { readonly detainees: readonly Row[] };
  readonly sources: readonly Row[];
}

interface Index {
  readonly files: readonly { readonly path: string; readonly hash: string }[];
  readonly charts: readonly { readonly csv: string; readonly json: string }[];
  readonly countries: readonly { readonly json: string }[];
  readonly versions: readonly { readonly path: string; readonly files: readonly string[] }[];
  readonly changes: readonly string[];
  readonly package: string;
}
