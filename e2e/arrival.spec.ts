import { seen, watchFrames } from './support/frames.js';
import { heldUsual } from './support/record.js';
import { fits, live, marks } from './support/site.js';
import { expect, type Page, test } from './support/test.js';

test.use({ cold: true });

/** Holds back what matches until it is let go. */
async function holdBack(page: Page, pattern: string): Promise<() => void> {
  let letGo = () => {};
  const gate = new Promise<void>((open) => (letGo = open));
  await page.route(pattern, async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}

const places = ['', 'charts/people-held/', 'charts/centres-by-country/', 'charts/promises/'];

for (const width of [375, 1280]) {
  for (const address of places) {
    test(`nothing moves or vanishes while the app takes over /${address} at ${width} pixels`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await watchFrames(page);
      await page.goto(address);
      await live(page);
      await fits(page);
      await page.waitForLoadState('networkidle');
      const { frames, bare, shift } = await seen(page);
      expect(frames).toBeGreaterThan(0);
      expect(bare, 'frames without a mark').toBe(0);
      expect(shift, 'sum of layout shifts').toBeLessThan(0.01);
    });
  }
}

test('the page does not scroll back while the app takes over', async ({ page }) => {
  const letGo = await holdBack(page, '**/assets/ChartPage-*.js');
  await page.goto('charts/people-held/', { waitUntil: 'commit' });
  await expect(marks(page).first()).toBeVisible();
  await page.mouse.wheel(0, 900);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(800);
  letGo();
  await live(page);
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(800);
});

test('the marks are there before any script has run', async ({ page }) => {
  const letGo = await holdBack(page, '**/assets/*.js');
  await page.goto('charts/people-held/', { waitUntil: 'commit' });
  await expect(marks(page)).toHaveCount(heldUsual.length);
  await expect(page.getByRole('table')).toBeAttached();
  letGo();
  await live(page);
  await expect(marks(page)).toHaveCount(heldUsual.length);
});

for (const kind of ['own', 'log']) {
  test(`slow data leave the written chart in sight (scale=${kind})`, async ({ page }) => {
    await watchFrames(page);
    const letGo = await holdBack(page, '**/data/*.csv');
    await page.goto(`charts/people-held/?scale=${kind}`, { waitUntil: 'commit' });
    await expect(marks(page).first()).toBeVisible();
    await expect.poll(async () => (await seen(page)).frames).toBeGreaterThan(10);
    letGo();
    await live(page);
    await expect(marks(page)).toHaveCount(heldUsual.length);
    expect((await seen(page)).bare, 'frames without a mark').toBe(0);
  });
}

test('while another page is fetched, the old one stands and a bar says so', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('about/');
  await live(page);
  const letGo = await holdBack(page, '**/data/*.csv');
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page.getByText('The page is loading.')).toBeAttached();
  await expect(page.locator('.bar')).toHaveCSS('animation-name', 'none');
  await expect(page.locator('h1')).toHaveText('About this record');
  letGo();
  await expect(page.locator('h1')).toContainText('How many people are locked up');
  await expect(page.getByText('The page is loading.')).toHaveCount(0);
});
