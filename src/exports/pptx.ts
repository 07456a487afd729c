import PptxGenJS from 'pptxgenjs';
import { distinct } from '../base/lists.js';
import type { Theme } from '../urls/address.js';
import { type FileDeck, type FileSlide, page } from './file-slide.js';
import { linesOf } from './fit-text.js';
import { hex, type Palette } from './palette.js';
import { packageOf } from './pptx-package.js';
import { addBody } from './pptx-body.js';
import { paletteOf, type PptxInput, themeOf } from './pptx-input.js';
import { below, box, fonts, tops } from './pptx-layout.js';

/** A deck as a PowerPoint file: texts, tables and charts of its own, which can be edited. */
export async function pptx(input: PptxInput, deck: FileDeck): Promise<Uint8Array> {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = deck.title;
  file.subject = deck.lead;
  file.author = input.words.m.ui_name();
  file.company = input.words.m.ui_name();
  file.theme = { headFontFace: fonts.head, bodyFontFace: fonts.body };
  for (const theme of distinct([input.theme, ...deck.slides.map((slide) => themeOf(input, slide))]))
    defineMasters(file, input, theme);
  for (const slide of deck.slides) await addSlide(file, input, slide);
  const written = await file.write({ outputType: 'uint8array', compression: false });
  if (!(written instanceof Uint8Array)) throw new Error('pptx: pptxgenjs wrote no bytes');
  return packageOf(input, deck, written);
}

/** What a layout is called: "Slide", "Cover", "Slide (dark)". */
function masterOf({ words: { m }, theme: usual }: PptxInput, theme: Theme, cover: boolean): string {
  const name = cover ? m.pptx_layout_cover() : m.pptx_layout_slide();
  return theme === usual ? name : m[`pptx_layout_${theme}` as const]({ name });
}

function defineMasters(file: PptxGenJS, input: PptxInput, theme: Theme): void {
  const palette = input.palettes[theme];
  for (const cover of [false, true]) {
    const look = {
      fontFace: fonts.head,
      bold: true,
      color: hex(palette.ink),
      margin: 0,
      align: 'left',
    } as const;
    const place = cover
      ? { ...box(tops.coverTitle, 1.8), fontSize: 44 }
      : { ...box(tops.title, 0.8), fontSize: 30 };
    file.defineSlideMaster({
      title: masterOf(input, theme, cover),
      background: { color: hex(palette.paper) },
      objects: [
        {
          placeholder: {
            options: { name: 'title', type: 'title', ...look, ...place, valign: cover ? 'bottom' : 'middle' },
            text: '',
          },
        },
      ],
    });
  }
}

async function addSlide(file: PptxGenJS, input: PptxInput, slide: FileSlide): Promise<void> {
  const made = file.addSlide({ masterName: masterOf(input, themeOf(input, slide), slide.cover) });
  const fontSize = titleSize(slide);
  const part = slide.part === '' ? [] : [{ text: `  ${slide.part}`, options: { fontSize: 18, bold: false } }];
  made.addText([{ text: slide.title, options: { fontSize } }, ...part], { placeholder: 'title', fontSize });
  addTexts(made, paletteOf(input, slide), slide);
  await addBody(made, input, slide);
  addCredit(made, paletteOf(input, slide), slide);
  made.addNotes('-');
}

/** A long title is set smaller, so that it stands on two lines. */
function titleSize({ title, part, cover }: FileSlide): number {
  if (title.length > 96) return 18;
  if (cover) return title.length > 60 ? 36 : 44;
  return title.length + part.length > 48 ? 24 : 30;
}

function addTexts(made: PptxGenJS.Slide, palette: Palette, slide: FileSlide): void {
  if (slide.texts.length === 0) return;
  const look = { color: hex(palette.ink), fontFace: fonts.body, fontSize: textSize(slide), margin: 0 };
  const runs = slide.texts.map((text, at) => ({
    text,
    options: { ...look, paraSpaceAfter: slide.body ? 0 : 14, breakLine: at < slide.texts.length - 1 },
  }));
  const place = slide.cover ? box(tops.coverText, 1.6) : below(slide).texts;
  made.addText(runs, { ...place, ...look, valign: 'top' });
}

/** Words alone are set as large as they fit. */
function textSize({ cover, body, texts }: FileSlide): number {
  if (cover) return 26;
  if (body !== null) return page.textSize;
  const lines = linesOf(texts);
  if (lines <= 6) return 28;
  return lines <= 9 ? 24 : page.textSize;
}

function addCredit(made: PptxGenJS.Slide, palette: Palette, slide: FileSlide): void {
  const { credit, key, address } = slide;
  const places = below(slide);
  const small = { color: hex(palette.muted), fontFace: fonts.body, margin: 0 };
  if (key.length > 0)
    made.addText(key.join(' '), { ...places.key, ...small, fontSize: page.keySize, valign: 'bottom' });
  const runs = credit.map((text, at) => ({
    text,
    options: {
      ...small,
      fontSize: page.creditSize,
      breakLine: at < credit.length - 1,
      ...(text === address && { hyperlink: { url: address } }),
    },
  }));
  made.addText(runs, { ...places.credit, ...small, fontSize: page.creditSize, valign: 'bottom' });
}
