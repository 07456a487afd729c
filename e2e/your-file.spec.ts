import { readFile } from 'node:fs/promises';
import { expectAccessibleInBothThemes } from './support/axe.js';
import { open } from './support/site.js';
import { expect, type Page, test } from './support/test.js';

const address = 'data/your-file/';

/** Hands the page a file, as the button does; a size is only claimed. */
async function choose(page: Page, name: string, content: string | Buffer) {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page.setInputFiles('input[type=file]', { name, mimeType: 'text/csv', buffer });
}

const mine = [
  'country;start;value;people;regime;scope;indicator',
  'Việt Nam;2016;54321;all;compulsory;national;people_detained',
  'khm;2019;3000;=1+1;compulsory;national;people_detained',
  'LAO;2020-13;7;<b onclick=x>;mixed;national;people_detained',
  'XXX;2020;7;x;mixed;national;people_detained',
].join('\r\n');

test('a file of one’s own is read, checked and drawn beside the record, and nothing is sent', async ({
  page,
}) => {
  await open(page, address);
  await page.waitForLoadState('networkidle');
  await choose(page, 'first.csv', mine);
  await expect(page.locator('.mark[data-row^=your-file-line-]').first()).toBeVisible();
  await expect(page.locator('.mark:not([data-row^=your-file-line-])').first()).toBeVisible();
  const sent: string[] = [];
  // the code of the thread that reads may be asked for; nothing goes with it
  const isCode = (url: string) => /\/assets\/[\w-]+\.(js|css)$/.test(url) || url.startsWith('blob:');
  page.on('request', (request) => {
    if (request.method() !== 'GET' || !isCode(request.url())) sent.push(request.url());
  });
  await choose(page, 'mine.csv', mine);
  await expect(page.getByLabel('Cells parted by')).toHaveValue(';');
  await expect(page.getByText('2 of 4 rows can be drawn. Left out for their problems: 2.')).toBeVisible();
  await expect(page.locator('tr', { hasText: /^\s*4\s*start\s*expected a date/ })).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the problems (CSV)' }).click();
  const problems = await readFile(await (await saving).path(), 'utf8');
  expect(problems).toContain('5,country,country,countries.csv,XXX');
  const mark = page.locator('.mark[data-row=your-file-line-3]').first();
  await expect(mark).toHaveAttribute('aria-label', /Yours, not of the record: Cambodia/);
  await page.getByRole('button', { name: 'Embed as a figure' }).click();
  const figure = page.getByRole('textbox', { name: 'Text to paste' });
  await expect(figure).toHaveValue(
    /3,000 \(yours\).*Yours, not of the record: mine\.csv.*no part of the record/s,
  );
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Save as a picture or slides' }).click();
  const slides = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PowerPoint slides' }).click();
  expect((await slides).suggestedFilename()).toMatch(/with-your-file\.pptx$/);
  expect(sent).toEqual([]);
  await expectAccessibleInBothThemes(page, 'a file with its mapping, problems and charts');
  await page.getByRole('tab', { name: 'Table' }).click();
  await expect(page.locator('tbody tr', { hasText: 'Yours, not of the record: mine.csv' })).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove the file' }).click();
  await expect(page.getByText('mine.csv')).toHaveCount(0);
});

