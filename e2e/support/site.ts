import { expect, type Locator, type Page } from '@playwright/test';

/** The charts that the contract on addresses names. */
export const chartIds = [
  'people-held',
  'admissions',
  'centres',
  'centres-by-country',
  'regional-totals',
  'vietnam-plan',
  'promises',
  'silence',
] as const;

/** Charts whose rows are not all claims; each has tests of its own. */
const otherCharts = [
  'escapes',
  'timeline',
  'alternatives',
  'voluntary-care',
  'effectiveness',
  'rights-calls',
  'recommendations',
];

/** Pages besides those of charts; a country with many rows, one with few, a region and a promise stand for all. */
const otherPages = [
  'countries/',
  'countries/khm/',
  'countries/mdv/',
  'countries/esea/',
  'promises/',
  'promises/vnm-2016-people-67000-to-20000/',
  'timeline/',
  'alternatives/',
  'rights/',
  'compare/',
  'present/',
  'present/vietnam-promise/',
  'present/mine/',
  'data/',
  'data/detainees/',
  'data/dictionary/',
  'data/conflicts/',
  'data/changes/',
  'data/api/',
  'about/',
];

/** Every page of the site, below its root; the last one does not exist. */
export const lostPage = 'no-such-page/';
export const pages = ['', ...[...chartIds, ...otherCharts].map((id) => `charts/${id}/`), ...otherPages];
export const allPages = [...pages, lostPage];

/** The name of a page in the title of a test. */
export const nameOf = (address: string) => `/${address}`;

/** What a missing page says in the console about itself. */
export const missing = /status of 404.*no-such-page/;

/** Opens a page and waits until the app has taken the written page's place. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await live(page);
}

/** A page as it was written begins with a comment that the server left for the app. */
export async function live(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(isLive), { message: 'the app takes over', intervals: [50] })
    .toBe(true);
}

function isLive(): boolean {
  const first = document.getElementById('app')?.firstChild;
  return first !== null && first !== undefined && !(first instanceof Comment && first.data === '[');
}

/** The query string of the address bar. */
export const query = (page: Page) => new URL(page.url()).search;

/** Goes on with the Tab key until the element has the focus. */
export async function tabTo(page: Page, target: Locator, most = 80): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target, `reached within ${most} steps of the Tab key`).toBeFocused();
}

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** The row ids of the table that is shown, in order. */
export const rowIds = (page: Page) =>
  page.locator('tr[id^="row-"]').evaluateAll((rows) => rows.map(({ id }) => id.replace(/^row-/, '')));

/** The marks of the drawing that is seen. */
export const marks = (page: Page) => page.locator('.picture .mark:visible');

export const mark = (page: Page, id: string) =>
  page.locator(`.picture .mark[data-row="${id}"]:visible`).first();

/** Waits until each drawing has the width of its place. */
export async function fits(page: Page): Promise<void> {
  const widest = () =>
    page
      .locator('.picture')
      .evaluateAll((all) => Math.max(0, ...all.map((one) => one.scrollWidth - one.clientWidth)));
  await expect.poll(widest, { message: 'drawings fit' }).toBe(0);
}

/** The button of a filter's menu; it also tells how many values are set. */
export const filterButton = (page: Page, name: string) =>
  page
    .getByRole('group', { name: 'Filter the rows' })
    .getByRole('button', { name: new RegExp(`^${name}\\s*\\d*$`) });

/** The option of the filter menu or fieldset of this name, each with the number of rows that it promises. */
export const optionIn = (page: Page, group: string, name: string) =>
  page
    .getByRole('group', { name: group, exact: true })
    .getByRole('checkbox', { name: new RegExp(`^${name}`) });

/** The rows that an option says it would leave. */
export async function promised(option: Locator): Promise<number> {
  const text = await option.evaluate(
    (box) => box.closest('label')?.querySelector('.rows')?.firstChild?.textContent,
  );
  return Number((text ?? '').replace(/\D/g, ''));
}
