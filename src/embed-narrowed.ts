import type { Picture } from './charts/picture.js';
import { addressNotes } from './components/address-notes.js';
import { drawInto } from './components/draw-into.js';
import { moveAmongMarks } from './components/marks.js';
import { readShown } from './embed-shown.js';
import { partOf } from './embeds/parts.js';
import { tableOf } from './embeds/table-of.js';
import { sourcesLine } from './exports/credit.js';
import { countryNamer } from './queries/latest.js';
import type { Tables } from './tables/tables.js';
import { en as words } from './words/en.js';

/** Shows an embed as its address narrows it. Until that is ready, and where it fails, the page says that what stands there is not it. `data` is the address of the folder that its rows lie in. */
export async function narrowed(page: HTMLElement, data: string): Promise<void> {
  const loading = partOf(page, 'loading');
  if (loading) loading.hidden = false;
  try {
    await show(page, data);
    if (loading) loading.hidden = true;
  } catch {
    if (loading) loading.hidden = true;
    const failed = partOf(page, 'failed');
    if (failed) failed.hidden = false;
  }
}

/** Saves what stands there as a picture; where that fails, the page says so. */
export async function saved(page: HTMLElement, data: string): Promise<void> {
  const said = partOf(page, 'saved');
  if (said) said.textContent = '';
  try {
    const [shown, { savePicture }] = await Promise.all([readShown(page, data), import('./embed-picture.js')]);
    if (shown) await savePicture(page, shown);
  } catch {
    if (said) said.textContent = words.m.take_picture_failed();
  }
}

async function show(page: HTMLElement, data: string): Promise<void> {
  const shown = await readShown(page, data);
  if (!shown) return;
  const { id, asked, draw, tables, known, others, picture, pictureOf } = shown;
  void tellLater(page, `${data}${id}-changes.json`, picture, pictureOf);
  const ignored = [...asked.ignored, ...others.map((value) => ({ key: 'countries', value }))];
  write(page, picture, tables);
  const written = writeTable(page, picture, tables);
  fill(page, 'notes', [
    ...addressNotes(words, ignored, known.unknown),
    ...(picture.omitted ? [picture.omitted.text] : []),
  ]);
  const place = page.querySelector<HTMLElement>('.picture');
  if (!place) return written;
  const paint = (document: Document, width: number) => ({
    drawing: draw(picture, { document, width, words }),
    rest: [],
  });
  drawInto(paint, [], () => undefined)(place);
  place.addEventListener('keydown', moveAmongMarks);
  await written;
}

/** A frozen embed of rows that changed since has a place for saying so. */
async function tellLater(
  page: HTMLElement,
  address: string,
  then: Picture,
  pictureOf: (tables: Tables) => Picture,
): Promise<void> {
  if (!partOf(page, 'changed')) return;
  const { tellChanges } = await import('./embed-changes.js');
  await tellChanges(page, address, then, pictureOf);
}

/** Everything but the drawing. */
function write(page: HTMLElement, picture: Picture, tables: Tables): void {
  const say = (part: 'lead' | 'finding', text: string) => {
    const place = partOf(page, part);
    if (place) place.textContent = text;
  };
  say('lead', picture.lead);
  say('finding', picture.finding ?? '');
  fill(page, 'words', [...picture.description, ...picture.notes]);
  const line = partOf(page, 'credit')?.firstElementChild;
  if (line) line.textContent = sourcesLine(words, tables.sources, picture);
}

/** A part of the page with some paragraphs in it. */
function fill(page: HTMLElement, part: 'words' | 'notes', texts: readonly string[]): void {
  const paragraphs = texts.map((text) => {
    const paragraph = page.ownerDocument.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  });
  partOf(page, part)?.replaceChildren(...paragraphs);
}

async function writeTable(page: HTMLElement, picture: Picture, tables: Tables): Promise<void> {
  const titles = new Map(tables.sources.map(({ id, title }) => [id, title]));
  const cells = {
    words,
    country: countryNamer(tables.countries),
    source: (id: string) => titles.get(id) ?? null,
  };
  const place = partOf(page, 'table');
  const parts = await tableOf(page.ownerDocument, picture, cells);
  place?.replaceChildren(...(parts.length > 0 ? parts : [words.m.table_none()]));
  place?.setAttribute('data-own', '');
}
