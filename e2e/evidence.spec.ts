import { type Claim, detainees, figure, first, heldPool, promises, sources } from './support/record.js';
import { mark, marks, open, query, rowIds, tabTo } from './support/site.js';
import { expect, type Page, test } from './support/test.js';

const dialog = (page: Page) => page.getByRole('dialog');
const sentence = (page: Page) => dialog(page).locator('.sentence');
const ofId = (id: string): Claim =>
  first(
    detainees.filter((claim) => claim.id === id),
    id,
  );
const idOf = async (page: Page) => new URL(page.url()).searchParams.get('row') ?? '';

test('a click on a mark opens its evidence; Escape closes it and gives the focus back', async ({ page }) => {
  await open(page, 'charts/people-held/?countries=SGP');
  const chosen = marks(page).nth(2);
  const id = (await chosen.getAttribute('data-row')) ?? '';
  await chosen.click();
  await expect(sentence(page)).toContainText(figure(ofId(id)));
  await expect(sentence(page)).toContainText(ofId(id).counted);
  expect(query(page)).toBe(`?countries=SGP&row=${id}`);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect.poll(() => query(page)).toBe('?countries=SGP');
  await expect(mark(page, id)).toBeFocused();
});

test('arrow keys go among the marks and Enter opens the one that has the focus', async ({ page }) => {
  await open(page, 'charts/people-held/');
  await tabTo(page, marks(page).first());
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const third = await marks(page).nth(2).getAttribute('data-row');
  await expect(marks(page).nth(2)).toBeFocused();
  await page.keyboard.press('End');
  await expect(marks(page).last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(marks(page).first()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(marks(page).first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(sentence(page)).toContainText(figure(ofId(third ?? '')));
  await page.keyboard.press('Escape');
  await expect(marks(page).nth(2)).toBeFocused();
});

test('the marks of a drawing are one stop of the Tab key', async ({ page }) => {
  await open(page, 'charts/people-held/');
  await expect(page.locator('.picture .mark[tabindex="0"]')).toHaveCount(1);
  await tabTo(page, marks(page).first());
  await page.keyboard.press('Tab');
  await expect(page.locator('.picture .mark:focus')).toHaveCount(0);
});

test('the focus stays in the evidence while it is open', async ({ page }) => {
  await open(page, 'charts/people-held/');
  await marks(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('button', { name: 'Close' })).toBeVisible();
  await expect(dialog(page).getByRole('link').first()).toBeVisible();
  const places = new Set<string>();
  for (const key of [...Array<string>(12).fill('Tab'), ...Array<string>(12).fill('Shift+Tab')]) {
    await page.keyboard.press(key);
    places.add(await page.evaluate(whereFocus));
  }
  expect([...places].filter((place) => place !== 'dialog' && place !== 'body')).toEqual([]);
});

/** The browser's own bar is one stop of the round; the page sees it as its body. */
function whereFocus(): string {
  const active = document.activeElement;
  if (active?.closest('dialog')) return 'dialog';
  return active?.tagName.toLowerCase() ?? 'body';
}

const isThere = <T>(value: T | undefined): value is T => value !== undefined;

const qualifiers = ['about', 'over', 'under', 'at_least', 'up_to', 'range'];

for (const qualifier of qualifiers) {
  test(`a claim with the qualifier “${qualifier}” keeps it in the sentence and the facts`, async ({
    page,
  }) => {
    const claim = first(
      heldPool.filter((one) => one.qualifier === qualifier),
      `claim with ${qualifier}`,
    );
    await open(page, `charts/people-held/?row=${claim.id}`);
    await expect(sentence(page)).toContainText(`${figure(claim)} people held`);
    await expect(
      dialog(page)
        .locator('dd')
        .filter({ hasText: figure(claim) }),
    ).not.toHaveCount(0);
    await expect(dialog(page)).toContainText(claim.id);
    const { title, url } = first([sources.get(claim.source)].filter(isThere), claim.source);
    await expect(dialog(page).getByText(title, { exact: true }).first()).toBeVisible();
    if (url !== '') await expect(dialog(page).locator(`a[href="${url}"]`)).toBeVisible();
    for (const also of claim.also.split(' ').filter((id) => id !== '' && id !== claim.source))
      await expect(dialog(page).getByText(sources.get(also)?.title ?? '', { exact: true })).toBeVisible();
  });
}

test('an address with a row opens it; closing leaves the page without it', async ({ page }) => {
  await open(page, 'charts/people-held/?row=chn-2018-06-25-people-detained-moj&view=table');
  await expect(sentence(page)).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect.poll(() => query(page)).toBe('?view=table');
});

test('back closes the evidence, forward opens it again', async ({ page }) => {
  await open(page, 'charts/people-held/');
  await marks(page).nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(sentence(page)).toBeVisible();
  await page.goBack();
  await expect(dialog(page)).toBeHidden();
  await expect.poll(() => query(page)).toBe('');
  await page.goForward();
  await expect(sentence(page)).toBeVisible();
});

test('evidence that was closed is not opened by the back button', async ({ page }) => {
  await open(page, 'charts/people-held/');
  await page.getByRole('tab', { name: 'Table' }).click();
  await page.locator('td button').first().click();
  await expect(sentence(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.goBack();
  await expect(page.getByRole('tab', { name: 'Chart' })).toHaveAttribute('aria-selected', 'true');
  await expect(dialog(page)).toBeHidden();
});

test('previous and next go through all rows of the picture', async ({ page }) => {
  await open(page, 'charts/people-held/?view=table&countries=SGP');
  await expect.poll(() => rowIds(page)).not.toHaveLength(0);
  const order = await rowIds(page);
  await page.locator('td button').first().click();
  await expect(dialog(page).getByText(`1 of ${order.length}`)).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Previous' }).click();
  await expect(dialog(page).getByText(`${order.length} of ${order.length}`)).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Next' }).click();
  await dialog(page).getByRole('button', { name: 'Next' }).click();
  await expect(sentence(page)).toContainText(figure(ofId(await idOf(page))));
  expect(new Set(order)).toContain(await idOf(page));
  await page.goBack();
  await expect(dialog(page)).toBeHidden();
});

test('a row of the table opens its evidence and takes the focus back', async ({ page }) => {
  await open(page, 'charts/people-held/?view=table');
  const button = page.locator('td button').nth(4);
  await expect(button).toBeVisible();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(sentence(page)).toContainText(figure(ofId(await idOf(page))));
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('a row that the record does not hold is said to be unknown', async ({ page }) => {
  await open(page, 'charts/people-held/?row=no-such-row');
  await expect(dialog(page)).toContainText('The record has no row “no-such-row”.');
  await page.keyboard.press('Escape');
  await expect.poll(() => query(page)).toBe('');
});

test('a promise tells what was promised, by whom, and what became of it', async ({ page }) => {
  await open(page, 'charts/promises/');
  const promise = first(
    promises.filter(({ id }) => id === 'vnm-2016-people-67000-to-20000'),
    'plan of 2016',
  );
  await mark(page, promise.id).focus();
  await page.keyboard.press('Enter');
  await expect(sentence(page)).toHaveText(promise.what);
  await expect(dialog(page)).toContainText(promise.outcome);
  for (const id of [promise.source, promise.outcome_source])
    await expect(dialog(page).locator(`a[href="${sources.get(id)?.url ?? ''}"]`)).toBeVisible();
});

test('a mark of the overview opens its evidence too', async ({ page }) => {
  await open(page, '');
  const chosen = page.locator('[data-picture="people-held"] .mark').first();
  const id = (await chosen.getAttribute('data-row')) ?? '';
  await chosen.focus();
  await page.keyboard.press('Enter');
  await expect(sentence(page)).toContainText(figure(ofId(id)));
  await page.keyboard.press('Escape');
  await expect(chosen).toBeFocused();
});
