import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { filterButton, marks, open, optionIn } from './support/site.js';

const file = resolve('dist/detention-trends.html');
const { href } = pathToFileURL(file);

/** Opens the file as from a stick: every request is refused and told, and so is each complaint. */
async function openFile(page: Page, address: string, from = href): Promise<string[]> {
  const told: string[] = [];
  page.on('pageerror', ({ message }) => told.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) told.push(message.text());
  });
  await page.route('**/*', (route) => {
    if (route.request().url().startsWith(from)) return route.continue();
    told.push(route.request().url());
    return route.abort();
  });
  await page.goto(from + address);
  await expect(page.locator('h1')).toBeVisible();
  return told;
}

test('the one file is at most 2 MB, and its own policy lets it ask for nothing', () => {
  expect(statSync(file).size).toBeLessThanOrEqual(2_000_000);
  expect(readFileSync(file, 'utf8')).toMatch(
    /http-equiv="Content-Security-Policy" content="default-src 'none';/,
  );
});

test('the one file leads from the overview to a chart, its filters, evidence, rows and deck, and asks nobody', async ({
  page,
}) => {
  const told = await openFile(page, '');
  await page
    .getByRole('link', { name: /held for drug use/ })
    .first()
    .click();
  await filterButton(page, 'Countries').click();
  await optionIn(page, 'Countries', 'Singapore').check();
  expect(page.url()).toContain('#/charts/people-held/?countries=SGP');
  await page.keyboard.press('Escape');
  await marks(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
  await page.keyboard.press('Escape');
  const arrival = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download figures as CSV' }).click();
  expect(readFileSync(await (await arrival).path(), 'utf8')).toContain('sgp-2018-people-detained-drc');
  await page.getByRole('button', { name: 'Save as a picture or slides' }).click();
  await expect(page.getByText(/text as outlines needs letters that are fetched/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'SVG, text as outlines' })).toHaveCount(0);
  await page.goBack();
  expect(page.url()).not.toContain('SGP');
  await page.getByRole('link', { name: 'Data', exact: true }).first().click();
  const whole = page.waitForEvent('download');
  await page.getByRole('link', { name: 'detainees.csv' }).click();
  expect(readFileSync(await (await whole).path())).toEqual(readFileSync('data/detainees.csv'));
  await page.getByRole('link', { name: 'What changed in the record' }).click();
  await expect(page.getByText('Reason:').first()).toBeVisible();
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search the record' }).fill('methadone clinics');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Search the record' })).toHaveCount(0);
  expect(told).toEqual([]);
});

test('a deck is saved as one file, which opens at it and shows it', async ({ page, context, baseURL }) => {
  await open(page, 'present/what-works-instead/');
  const arrival = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save this deck as one file' }).click();
  const saved = await arrival;
  expect(saved.suggestedFilename()).toBe('detention-trends_what-works-instead.html');
  const path = `${await saved.path()}.html`;
  await saved.saveAs(path);
  const other = await context.newPage();
  const told = await openFile(other, '', pathToFileURL(path).href);
  await other.getByRole('button', { name: 'Show on the full screen' }).click();
  await expect(other.locator('.show section.present').getByRole('heading')).toBeVisible();
  const [speaker] = await Promise.all([context.waitForEvent('page'), other.keyboard.press('s')]);
  await expect(speaker.getByRole('heading', { name: 'Notes' })).toBeVisible();
  await other.keyboard.press('r');
  await expect(other.locator('.code .address')).toContainText(`${baseURL ?? ''}`);
  expect(told).toEqual([]);
});
