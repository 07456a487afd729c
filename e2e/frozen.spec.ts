import { readFileSync } from 'node:fs';
import { expect, test } from './support/test.js';

const { date, hash }: { date: string; hash: string } = JSON.parse(readFileSync('data/version.json', 'utf8'));
const folder = `v/${date}-${hash}/`;

test('a frozen embed says its version, and nothing of changes while there are none', async ({ page }) => {
  await page.goto(`${folder}embed/people-held/vnm/`);
  await expect(page.locator('[data-part="kept"]')).toContainText(`${date}-${hash}`);
  await expect(page.locator('[data-part="changed"]')).toHaveCount(0);
});

test('a frozen embed with filters reads the rows of its version, not those of today', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.json')) asked.push(new URL(request.url()).pathname);
  });
  await page.goto(`${folder}embed/people-held/vnm/?from=2015`);
  await expect(page.locator('.picture svg .mark').first()).toBeVisible();
  await expect(page.locator('[data-part="loading"]')).toBeHidden();
  expect(asked.length).toBeGreaterThan(0);
  for (const path of asked) expect(path).toContain(`/${folder}embed/rows/`);
});

test('the page of a version leads to its files, which are those of the record', async ({ page, request }) => {
  await page.goto(folder);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${date}-${hash}`);
  const href = await page.getByRole('link', { name: /detainees\.csv/ }).getAttribute('href');
  const file = await request.get(new URL(href ?? '', page.url()).href);
  expect(await file.text()).toBe(readFileSync('data/detainees.csv', 'utf8'));
  expect(file.headers()['cache-control']).toContain('immutable');
});
