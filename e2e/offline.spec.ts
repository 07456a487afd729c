import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '../scripts/serve.js';
import { filterButton, live, marks, open, optionIn } from './support/site.js';
import { expect, type Page, test } from './support/test.js';

const dist = resolve('dist');
/** What a page without a network may complain of: files that are no part of the app. */
const lost =
  /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_FAILED|Failed to fetch|fetching the script/;

test.use({ cold: true, serviceWorkers: 'allow', mayComplain: lost });

/** Opens a page and waits until the whole site is kept, and this window is served from it. */
async function visit(page: Page, address: string): Promise<void> {
  await open(page, address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test('after one visit the network may go in mid-load: pages, filters, evidence, files and talks are there', async ({
  page,
  context,
}) => {
  const site = await serve({ port: 0, base: 'record' });
  await visit(page, `${site.url}about/`);
  const cut = page
    .waitForEvent('requestfinished', (request) => request.isNavigationRequest())
    .then(() => site.close());
  await open(page, `${site.url}charts/people-held/?from=2015`);
  await cut;
  await filterButton(page, 'Countries').click();
  await optionIn(page, 'Countries', 'Singapore').check();
  await marks(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
  await page.keyboard.press('Escape');
  const arrival = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download figures as CSV' }).click();
  expect(readFileSync(await (await arrival).path(), 'utf8')).toContain('sgp-2018-people-detained-drc');
  await open(page, `${site.url}promises/vnm-2016-people-67000-to-20000/`);
  await expect(page.getByRole('status').filter({ hasText: 'No answer from the network' })).toContainText(
    'version 20',
  );
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByRole('status').filter({ hasText: 'still the kept copy' })).toContainText('Reload');
  await open(page, `${site.url}present/vietnam-promise/`);
  await page.getByRole('button', { name: 'Show on the full screen' }).click();
  await expect(page.locator('.show section.present').getByRole('heading')).toBeVisible();
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(speaker.getByRole('heading', { name: 'Notes' })).toBeVisible();
});

test('a newer build is told of, spares an open talk, and comes with a reload', async ({ page, context }) => {
  const folder = site();
  const server = await serve({ port: 0, root: folder });
  await visit(page, `${server.url}present/vietnam-promise/`);
  const talk = await buildOf(page);
  publishNewer(folder);
  const other = await context.newPage();
  await open(other, `${server.url}about/`);
  expect(await buildOf(other)).not.toBe(talk);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const note = page.getByRole('status').filter({ hasText: 'A newer version of the record (1 January 2030)' });
  await expect(note).toBeVisible();
  expect(await buildOf(page)).toBe(talk);
  expect([await countries(page, '../..'), await countries(other, '..')]).toEqual(['kept', 'newer']);
  const [file, frozen] = [`${server.url}data/countries.csv`, `v/${(talk ?? '').replace(/-\w+$/, '')}`];
  expect(await downloaded(other, file), 'a file opened by its address is of no build').toContain('newer');
  expect(await countries(page, `../../${frozen}`)).toBe('kept');
  await other.close();
  await note.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => buildOf(page).catch(() => talk)).not.toBe(talk);
  await live(page);
  await server.close();
  await open(page, `${server.url}about/`);
  expect(await buildOf(page)).not.toBe(talk);
  expect(await downloaded(page, file), 'and comes from the copy without a network').toContain('newer');
  expect(await countries(page, `../${frozen}`), 'a frozen copy outlasts a build').toBe('kept');
  rmSync(folder, { recursive: true });
});

test('a browser that keeps nothing shows the site all the same', async ({ page }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
  });
  await open(page, 'charts/centres/');
  await page.waitForLoadState('networkidle');
  await expect(marks(page).first()).toBeVisible();
  await expect(page.getByText('No answer')).toHaveCount(0);
});

test('nothing is fetched ahead for a reader who saves data, nor by an embed', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  for (const address of ['charts/centres/', 'embed/centres/']) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
  }
});

const buildOf = (page: Page) => page.locator('meta[name=build]').getAttribute('content');

/** Which build a page is given its data by. */
const countries = (page: Page, root: string) =>
  page.evaluate(async (address) => {
    const text = await (await fetch(address)).text();
    return text.includes('newer') ? 'newer' : 'kept';
  }, `${root}/data/countries.csv`);

/** A file that is opened by its address. */
async function downloaded(page: Page, address: string): Promise<string> {
  const arrival = page.waitForEvent('download');
  await page.goto(address).catch(() => null);
  return readFileSync(await (await arrival).path(), 'utf8');
}

const ownFiles = ['sw.js', 'kept.html', 'about', 'present', 'data'];

/** The built site in a folder of its own, where files may be changed. */
function site(): string {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'));
  for (const name of readdirSync(dist))
    if (ownFiles.includes(name)) cpSync(join(dist, name), join(folder, name), { recursive: true });
    else symlinkSync(join(dist, name), join(folder, name));
  return folder;
}

/** The same site, as of another build and with other rows. */
function publishNewer(folder: string): void {
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const id = /"id":"([^"]+)"/.exec(text('sw.js'))?.[1] ?? '';
  const write = (file: string, changed: string) => writeFileSync(join(folder, file), changed);
  const pages = ['kept.html', 'about/index.html', 'present/vietnam-promise/index.html'];
  for (const file of pages) write(file, text(file).replaceAll(id, 'newer'));
  write('data/countries.csv', `${text('data/countries.csv')}\r\nnewer`);
  const again = (worker: string, file: string) =>
    worker.replace(
      new RegExp(`("url":"${file}","revision":)"[^"]*","integrity":"[^"]*"`),
      `$1"newer","integrity":"sha256-${createHash('sha256').update(text(file)).digest('base64')}"`,
    );
  const worker = ['kept.html', 'data/countries.csv'].reduce(again, text('sw.js'));
  write('sw.js', worker.replace(id, 'newer').replace(/"date":"[^"]+"/, '"date":"2030-01-01"'));
}
