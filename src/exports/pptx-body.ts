import type PptxGenJS from 'pptxgenjs';
import { type FileBody, type FileSlide, page as sizes, tableLead, type TableLine } from './file-slide.js';
import { linesOf } from './fit-text.js';
import { hex, type Palette } from './palette.js';
import { type Painted, paletteOf, type PptxInput, themeOf } from './pptx-input.js';
import { below, fonts, type Place } from './pptx-layout.js';

type Page = PptxGenJS.Slide;

/** Puts the chart, picture or table of a slide below its texts. */
export async function addBody(page: Page, input: PptxInput, slide: FileSlide): Promise<void> {
  const { body } = slide;
  if (body === null) return;
  const place = below(slide).body;
  const palette = paletteOf(input, slide);
  if (body.kind === 'chart') addChart(page, palette, body, place);
  else if (body.kind === 'table') addTable(page, palette, [body.head, ...body.rows], place);
  else addPicture(page, body, await input.paint(body.picture, themeOf(input, slide)), place);
}

function addChart(
  page: Page,
  { ink }: Palette,
  { chart, alt }: Extract<FileBody, { kind: 'chart' }>,
  { x, y, w, h }: Place,
): void {
  const height = linesOf([chart.heading]) * sizes.line + 0.05;
  const look = { color: hex(ink), fontFace: fonts.body, fontSize: sizes.textSize, bold: true, margin: 0 };
  page.addText(chart.heading, { x, y, w, h: height, ...look, valign: 'top' });
  const place = { x, y: y + height, w, h: h - height };
  // its figures are put in when the package is made: pptxgenjs writes a gap as an empty figure
  page.addChart('bar', [{ name: '-', labels: ['-'], values: [0] }], { ...place, altText: alt });
}

function addPicture(
  page: Page,
  { alt }: Extract<FileBody, { kind: 'picture' }>,
  { data, width, height }: Painted,
  { x, y, w, h }: Place,
): void {
  const scale = Math.min(w / width, h / height);
  page.addImage({ data, x, y, w: width * scale, h: height * scale, altText: alt });
}

function addTable(page: Page, palette: Palette, rows: readonly TableLine[], { x, y, w }: Place): void {
  const look = { color: hex(palette.ink), fontFace: fonts.body, fontSize: sizes.textSize };
  const rule = { type: 'solid', pt: 1, color: hex(palette.rule) } as const;
  const none = { type: 'none' } as const;
  const border: [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps] =
    [none, none, rule, none];
  const cells = rows.map((row, at) =>
    row.map((text, column) => ({
      text,
      options: { ...look, bold: at === 0 || column === 0, border, valign: 'top' as const },
    })),
  );
  page.addTable(cells, { x, y, w, colW: [tableLead, w - tableLead], margin: [0.03, 0.1, 0.03, 0.05] });
}
