import { unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { open } from './support/site.js';
import { expect, test } from './support/test.js';

async function savedBy(page: Page, name: string) {
  const arrival = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const file = await arrival;
  const parts: Uint8Array[] = [];
  for await (const part of await file.createReadStream()) if (part instanceof Uint8Array) parts.push(part);
  return { name: file.suggestedFilename(), parts: Object.keys(unzipSync(Buffer.concat(parts))) };
}

const count = (parts: readonly string[], pattern: RegExp) =>
  parts.filter((name) => pattern.test(name)).length;

test('a deck is saved as PowerPoint: charts to edit, pictures, notes on each slide', async ({ page }) => {
  await open(page, 'present/cambodia-recommendations/');
  const { name, parts } = await savedBy(page, 'Save as PowerPoint');
  expect(name).toMatch(/^detention-trends_cambodia-recommendations_.*\.pptx$/);
  const slides = count(parts, /slides\/slide\d+\.xml$/);
  expect(slides).toBeGreaterThan(12);
  expect(count(parts, /notesSlides\/notesSlide\d+\.xml$/)).toBe(slides);
  expect(count(parts, /charts\/chart\d+\.xml$/)).toBe(2);
  expect(count(parts, /\.png$/)).toBeGreaterThan(2);
  await expect(page.getByText(/^Saved: detention/)).toBeVisible();
});

test('a chart is saved as slides in its present state', async ({ page }) => {
  await open(page, 'charts/people-held/?countries=SGP');
  await page.getByRole('button', { name: 'Save as a picture or slides' }).click();
  const { name, parts } = await savedBy(page, 'PowerPoint slides');
  expect(name).toMatch(/^detention-trends_people-held_countries-SGP_.*\.pptx$/);
  expect(count(parts, /charts\/chart\d+\.xml$/)).toBe(1);
  expect(count(parts, /embeddings\/.*\.xlsx$/)).toBe(1);
});
