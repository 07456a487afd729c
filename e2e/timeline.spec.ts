import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { marks, open, query, rowIds, tabTo } from './support/site.js';
import { expect, type Page, test } from './support/test.js';

interface Event {
  readonly id: string;
  readonly date: string;
  readonly country: string;
  readonly category: string;
  readonly title: string;
}

const events: Event[] = Papa.parse<Event>(readFileSync('data/events.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;

const listed = (page: Page) =>
  page.locator('li[id^="event-"]').evaluateAll((all) => all.map(({ id }) => id.replace(/^event-/, '')));
const dialog = (page: Page) => page.getByRole('dialog');
const slider = (page: Page, end: 'First' | 'Last') => page.getByRole('slider', { name: `${end} year shown` });
const inYears = (from: number, to: number) =>
  events.filter(({ date }) => Number(date.slice(0, 4)) >= from && Number(date.slice(0, 4)) <= to);
const ids = (all: readonly Event[]) => all.map(({ id }) => id).toSorted();

test('the time line lists every event, the newest first, and turns the order', async ({ page }) => {
  await open(page, 'timeline/');
  const newest = await listed(page);
  expect(newest.toSorted()).toEqual(ids(events));
  await page.getByRole('radio', { name: 'Oldest first' }).check();
  expect(await listed(page)).toEqual(newest.toReversed());
});

test('the handles choose years by keys, and the address says which', async ({ page }) => {
  await open(page, 'timeline/?from=2010&to=2012');
  const before = await page.evaluate(() => history.length);
  await tabTo(page, slider(page, 'First'));
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => query(page)).toBe('?from=2011&to=2012');
  expect((await listed(page)).toSorted()).toEqual(ids(inYears(2011, 2012)));
  await page.keyboard.press('Tab');
  await expect(slider(page, 'Last')).toBeFocused();
  await page.keyboard.press('End');
  await expect.poll(() => query(page)).toBe('?from=2011');
  // each key would else be a step of the back button
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('a handle never passes the other', async ({ page }) => {
  await open(page, 'timeline/?from=2010&to=2012');
  await slider(page, 'First').focus();
  for (let pressed = 0; pressed < 5; pressed += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => query(page)).toBe('?from=2012&to=2012');
});

test('a drag across the bars chooses years', async ({ page }) => {
  await open(page, 'timeline/');
  const box = await page.locator('.brush svg').boundingBox();
  if (!box) throw new Error('the strip of years is not seen');
  const years = 2026 - 1974 + 1;
  const x = (year: number) => box.x + ((year - 1974 + 0.5) / years) * box.width;
  await page.mouse.move(x(2015), box.y + 10);
  await page.mouse.down();
  await page.mouse.move(x(2008), box.y + 10, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => query(page)).toBe('?from=2008&to=2015');
  await page.getByRole('button', { name: 'All years' }).click();
  await expect.poll(() => query(page)).toBe('');
});

test('text, kind and country narrow list, drawing and table alike', async ({ page }) => {
  await open(page, 'timeline/?countries=VNM&category=law');
  const expected = ids(events.filter(({ country, category }) => country === 'VNM' && category === 'law'));
  expect((await listed(page)).toSorted()).toEqual(expected);
  const drawn = await marks(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-row')));
  expect(drawn.toSorted()).toEqual(expected);
  await page.getByRole('tab', { name: 'Table' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  expect((await rowIds(page)).toSorted()).toEqual(expected);
  await open(page, 'timeline/');
  await page.getByRole('searchbox').first().fill('ĐỒNG nai');
  await expect.poll(async () => (await listed(page)).length).toBeLessThan(20);
  expect(await listed(page)).toContain('vnm-2016-dong-nai-562');
});

test('lanes are parted by country where that is asked for', async ({ page }) => {
  await open(page, 'timeline/');
  await page.getByRole('radio', { name: 'By country' }).check();
  await expect.poll(() => query(page)).toBe('?lanes=country');
  await expect(page.locator('.drawing').getByText('Cambodia', { exact: true })).toBeVisible();
});

test('a number opens the first of its events, the next follow one by one', async ({ page }) => {
  await open(page, 'timeline/');
  const crowd = page.locator('.picture .mark[aria-label*="opened one by one"]').first();
  const name = (await crowd.getAttribute('aria-label')) ?? '';
  await crowd.click();
  const sentence = dialog(page).locator('.sentence');
  const [first = '', second = ''] = name.replace(/^.*one by one: /, '').split('; ');
  const title = (said: string) => said.replace(/^.*?: /, '').replace(/ \([^()]*\)$/, '');
  await expect(sentence).toContainText(title(first));
  await dialog(page).getByRole('button', { name: 'Next' }).click();
  await expect(sentence).toContainText(title(second));
});

test('a link to one event opens its evidence and marks it in the list', async ({ page }) => {
  await open(page, 'timeline/?row=idn-2015-rehabilitate-100000');
  const event = events.find(({ id }) => id === 'idn-2015-rehabilitate-100000');
  await expect(dialog(page).locator('.sentence')).toContainText(event?.title ?? 'no such event');
  await expect(page.locator('li[aria-current]')).toHaveId('event-idn-2015-rehabilitate-100000');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator('li[aria-current]')).toBeInViewport();
});

test('the download holds exactly the events that are shown', async ({ page }) => {
  await open(page, 'timeline/?countries=LAO&to=2012');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download events as CSV' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  const rows = Papa.parse<Event & { source_title: string }>(text, {
    header: true,
    skipEmptyLines: true,
  }).data;
  const expected = events.filter(({ country, date }) => country === 'LAO' && date < '2013');
  expect(ids(rows)).toEqual(ids(expected));
  expect(rows.every(({ source_title: title }) => title !== '')).toBe(true);
});

test('events stand under figures when they are asked for', async ({ page }) => {
  await open(page, 'charts/people-held/?countries=VNM');
  const before = await marks(page).count();
  await page.getByRole('checkbox', { name: /^Show laws/ }).check();
  await expect.poll(() => query(page)).toBe('?countries=VNM&events=yes');
  await expect.poll(() => marks(page).count()).toBeGreaterThan(before);
  const law = marks(page)
    .filter({ hasNot: page.locator('circle.touch') })
    .last();
  await law.click();
  await expect(dialog(page)).toBeVisible();
});

for (const address of ['timeline/', 'charts/timeline/', 'charts/escapes/']) {
  test(`/${address} fits a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 800 });
    await open(page, address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  });
}

test('on a phone the list stands in place of the drawing', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await open(page, 'timeline/');
  await expect(page.locator('.drawing')).toHaveCount(0);
  await expect(page.locator('li[id^="event-"]').first()).toBeVisible();
});

test('without script all events stand in the page', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('timeline/');
  const count = await page.locator('li[id^="event-"]').count();
  expect(count).toBe(events.length);
  await context.close();
});
