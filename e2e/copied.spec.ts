import { open } from './support/site.js';
import { expect, type Page, test } from './support/test.js';

test('figure and finding are copied as sentences, as text and with links', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'charts/people-held/?countries=VNM');
  await page.getByRole('button', { name: 'Copy the finding as a sentence' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  const finding = await clipboard(page);
  expect(finding.text).toMatch(/Viet Nam.*Sources: .*countries=VNM$/);
  expect(finding.html).toMatch(/<a href="https?:[^"]*countries=VNM">/);
  await page.locator('.picture .mark:visible').first().press('Enter');
  await page.getByRole('button', { name: 'Copy as sentence' }).click();
  await expect(
    page.getByRole('complementary').or(page.getByRole('dialog')).getByText('Copied'),
  ).toBeVisible();
  const copied = await clipboard(page);
  expect(copied.text).toMatch(/Viet Nam.*Source: .*\?.*row=vnm-/);
  expect(copied.html).toMatch(/<a href="https?:/);
});

for (const [address, chart, shows] of [
  ['', /held for drug use/, /charts\/people-held\/$/],
  ['rights/?countries=KHM', /bodies say/, /charts\/rights-calls\/\?countries=KHM$/],
  ['alternatives/', /programmes offer/, /charts\/alternatives\/$/],
] as const)
  test(`a finding on /${address} is copied with its sources and the address of its chart`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, address);
    const section = page.locator('section').filter({ has: page.getByRole('heading', { name: chart }) });
    const finding = await section.locator('.finding').first().innerText();
    await section.getByRole('button', { name: /^Copy the finding as a sentence/ }).click();
    await expect(section.getByText('Copied')).toBeVisible();
    const { text, html } = await clipboard(page);
    expect(text).toContain(`${finding} Sources: `);
    expect(text).toMatch(shows);
    expect(html).toContain(`<a href="${text?.split(' ').at(-1) ?? ''}">`);
  });

test('what the browser refuses to copy stands there whole', async ({ page }) => {
  await open(page, 'countries/khm/');
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: 'Copy as sentence' }).first().click();
  const said = page.locator('.said code').first();
  await expect(said).toHaveText(/Cambodia.*Source: .*countries\/khm\/\?row=khm-[a-z0-9-]+$/);
});

const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { text: await read('text/plain'), html: await read('text/html') };
  });
