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

test('the address of a withdrawn row says when and why it was withdrawn, and what it said', async ({
  page,
}) => {
  const gone = {
    kind: 'withdrawn',
    file: 'detainees.csv',
    id: 'vnm-2001-gone',
    cells: { id: 'vnm-2001-gone', value: '31000' },
    reason: 'It counted <b>somebody</b> else.',
  };
  const version = { version: 'x', date: '2026-12-01', previous: `${date}-${hash}`, changes: [gone] };
  await page.route('**/data/changes.json', (route) => route.fulfill({ json: { versions: [version] } }));
  await page.goto('charts/people-held/?row=vnm-2001-gone');
  const dialog = page.getByRole('dialog').or(page.getByRole('complementary'));
  await expect(
    dialog.getByText(/withdrawn from the record on 2026-12-01.*<b>somebody<\/b> else/),
  ).toBeVisible();
  await expect(dialog.getByText('31000')).toBeVisible();
  await expect(dialog.getByRole('link', { name: /last version/ })).toHaveAttribute(
    'href',
    new RegExp(`v/${date}-${hash}/$`),
  );
});