test('columns of other names are mapped by hand, and undone; what is kept is there at the next visit', async ({
  page,
}) => {
  await open(page, address);
  await choose(page, 'other.csv', 'land,year,n\nVNM,2016,5\nVNM,2017,6\n');
  await expect(
    page.getByText('Still to be mapped: country, scope, indicator, start and value.'),
  ).toBeVisible();
  for (const [ours, word] of [
    ['scope', 'national'],
    ['indicator', 'people_detained'],
  ] as const)
    await page.getByLabel(`${ours} of all rows`, { exact: true }).selectOption(word);
  for (const [ours, theirs] of [
    ['country', 'land'],
    ['start', 'year'],
    ['value', 'n'],
  ] as const)
    await page.getByLabel(`Column of your file for ${ours}`, { exact: true }).selectOption({ label: theirs });
  await expect(page.getByText('All 2 rows can be drawn.')).toBeVisible();
  await expect(page.getByText('so every row is taken as: qualifier “exact”')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Still to be mapped: value.')).toBeVisible();
  // the box is ticked once the browser has kept the file
  await page.getByLabel('Keep it in this browser').click();
  await expect(page.getByText('Kept in this browser')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Still to be mapped: value.')).toBeVisible();
  await expect(page.getByLabel('Keep it in this browser')).toBeChecked();
});

test('rows that are too many to be drawn one by one are narrowed by their years', async ({ page }) => {
  await open(page, `${address}?from=2012`);
  const rows = Array.from(
    { length: 900 },
    (_, at) => `VNM,national,people_detained,${2010 + (at % 9)},${at}`,
  );
  await choose(page, 'many.csv', `country,scope,indicator,start,value\n${rows.join('\n')}\n`);
  await expect(page.getByText('700 of your rows under these filters')).toBeVisible();
  await page.getByRole('button', { name: 'Years' }).click();
  await page.getByRole('combobox', { name: 'to', exact: false }).last().selectOption('2017');
  await expect(page.getByText('600 of your rows under these filters')).toBeVisible();
  expect(page.url()).toContain('from=2012&to=2017');
  await page.emulateMedia({ colorScheme: 'dark' });
  const title = page
    .getByRole('group', { name: 'Your rows beside the record' })
    .getByText('Viet Nam', { exact: true });
  await expect(title).toHaveCSS('color', await page.evaluate(() => getComputedStyle(document.body).color));
});

test('what is no table is refused with the cure, and odd tables are read', async ({ page }) => {
  await open(page, address);
  const alert = page.getByRole('alert');
  for (const [name, content, word] of [
    ['shot.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), 'a picture (PNG)'],
    ['book.csv', 'PK\x03\x04\x14\0\x06\0', 'an Excel workbook'],
    ['none.csv', '', 'it is empty'],
    ['blank.csv', '\n \r\n', 'it is empty'],
    ['quote.csv', '"a,b\n1,2\n', 'a quote in it does not close'],
  ] as const) {
    await choose(page, name, content);
    await expect(alert).toContainText(`${name} was not read: `);
    await expect(alert).toContainText(word);
  }
  const wide = Array.from({ length: 200 }, (_, at) => `c${at}`).join();
  for (const [name, content, rows] of [
    ['header.csv', 'country,start,value\n', '0 rows'],
    ['one.csv', 'country\nVNM\n', '1 row'],
    ['wide.csv', `${wide}\n${wide}\n`, '1 row'],
    ['open.csv', 'country,start,value\nVNM,2016,"5\nVNM,2017,6\n', '2 rows'],
    ['nul.csv', 'country,start,value\nVNM,2016,\0\n', '1 row'],
  ] as const) {
    await choose(page, name, content);
    await expect(page.locator('p.name')).toContainText(`${name} ${rows}`);
  }
});

test('files dropped anywhere on the page: one is opened, and that the others are not is said; what was removed comes back', async ({
  page,
}) => {
  await open(page, address);
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    const text =
      'sep=;\r\nCountry;scope;indicator;start;value\r\nVNM;national;people_detained;2016;1.234\r\n';
    for (const name of ['mine.csv', 'other.csv']) transfer.items.add(new File([text], name));
    return transfer;
  });
  await page.dispatchEvent('h1', 'drop', { dataTransfer: dropped });
  await expect(page.getByText('mine.csv was opened, the others were not')).toBeVisible();
  await expect(page.getByText('Line 1 names it (semicolon)')).toBeVisible();
  await expect(
    page.locator('tr', { hasText: /^\s*3\s*value\s*expected a number that can be read/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Remove the file' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('p.name')).toContainText('mine.csv 1 row');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const delimiter = page.getByLabel('Cells parted by');
  await delimiter.focus();
  await page.keyboard.press('ArrowDown');
  await expect(delimiter).toHaveValue('\t');
  await expect(delimiter).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(delimiter).toHaveValue(';');
});

test('a file of a gigabyte is refused by its size, before a byte of it is read', async ({ page }) => {
  await open(page, address);
  await page.locator('input[type=file]').evaluate((input: HTMLInputElement) => {
    const file = new File(['country,start,value\n'], 'large.csv');
    Object.defineProperty(file, 'size', { value: 1_000_000_000 });
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page.getByRole('alert')).toContainText('large.csv was not read: it has 1,000 MB, and a tab');
});
