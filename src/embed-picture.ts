import type { Shown } from './embed-shown.js';
import { saveBlob } from './exports/download.js';
import { picturePng } from './state/picture-file.js';
import { en as words } from './words/en.js';

/** Saves what an embed shows as PNG, with its sources and its address in it. */
export async function savePicture(page: HTMLElement, shown: Shown): Promise<void> {
  const { picture, draw, tables } = shown;
  const { sources, countries } = tables;
  const [, date = '', hash = ''] = /^(.*)-([^-]+)$/.exec(page.dataset['version'] ?? '') ?? [];
  const version = { date, hash };
  const document = page.ownerDocument;
  const from = { picture, draw, document, words, sources, countries, version, address: addressOf(page) };
  const name = `detention-trends_${picture.chart}_${date}-${hash}.png`;
  saveBlob(document, name, await picturePng(from, 'twice'));
}

/** The page of the chart with the same rows. */
function addressOf(page: HTMLElement): string {
  const address = new URL(page.dataset['full'] ?? '', page.baseURI);
  for (const [key, value] of new URLSearchParams(window.location.search))
    if (key !== 'theme' && !address.searchParams.has(key)) address.searchParams.set(key, value);
  return address.href.replaceAll('%2C', ',');
}
