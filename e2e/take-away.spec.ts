import { readFileSync } from 'node:fs';
import { expectAccessible } from './support/axe.js';
import { type Hosts, openHosts } from './support/hosts.js';
import { open } from './support/site.js';
import { expect, type Page, test } from './support/test.js';

let hosts: Hosts;

test.beforeAll(async () => {
  hosts = await openHosts();
});
test.afterAll(() => hosts.close());

async function openDialog(page: Page, address: string) {
  await open(page, address);
  await page.getByRole('button', { name: 'Embed', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed this chart' });
  const text = dialog.getByRole('textbox', { name: 'Text to paste' });
  await expect(text).toBeVisible();
  return { dialog, text };
}

test('the dialog writes what is seen: one country has an embed of its own', async ({ page }) => {
  const { dialog, text } = await openDialog(page, 'charts/people-held/?countries=VNM');
  await expect(text).toHaveValue(/src="http:[^"]*\/embed\/people-held\/vnm\/"/);
  await dialog.getByLabel('Colours').selectOption('Dark');
  await expect(text).toHaveValue(/embed\/people-held\/vnm\/\?theme=dark"/);
  await dialog.getByRole('radio', { name: /^Frozen/ }).check();
  await expect(text).toHaveValue(/\/v\/\d{4}-\d\d-\d\d-[0-9a-f]+\/embed\/people-held\/vnm\//);
  await expect(dialog.getByText(/keeps the rows of data version/)).toBeVisible();
  await dialog.getByRole('radio', { name: /^Live/ }).check();
  await dialog.getByLabel('Frame of the right height').check();
  const hash = await dialog.locator('code').innerText();
  expect(hash).toMatch(/^sha384-[A-Za-z0-9+/]{64}$/);
  await expect(text).toHaveValue(new RegExp(hash.replaceAll('+', '\\+')));
  await expect(dialog.frameLocator('iframe').locator('.mark:visible').first()).toBeVisible();
  await expectAccessible(page, 'embed dialog');
});

test('the dialog keeps filters that no embed was written for', async ({ page }) => {
  const { dialog, text } = await openDialog(
    page,
    'charts/people-held/?countries=VNM,KHM&from=2008&view=table',
  );
  await expect(text).toHaveValue(/embed\/people-held\/\?countries=VNM,KHM&amp;from=2008"/);
  await dialog.getByLabel('Web component').check();
  await expect(text).toHaveValue(/chart="people-held" countries="VNM,KHM" query="from=2008"/);
});

test('the plain figure stands in a loud page, and what is read aloud or extracted has it all', async ({
  page,
}) => {
  const { dialog, text } = await openDialog(page, 'charts/people-held/?countries=SGP');
  await dialog.getByLabel('Plain HTML, no frame').check();
  await expect(text).toHaveValue(/^<figure/);
  const figure = await text.inputValue();
  await page.goto(
    hosts.put(`<!doctype html><html lang="en"><head><title>Pasted</title><link rel="icon" href="data:,">
    <style>a { color: red; text-decoration: underline } .mark, .label { display: none }</style></head>
    <body><main><h1>Pasted</h1>${figure}</main></body></html>`),
  );
  const mark = page.locator('figure svg a').first();
  await expect(mark).toBeVisible();
  expect(await mark.evaluate((one) => getComputedStyle(one).color)).not.toBe('rgb(255, 0, 0)');
  await page.getByText('The figures as a table').click();
  await expect(page.getByRole('table')).toContainText('Singapore');
  await expect(page.locator('figcaption')).toContainText('CC BY 4.0');
  await expect(page.locator('figcaption').getByRole('link')).toHaveAttribute('href', /countries=SGP/);
});

test('the plain figure keeps its look in a host that takes all looks away', async ({ page }) => {
  const { dialog, text } = await openDialog(page, 'charts/people-held/?countries=SGP');
  await dialog.getByLabel('Plain HTML, no frame').check();
  await expect(text).toHaveValue(/^<figure/);
  const figure = await text.inputValue();
  const bare = await looks(page, '<html lang="en">{{figure}}', figure);
  expect(bare.length).toBeGreaterThan(40);
  expect(await looks(page, readFileSync('tests/hosts/figure.html', 'utf8'), figure)).toEqual(bare);
});

/** Where each part of the drawing stands from its corner, and how it looks. */
async function looks(page: Page, host: string, figure: string): Promise<string[]> {
  await page.goto(
    hosts.put(`<!doctype html><link rel="icon" href="data:,">${host.replace('{{figure}}', () => figure)}`),
  );
  return page.locator('figure > section > svg').evaluate((svg) => {
    const from = svg.getBoundingClientRect();
    return [...svg.querySelectorAll('text, path, circle, rect')].map((one) => {
      const { fill, stroke, fontSize, fontWeight, letterSpacing, textTransform, opacity } =
        getComputedStyle(one);
      const { left, top, width, height } = one.getBoundingClientRect();
      const box = [left - from.left, top - from.top, width, height].map(Math.round);
      return [
        one.tagName,
        ...box,
        fill,
        stroke,
        fontSize,
        fontWeight,
        letterSpacing,
        textTransform,
        opacity,
      ].join(' ');
    });
  });
}

test('a picture is saved as SVG that needs no font', async ({ page }) => {
  await open(page, 'charts/people-held/?countries=SGP');
  await page.getByRole('button', { name: 'Save as a picture or slides' }).click();
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.ttf')) fonts.push(request.url());
  });
  const arrival = page.waitForEvent('download');
  await page.getByRole('button', { name: 'SVG, text as outlines' }).click();
  const file = await arrival;
  expect(file.suggestedFilename()).toMatch(/\.outlines\.svg$/);
  const svg = (await readAll(await file.createReadStream())).toString('utf8');
  expect(svg).not.toContain('<text');
  expect(svg).toMatch(/<path[^>]*aria-label="Singapore"[^>]* d="M/);
  expect(fonts.length).toBeGreaterThan(0);
});

for (const [name, width, tall] of [
  ['PNG', 1100, null],
  ['PNG, twice as fine', 2200, null],
  ['PNG for link previews', 1200, 628],
  ['PNG, square', 1080, 1080],
] as const)
  test(`a picture is saved: ${name}`, async ({ page }) => {
    await open(page, 'charts/people-held/?countries=SGP');
    await page.getByRole('button', { name: 'Save as a picture or slides' }).click();
    const arrival = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    const file = await arrival;
    expect(file.suggestedFilename()).toMatch(/^detention-trends_people-held_countries-SGP_.*\.png$/);
    const bytes = await readAll(await file.createReadStream());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(width);
    if (tall !== null) expect(bytes.readUInt32BE(20)).toBe(tall);
  });

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

test('the painted picture is the drawing that a browser makes of the same file', async ({ page }) => {
  await open(page, 'charts/people-held/?countries=VNM');
  await page.getByRole('button', { name: 'Save as a picture or slides' }).click();
  const save = async (name: string) => {
    const arrival = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    return readAll(await (await arrival).createReadStream());
  };
  const [svg, png] = [await save('SVG'), await save('PNG')];
  await page.goto(hosts.put('<!doctype html><title>Compare</title><link rel="icon" href="data:,">'));
  const differing = await page.evaluate(compare, [
    `data:image/svg+xml;base64,${svg.toString('base64')}`,
    `data:image/png;base64,${png.toString('base64')}`,
  ] as const);
  // the edges of letters fall a little differently
  expect(differing).toBeLessThan(0.004);
});

/** The share of pixels of which the two pictures differ by more than a shade. */
async function compare(addresses: readonly [string, string]): Promise<number> {
  const all = await Promise.all(
    addresses.map(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      return context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
    }),
  );
  const [one = new Uint8ClampedArray(), other = new Uint8ClampedArray()] = all;
  let count = 0;
  for (let at = 0; at < one.length; at += 4) {
    const by =
      Math.abs((one[at] ?? 0) - (other[at] ?? 0)) + Math.abs((one[at + 2] ?? 0) - (other[at + 2] ?? 0));
    if (by > 200) count += 1;
  }
  return count / (one.length / 4);
}

test('each chart lies ready as a picture, and as one for link previews', async ({ request }) => {
  for (const [name, width] of [
    ['people-held.png', 1100],
    ['people-held-card.png', 1200],
  ] as const) {
    const file = await request.get(`${hosts.site}charts/${name}`);
    const bytes = await file.body();
    expect(file.headers()['content-type']).toBe('image/png');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(width);
  }
});
