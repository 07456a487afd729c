import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { expectAccessible, expectAccessibleInBothThemes } from './support/axe.js';
import { file, openFile } from './support/deck-file.js';
import { open } from './support/site.js';
import { expect, type Page, test } from './support/test.js';

const mine = 'present/mine/';

test.use({ viewport: { width: 1280, height: 900 } });
const markup = '<img src=x onerror=alert(1)>';

const titles = (page: Page) => page.locator('.editor h3');
const said = (page: Page) => page.locator('.said [role="status"]');
const button = (page: Page | Locator, name: string | RegExp) => page.getByRole('button', { name });

test('a deck is built, put in order and shown by keyboard alone, and is there again after a reload', async ({
  page,
}) => {
  await open(page, 'charts/people-held/?countries=VNM&from=2015');
  await button(page, 'Add to deck').press('Enter');
  await expect(page.getByText('Added to “My deck” as slide 1.')).toBeVisible();
  await open(page, 'charts/centres-by-country/');
  await button(page, 'Add to deck').press('Enter');
  await page.getByRole('link', { name: 'Open the deck' }).press('Enter');
  await expect(titles(page)).toHaveText([/1 How many people/, /2 Where are the centres/]);
  await expect(page.locator('.editor li').first()).toContainText('countries: Viet Nam · from 2015');
  await button(page, 'Add a slide of text').press('Enter');
  await page.getByLabel('Title (empty').fill(markup);
  await page.getByLabel('Your own text').fill('Count everybody.');
  await page.keyboard.press('Tab');
  await expect(titles(page).nth(2)).toHaveText(`3 ${markup}`);
  await button(page, `Move “${markup}”, slide 3 of 3`).press('ArrowUp');
  await expect(said(page)).toHaveText(`“${markup}” is now slide 2 of 3.`);
  await expect(button(page, `Move “${markup}”, slide 2 of 3`)).toBeFocused();
  await button(page, /^Remove.*Where are/).press('Enter');
  await expect(titles(page)).toHaveCount(2);
  await button(page, 'Undo').press('Enter');
  await expect(titles(page)).toHaveCount(3);
  await page.setViewportSize({ width: 375, height: 740 });
  await expectAccessibleInBothThemes(page, 'own deck at 375 px');
  await page.reload();
  await expect(titles(page)).toHaveText([/How many/, /onerror/, /Where/]);
  await button(page, 'Show on the full screen').press('Enter');
  await expect(page.locator('.show section.present h2')).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.locator('.show section.present h2')).toContainText('Where are the centres?');
  await expectAccessible(page, 'own deck, shown');
});

test('a slide is dragged to another place', async ({ page }) => {
  await open(page, mine);
  await openFile(
    page,
    file(
      'Three',
      ['a', 'b', 'c'].map((id) => ({ id, title: id, words: id })),
    ),
  );
  const rows = page.locator('.editor li');
  await rows
    .nth(0)
    .locator('.handle')
    .dragTo(rows.nth(2), { targetPosition: { x: 90, y: 50 } });
  await expect(titles(page)).toHaveText(['1 b', '2 c', '3 a']);
});

test('a deck travels as a file and in a link; what cannot be read changes nothing', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, mine);
  await openFile(page, file(markup, [{ id: 'a', title: 'One', words: markup, row: 'no-such-row' }]));
  await expect(said(page)).toContainText('was opened');
  for (const [bad, why] of [
    [file('x', [], 2), 'newer version'],
    [file('x', [{ id: 'a', chart: 'none' }]), 'slides.0.chart'],
    [{ ...file('x', []), buffer: file('x', []).buffer.subarray(0, 50) }, 'cut off'],
    [{ ...file('x', []), buffer: Buffer.alloc(2_000_001, ' ') }, 'larger than any deck'],
  ] as const) {
    await openFile(page, bad);
    await expect(page.locator('.notice')).toContainText(why);
    await expect(titles(page)).toHaveText(['1 One']);
  }
  const arrival = page.waitForEvent('download');
  await button(page, 'Save as file').click();
  const saved = await arrival;
  expect(saved.suggestedFilename()).toMatch(/\.deck\.json$/);
  expect(readFileSync(await saved.path(), 'utf8')).toContain(markup);
  await button(page, 'Copy link').click();
  await expect(said(page)).toContainText('copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByRole('region', { name: 'This link holds a deck' })).toContainText('One');
  await expect(other.getByRole('combobox', { name: 'Deck' }).locator('option')).toHaveCount(1);
  await button(other, 'Show on the full screen').first().click();
  const seen = other.locator('.show section.present');
  await expect(seen.locator('h2')).toHaveText('One');
  const [gone, own] = [await seen.locator('.gone').boundingBox(), await seen.locator('.said').boundingBox()];
  expect(own?.y).toBeGreaterThan((gone?.y ?? 0) + (gone?.height ?? 0));
  await other.keyboard.press('q');
  await button(other, 'Keep as a deck of its own').click();
  await expect(other.getByRole('combobox', { name: 'Deck' }).locator('option')).toHaveCount(2);
  expect(new URL(other.url()).hash).toBe('');
});

test('two windows on one deck see what the other did, and never write over it unseen', async ({
  page,
  context,
}) => {
  await open(page, mine);
  await openFile(page, file('Shared', [{ id: 'a', title: 'One', words: 'x' }]));
  await expect(titles(page)).toHaveText(['1 One']);
  const other = await context.newPage();
  await open(other, mine);
  await button(other, /^Edit.*One/).click();
  await other.getByLabel('Title (empty').fill('There');
  await button(page, /^Edit.*One/).click();
  await page.getByLabel('Title (empty').fill('Here');
  await page.getByLabel('Your notes').focus();
  await expect(titles(other)).toHaveText(['1 Here']);
  await other.getByLabel('Your notes').focus();
  await expect(other.locator('.notice')).toContainText('Both versions are kept');
  await expect(titles(other)).toHaveText(['1 There']);
  await expect(titles(page)).toHaveText(['1 Here']);
});

test.describe('in a browser that keeps nothing', () => {
  test.use({ cold: true });

  test('a deck works and says so', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    await open(page, mine);
    await expect(page.getByRole('alert')).toContainText('save them as a file');
    await button(page, 'New deck').click();
    await button(page, 'Add a slide of text').click();
    await expect(titles(page)).toHaveText(['1 Slide']);
  });

  test('a deck that no longer fits goes on, says so, and is saved as a file', async ({ page }) => {
    await page.addInitScript(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...given) {
        if (document.documentElement.dataset['full'] === undefined) return put.apply(this, given);
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await open(page, mine);
    await openFile(page, file('Kept', [{ id: 'a', title: 'One', words: 'x' }]));
    await expect(titles(page)).toHaveText(['1 One']);
    await page.evaluate(() => (document.documentElement.dataset['full'] = ''));
    await button(page, 'Add a slide of text').click();
    await expect(page.getByRole('alert')).toContainText('storage is full');
    await page.getByLabel('Your own text').fill('Count everybody.');
    await page.keyboard.press('Tab');
    await expect(titles(page)).toHaveText(['1 One', '2 Slide']);
    const arrival = page.waitForEvent('download');
    await button(page, 'Save as file').click();
    expect(readFileSync(await (await arrival).path(), 'utf8')).toContain('Count everybody.');
    await page.reload();
    await expect(titles(page)).toHaveText(['1 One']);
  });
});
