import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { NativeChart } from '../charts/native-chart.js';
import { sheetOf } from './chart-sheet.js';
import { chartWorkbook } from './chart-workbook.js';
import { chartXml } from './chart-xml.js';
import type { FileDeck, FileSlide } from './file-slide.js';
import { clean, escapeMarkup } from './markup.js';
import { hex, type Palette } from './palette.js';
import { zipOf } from './parcel-zip.js';
import { paletteOf, type PptxInput, themeOf } from './pptx-input.js';

type Files = Record<string, Uint8Array>;

/**
 * Puts into the package that pptxgenjs wrote what it cannot: charts with gaps, hollow marks and figures in words, the workbooks
 * behind them, notes in paragraphs; and mends what the schema does not allow.
 */
export async function packageOf(input: PptxInput, deck: FileDeck, written: Uint8Array): Promise<Uint8Array> {
  const files: Files = unzipSync(written);
  // a text that was pasted from slides may hold signs that XML cannot
  for (const name of Object.keys(files)) if (/\.(xml|rels)$/.test(name)) change(files, name, clean);
  for (const [at, slide] of deck.slides.entries()) {
    if (slide.body?.kind === 'chart')
      await putChart(input, files, at + 1, slide.body.chart, paletteOf(input, slide));
    putNotes(files, at + 1, slide);
    change(files, `ppt/slides/slide${at + 1}.xml`, oneLookEach);
    if (themeOf(input, slide) !== input.theme) change(files, `ppt/slides/slide${at + 1}.xml`, turned);
  }
  change(files, 'ppt/theme/theme1.xml', (xml) => coloured(xml, input));
  change(files, 'ppt/presentation.xml', notesAfterMasters);
  change(files, 'docProps/core.xml', (xml) =>
    xml.replace(/\d{4}-\d\d-\d\dT[\d:]+Z/g, `${input.version.date}T12:00:00Z`),
  );
  return zipOf(withoutFolders(files), input.version);
}

async function putChart(
  input: PptxInput,
  files: Files,
  slide: number,
  chart: NativeChart,
  palette: Palette,
): Promise<void> {
  const name = found(read(files, `ppt/slides/_rels/slide${slide}.xml.rels`), /charts\/(chart\d+)\.xml/);
  const relations = read(files, `ppt/charts/_rels/${name}.xml.rels`);
  const workbook = found(relations, /embeddings\/([^"]+\.xlsx)/);
  const sheet = sheetOf(input.words, chart);
  const xml = chartXml(chart, sheet, palette, found(relations, /Id="(\w+)"/));
  files[`ppt/charts/${name}.xml`] = strToU8(xml);
  files[`ppt/embeddings/${workbook}`] = await chartWorkbook(input, chart, sheet);
}

/** Each paragraph of the notes as one of its own; pptxgenjs runs them together. */
function putNotes(files: Files, slide: number, { notes }: FileSlide): void {
  const paragraphs = notes.map(
    (text) => `<a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>${escapeMarkup(text)}</a:t></a:r></a:p>`,
  );
  change(files, `ppt/notesSlides/notesSlide${slide}.xml`, (xml) =>
    xml.replace(
      /(<p:ph type="body"[^]*?<a:lstStyle\/>)[^]*?(<\/p:txBody>)/,
      (_, open: string, close: string) => open + paragraphs.join('') + close,
    ),
  );
}

/** A paragraph says its look once; pptxgenjs says it before each run. */
function oneLookEach(xml: string): string {
  return xml.replace(/(<\/a:r>)<a:pPr\b[^]*?<\/a:pPr>/g, '$1');
}

/** Text that is added later, and links, have the colours of the room too. */
function coloured(xml: string, { theme, palettes }: PptxInput): string {
  const { ink, paper, muted } = palettes[theme];
  const other = palettes[theme === 'light' ? 'dark' : 'light'];
  const colours = { dk1: ink, lt1: paper, hlink: muted, folHlink: muted, accent6: other.muted };
  return Object.entries(colours).reduce(
    (text, [name, colour]) =>
      text.replace(
        new RegExp(`<a:${name}>[^]*?</a:${name}>`),
        `<a:${name}><a:srgbClr val="${hex(colour)}"/></a:${name}>`,
      ),
    xml,
  );
}

/** In a slide of the other theme, text and ground change places, and links have the colour that is read there. */
function turned(xml: string): string {
  const same = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'].map(
    (name) => `${name}="${name}"`,
  );
  const map = `bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2" ${same.join(' ')} hlink="accent6" folHlink="accent6"`;
  return xml.replace('<a:masterClrMapping/>', `<a:overrideClrMapping ${map}/>`);
}

/** The list of the masters of notes stands right after that of the slides' masters. */
function notesAfterMasters(xml: string): string {
  const list = found(xml, /(<p:notesMasterIdLst>[^]*?<\/p:notesMasterIdLst>)/);
  return xml.replace(list, '').replace('</p:sldMasterIdLst>', `</p:sldMasterIdLst>${list}`);
}

function change(files: Files, name: string, how: (xml: string) => string): void {
  files[name] = strToU8(how(read(files, name)));
}

function read(files: Files, name: string): string {
  const bytes = files[name];
  if (!bytes) throw new Error(`packageOf: the package has no ${name}`);
  return strFromU8(bytes);
}

function found(text: string, pattern: RegExp): string {
  const [, one] = pattern.exec(text) ?? [];
  if (one === undefined) throw new Error(`packageOf: no ${pattern.source} in what pptxgenjs wrote`);
  return one;
}

/** A package holds parts; folders are no parts. */
function withoutFolders(files: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([name]) => !name.endsWith('/')));
}
