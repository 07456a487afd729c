import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { FrameLocator, Request } from '@playwright/test';
import { expectAccessible } from './support/axe.js';
import { type Hosts, openHosts } from './support/hosts.js';
import { expect, type Page, test } from './support/test.js';

const charts = readdirSync('dist/oembed').map((name) => name.replace('.json', ''));
/** All that an embed loads, packed by brotli as well as can be; 1 kB is 1000 bytes. Asked for are 30 and 110 kB. */
const most = { plain: 30_000, filtered: 108_000, withEvents: 110_000 };
let hosts: Hosts;

test.beforeAll(async () => {
  hosts = await openHosts();
});
test.afterAll(() => hosts.close());

const height = (page: Page, selector: string) =>
  page.locator(selector).evaluate((frame) => frame.getBoundingClientRect().height);

/** What an embed needs, as its own page has it: as high as a frame has to be. */
const needed = (frame: FrameLocator) =>
  frame.locator('main.embed').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));

const standsWhole = async (page: Page, selector: string, frame: FrameLocator) =>
  expect.poll(async () => Math.abs((await height(page, selector)) - (await needed(frame)))).toBeLessThan(6);

/** What an address of ours loads until this stands in the page, and what that weighs: its files as they lie in dist/. */
async function weigh(page: Page, address: string, whole: string) {
  const names: string[] = [];
  const note = (request: Request) => names.push(fileOf(request.url()));
  page.on('request', note);
  await page.goto(`${hosts.site}${address}`);
  await page.locator(whole).first().waitFor({ state: 'attached' });
  page.off('request', note);
  await expect(page.locator('[data-part=failed]')).toBeHidden();
  const files = names.filter((name) => name !== 'favicon.svg');
  return { files, sum: files.reduce((sum, file) => sum + packed(file), 0) };
}

const fileOf = (url: string) =>
  url.slice(hosts.site.length).replace(/\?.*/, '').replace(/\/$/, '/index.html');

const sizes = new Map<string, number>();
function packed(file: string): number {
  const size = sizes.get(file) ?? brotliCompressSync(readFileSync(`dist/${file}`)).length;
  sizes.set(file, size);
  return size;
}

test.describe('to a reader who was never here', () => {
  test.use({ cold: true });

  for (const chart of charts)
    test(`the embed of ${chart} is light, in two requests, and so it is with filters`, async ({ page }) => {
      const plain = await weigh(page, `embed/${chart}/`, '.mark');
      expect(plain.files).toHaveLength(2);
      expect(plain.sum).toBeLessThanOrEqual(most.plain);
      const filtered = await weigh(page, `embed/${chart}/?from=2008`, '[data-part=table][data-own]');
      expect(filtered.files.length).toBeGreaterThan(2);
      expect(filtered.sum).toBeLessThanOrEqual(most.filtered);
      expect(filtered.sum + packed('embed/rows/events.json')).toBeLessThanOrEqual(most.withEvents);
    });
});

