import { allPages, chartIds, marks, missing, nameOf, open, rowIds } from './support/site.js';
import { expect, type Page, test } from './support/test.js';

test.use({ viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true, mayComplain: missing });

/** Everything that can be touched and is too small: neither 24 px high nor wide, nor a link in running text. */
const small = (page: Page, within = 'body') => page.locator(within).first().evaluate(listSmall);

function listSmall(root: Element): string[] {
  const least = 24;
  const all = root.querySelectorAll('a[href]:not(.mark), button, input, select, summary, [role=tab]');
  const seen = [...all].filter((one) => one.checkVisibility() && !one.closest('.skip') && !isInText(one));
  return seen.flatMap(tell);

  function tell(one: Element): string[] {
    const boxes = [one, one.closest('label') ?? one].map((part) => part.getBoundingClientRect());
    const width = Math.max(...boxes.map((box) => box.width));
    const height = Math.max(...boxes.map((box) => box.height));
    // boxes are laid out in fractions of a pixel
    const fits = width > least - 0.1 && height > least - 0.1;
    return fits ? [] : [`${one.outerHTML.slice(0, 120)}: ${width.toFixed(1)} x ${height.toFixed(1)}`];
  }

  function isInText(one: Element): boolean {
    const isInline = getComputedStyle(one).display === 'inline';
    const around = one.parentElement?.textContent?.trim() ?? '';
    return isInline && around.length > (one.textContent ?? '').trim().length;
  }
}

for (const address of allPages) {
  test(`everything on ${nameOf(address)} is large enough to touch`, async ({ page }) => {
    await open(page, address);
    expect(await small(page)).toEqual([]);
  });
}

for (const view of ['table', 'sources']) {
  test(`everything in the ${view} is large enough to touch`, async ({ page }) => {
    await open(page, `charts/promises/?view=${view}`);
    await expect(page.locator(`#part-${view} :is(td, li)`).first()).toBeVisible();
    expect(await small(page)).toEqual([]);
  });
}

test('everything in the sheet of filters and the evidence is large enough to touch', async ({ page }) => {
  await open(page, 'charts/people-held/?countries=VNM,KHM');
  await page.getByRole('button', { name: /^Filters/ }).tap();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await small(page, 'dialog')).toEqual([]);
  await page.keyboard.press('Escape');
  await marks(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
  expect(await small(page, 'dialog')).toEqual([]);
});

/** A square of `silence` is as wide as a year has room; the table opens the same evidence. */
const crowded: readonly string[] = ['silence'];

for (const id of chartIds.filter((one) => !crowded.includes(one))) {
  test(`the marks of ${id} can be touched`, async ({ page }) => {
    await open(page, `charts/${id}/`);
    expect(await marks(page).evaluateAll(smallMarks)).toEqual([]);
  });
}

test('what is too crowded to touch on a phone can be opened from the table', async ({ page }) => {
  for (const id of crowded) {
    await open(page, `charts/${id}/`);
    const rows = await marks(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-row') ?? ''));
    await page.getByRole('tab', { name: 'Table' }).tap();
    await expect(page.getByRole('table')).toBeVisible();
    const listed = await rowIds(page);
    expect(rows.filter((row) => !listed.includes(row))).toEqual([]);
  }
});

function smallMarks(all: Element[]): string[] {
  return all.flatMap((mark) => {
    const { width, height } = mark.getBoundingClientRect();
    const fits = width > 23.9 && height > 23.9;
    return fits ? [] : [`${mark.getAttribute('data-row')}: ${width.toFixed(1)} x ${height.toFixed(1)}`];
  });
}
