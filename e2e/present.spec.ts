import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleInBothThemes } from './support/axe.js';
import { open } from './support/site.js';
import { expect, test } from './support/test.js';

const deck = 'present/vietnam-promise/';
/** The 20 points that the last row can read, on a screen of 1280 by 720. */
const leastPx = (20 * 96) / 72;

test.use({ viewport: { width: 1280, height: 720 } });

async function show(page: Page): Promise<void> {
  await open(page, deck);
  await page.getByRole('button', { name: 'Show on the full screen' }).click();
  await expect(now(page).getByRole('heading')).toBeVisible();
}

const now = (page: Page) => page.locator('.show section.present');

/** Moves on; gives false at the last page. */
async function next(page: Page): Promise<boolean> {
  const before = await now(page).elementHandle();
  await page.keyboard.press('PageDown');
  await expect(now(page).locator('.face')).toBeVisible();
  return before === null || !(await before.evaluate((section) => section.matches('.present')));
}

/** Goes on until the page of this heading and part is seen. */
async function goTo(page: Page, text: string): Promise<void> {
  for (let pressed = 0; pressed < 20; pressed += 1) {
    if (((await now(page).locator('h2').textContent()) ?? '').includes(text)) return;
    await page.keyboard.press('PageDown');
  }
}

test('keys of a clicker move a talk, and a period blanks it', async ({ page }) => {
  await show(page);
  const first = await now(page).locator('h2').innerText();
  await page.keyboard.press('PageDown');
  await expect(now(page).locator('h2')).not.toHaveText(first);
  await page.keyboard.press('PageUp');
  await expect(now(page).locator('h2')).toHaveText(first);
  await page.keyboard.press('.');
  await expect(page.locator('.show .reveal')).toHaveClass(/paused/);
  await page.keyboard.press('.');
  await page.keyboard.press('q');
  await expect(page.locator('.show')).toHaveCount(0);
});

test('no word of a talk is set under 20 pt or leaves the screen, and axe finds nothing', async ({ page }) => {
  await show(page);
  let index = 0;
  do {
    const told = await now(page).evaluate((section) => {
      const texts = [...section.querySelectorAll('h2, p, li, small, text')].filter((one) =>
        one.textContent.trim(),
      );
      return texts.map((one) => {
        const { bottom, right } = one.getBoundingClientRect();
        const scale = one instanceof SVGGraphicsElement ? (one.getScreenCTM()?.a ?? 0) : 1;
        return { size: Number.parseFloat(getComputedStyle(one).fontSize) * scale, bottom, right };
      });
    });
    const title = await now(page).locator('h2').innerText();
    expect(Math.min(...told.map(({ size }) => size)), title).toBeGreaterThanOrEqual(leastPx - 0.1);
    expect(Math.max(...told.map(({ bottom }) => bottom)), title).toBeLessThanOrEqual(720);
    expect(Math.max(...told.map(({ right }) => right)), title).toBeLessThanOrEqual(1281);
    if (index % 7 === 3) await expectAccessible(page, title);
    index += 1;
  } while (await next(page));
  expect(index).toBeGreaterThan(10);
});

test('a mark on a slide opens its evidence, and the talk goes on behind it', async ({ page }) => {
  await show(page);
  await goTo(page, '2 of 2');
  await now(page).locator('a.mark').first().click();
  await expect(page.getByRole('dialog', { name: /evidence/i })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(now(page).locator('a.mark').first()).toBeVisible();
});

test('a chart is told year by year, on the axes of the whole', async ({ page }) => {
  await show(page);
  await goTo(page, '2 of 2');
  const all = await now(page).locator('a.mark').count();
  const axis = () => now(page).locator('[aria-label^="y-axis"] text').allTextContents();
  const whole = await axis();
  await page.keyboard.press('y');
  await expect(now(page).locator('.until')).toBeVisible();
  const first = await now(page).locator('a.mark').count();
  expect(first).toBeLessThan(all);
  expect(await axis()).toEqual(whole);
  await page.keyboard.press('PageDown');
  await expect.poll(() => now(page).locator('a.mark').count()).toBeGreaterThan(first);
});

test("the speaker's window follows the talk and moves it, and may be closed", async ({ page, context }) => {
  await show(page);
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(speaker.getByRole('heading', { name: 'Notes' })).toBeVisible();
  await expectAccessibleInBothThemes(speaker, "speaker's window");
  await speaker.getByRole('button', { name: 'Next' }).click();
  const title = await now(page).locator('h2').innerText();
  expect(title).toContain('promise');
  await expect(speaker.getByRole('region', { name: 'Now' })).toContainText(title);
  await expect(speaker.getByRole('timer')).not.toHaveText('00:00');
  await speaker.close();
  await page.keyboard.press('PageDown');
  await expect(now(page).locator('h2')).not.toHaveText(title);
  const [again] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(again.getByRole('timer')).toHaveText(/00:0[1-9]/);
  await page.close();
  await expect(again.getByText('The talk has ended, or its window was closed.')).toBeVisible();
});

test('a code for phones is made here, for the chart with its sources', async ({ page }) => {
  await show(page);
  await goTo(page, '2 of 2');
  const before: string[] = [];
  page.on('request', (request) => before.push(request.url()));
  await page.keyboard.press('r');
  await expect(page.getByRole('img', { name: 'Opens this chart with its sources' })).toBeVisible();
  await expect(page.locator('.code .address')).toContainText('view=sources');
  expect(before).toEqual([]);
});

test.describe('without a network', () => {
  // the icon is asked for anew with each address
  test.use({ cold: true, mayComplain: /favicon/ });

  test('the network may go in mid-talk: charts, evidence and codes are still there', async ({
    page,
    context,
  }) => {
    await show(page);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    do {
      await expect(now(page).locator('.face')).not.toBeEmpty();
      const chart = now(page).locator('.picture');
      if ((await chart.count()) > 0) await expect(chart.locator('svg')).toBeVisible();
    } while (await next(page));
    await page.keyboard.press('Home');
    await goTo(page, '2 of 2');
    await now(page).locator('a.mark').first().click();
    await expect(page.getByRole('dialog', { name: /evidence/i })).toBeVisible();
  });
});

test('paper takes one slide a page, none of them empty or cut', async ({ page }) => {
  await open(page, deck);
  const slides = await page.locator('.handout').count();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(slides);
});