test('an embed with filters shows the rows that pass them, and no other', async ({ page }) => {
  await page.goto(`${hosts.site}embed/people-held/?countries=VNM,KHM&from=2008`);
  await expect(page.locator('[data-part=loading]')).toBeHidden();
  await expect(page.locator('[data-part=failed]')).toBeHidden();
  await expect(page.locator('.picture > svg .mark').first()).toBeVisible();
  const ids = await page.locator('tr[id^="row-"]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id) => !/^row-(vnm|khm)-/.test(id))).toEqual([]);
  await expect(page.locator('[data-part=credit]')).not.toContainText('Singapore');
});

for (const chart of ['people-held', 'regional-totals', 'centres-by-country'])
  test(`the code of embeds draws ${chart} as the build does`, async ({ page }) => {
    await page.setViewportSize({ width: 664, height: 800 });
    await page.goto(`${hosts.site}embed/${chart}/`);
    const built = await page.locator('.picture-medium svg').evaluate((svg) => svg.outerHTML);
    await page.goto(`${hosts.site}embed/${chart}/?from=1900`);
    const drawn = await page.locator('.picture > svg').evaluate((svg) => svg.outerHTML);
    expect(plain(drawn)).toBe(plain(built));
  });

/** Without what the screen decides: half a pixel, and which mark the Tab key stops at. */
const plain = (svg: string) =>
  svg
    .replace(/ tabindex="-?\d"/g, '')
    .replace(/ transform="translate\((0\.5,0|0,0\.5|0\.5,0\.5)\)"/g, '')
    .replace(/translate\([-\d.]+,[-\d.]+\)/g, '');

test('the evidence of a country embed leads to the row on the page of that country', async ({ page }) => {
  await page.goto(`${hosts.site}embed/people-held/vnm/`);
  await page.locator('.mark:visible').first().press('Enter');
  const link = page.getByRole('dialog').getByRole('link');
  await expect(link).toHaveAttribute('href', /\/charts\/people-held\/\?countries=VNM&row=vnm-[a-z0-9-]+$/);
});

test('an embed that is narrowed to nothing shows no table of other rows', async ({ page }) => {
  await page.goto(`${hosts.site}embed/timeline/?from=2090`);
  await expect(page.locator('[data-part=loading]')).toBeHidden();
  await page.getByText('The figures as a table').click();
  await expect(page.locator('[data-part=table]')).toHaveText('No rows to show.');
});

test('an embed tells what its address asks for in vain, and what it leaves out', async ({ page }) => {
  await page.goto(`${hosts.site}embed/people-held/vnm/?countries=KHM&regime=compulsary`);
  const notes = page.locator('[data-part=notes]');
  await expect(notes).toContainText('regime=compulsary');
  await expect(notes).toContainText('countries=KHM');
  await expect(notes).toContainText(/\d+ more/);
  await expect(page.locator('tr[id^="row-khm"]')).toHaveCount(0);
});

test('a long table comes when it is asked for, be it for the evidence of a mark', async ({ page }) => {
  await page.goto(hosts.page('sandbox.html', '', 'timeline'));
  const frame = page.frameLocator('iframe');
  await frame.locator('.mark:visible').last().press('Enter');
  await expect(frame.getByRole('dialog').locator('dd').first()).toBeVisible();
  await frame.getByRole('button', { name: 'Close' }).click();
  await frame.getByText('The figures as a table').click();
  await expect(frame.getByRole('row').nth(200)).toBeVisible();
});

test('an article holds three embeds of different kinds, each as high as it has to be', async ({ page }) => {
  await page.goto(hosts.page('article.html'));
  await standsWhole(
    page,
    'iframe[data-detention-trends]',
    page.frameLocator('iframe[data-detention-trends]'),
  );
  const component = page.locator('detention-chart');
  await component.scrollIntoViewIfNeeded();
  const inner = component.locator('iframe');
  await expect(inner).toHaveAttribute('src', `${hosts.site}embed/escapes/?theme=dark`);
  await standsWhole(page, 'detention-chart iframe', component.frameLocator('iframe'));
  await expect(component.getByText('Escapes', { exact: true })).toBeHidden();
  const picture = page.getByRole('img', { name: 'Centres' });
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
});

test('a host with a strict policy needs nothing but the source of the frame', async ({ page }) => {
  await page.goto(hosts.page('policy.html'));
  await expect(page.frameLocator('iframe').locator('.mark:visible').first()).toBeVisible();
});

for (const query of ['', '?countries=VNM,KHM'])
  test(`an embed${query} works in a sandbox that gives it no origin`, async ({ page }) => {
    await page.goto(hosts.page('sandbox.html', query));
    const frame = page.frameLocator('iframe');
    await standsWhole(page, 'iframe', frame);
    await expect(frame.locator('[data-part=failed]')).toBeHidden();
    await frame.locator('.mark:visible').first().press('Enter');
    await expect(frame.getByRole('dialog')).toBeVisible();
  });

test('loud styles, 280 pixels and a page from right to left leave an embed as it is', async ({ page }) => {
  await page.goto(hosts.page('loud.html'));
  const frame = page.locator('detention-chart').frameLocator('iframe');
  await standsWhole(page, 'detention-chart iframe', frame);
  const main = frame.locator('main.embed');
  expect(await main.evaluate((one) => getComputedStyle(one).direction)).toBe('ltr');
  expect(await main.evaluate((one) => one.ownerDocument.documentElement.scrollWidth)).toBeLessThanOrEqual(
    280,
  );
  expect(await main.evaluate((one) => getComputedStyle(one).fontSize)).toBe('16px');
});

test('what foreign frames tell is passed over', async ({ page }) => {
  await page.goto(hosts.page('foreign.html'));
  await standsWhole(page, '#ours', page.frameLocator('#ours'));
  expect(await height(page, '#ours')).not.toBe(9999);
  expect(await height(page, '#theirs')).toBeLessThan(300);
});

test('odd and hostile addresses of an embed run nothing, and leave a chart', async ({ page }) => {
  const hostile = [
    '<img src=x onerror="alert(1)">',
    'javascript:alert(1)',
    '9'.repeat(400),
    '"><svg/onload=alert(1)>',
  ];
  const keys = ['countries', 'from', 'regime', 'scale', 'events', 'q', 'theme', 'lang', 'row'];
  page.on('dialog', () => expect(null, 'a script ran').not.toBeNull());
  for (const value of hostile) {
    const query = new URLSearchParams(keys.map((key) => [key, value]));
    await page.goto(`${hosts.site}embed/people-held/?${query.toString()}`);
    await expect(page.locator('.picture > svg .mark').first()).toBeVisible();
    await expect(page.locator('main img, main [onload], main a[href^="javascript:"]')).toHaveCount(0);
  }
});

test('print shows chart and credit, no matter the theme', async ({ page }) => {
  await page.goto(`${hosts.site}embed/people-held/?theme=dark`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.mark:visible').first()).toBeVisible();
  await expect(page.getByText('CC BY 4.0')).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
});

test('an embed has nothing that axe objects to', async ({ page }) => {
  await page.goto(`${hosts.site}embed/people-held/`);
  await expectAccessible(page, 'embed');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an embed holds chart, table, sources and credit; a component shows its content', async ({ page }) => {
    await page.goto(hosts.page('article.html'));
    const frame = page.frameLocator('iframe[data-detention-trends]');
    await expect(frame.locator('.mark:visible').first()).toBeVisible();
    await expect(frame.getByText('CC BY 4.0')).toBeVisible();
    await frame.getByText('The figures as a table').click();
    await expect(frame.getByRole('table').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Escapes' })).toBeVisible();
    await page.goto(`${hosts.site}embed/timeline/`);
    await page.getByText('The figures as a table').click();
    await expect(page.frameLocator('iframe').getByRole('row').nth(200)).toBeVisible();
  });
});
