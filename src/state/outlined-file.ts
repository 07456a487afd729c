import { type Font, parse, type Path } from 'opentype.js';
import { type Outliner, outlineTexts } from '../render/outline-text.js';
import { inPage } from './in-page.js';
import { pictureSvg, type PictureSource } from './picture-file.js';

/** A picture whose texts are outlines, and how many stayed texts since the font lacks letters of theirs. */
export interface Outlined {
  readonly svg: SVGSVGElement;
  readonly kept: number;
}

/** The picture as a drawing that needs no font. The font is fetched for it: half a megabyte a weight. */
export async function outlinedSvg(from: PictureSource, root: string): Promise<Outlined> {
  const names = ['400Regular', '600SemiBold', '700Bold'].map((cut) => `${root}fonts/NotoSans_${cut}.ttf`);
  const cuts = await Promise.all(names.map((file) => cutFrom(from.document, file)));
  const [light, strong = light, strongest = strong] = cuts;
  if (!light || !strong || !strongest) throw new Error('outlinedSvg: expected three cuts of the font');
  const cutOf = (weight: number) => (weight < 550 ? light : weight < 650 ? strong : strongest);
  const svg = pictureSvg(from);
  return { svg, kept: inPage(from.document, svg, () => outlineTexts(svg, cutOf)) };
}

async function cutFrom(document: Document, file: string): Promise<Outliner> {
  const response = await document.defaultView?.fetch(file);
  if (!response?.ok) throw new Error(`outlinedSvg: ${file} could not be fetched`);
  return outliner(parse(await response.arrayBuffer()));
}

/** A cut of a font; hundredths of a unit are fine enough for print. */
export function outliner(font: Font): Outliner {
  return {
    has: (text) =>
      Array.from(text).every((character) => /\s/.test(character) || font.charToGlyphIndex(character) > 0),
    width: (text, size) => font.getAdvanceWidth(text, size),
    path: (text, x, y, size) => dataOf(font.getPath(text, x, y, size)),
  };
}

/** The library's own way of writing this makes "NaN" of very small numbers. */
function dataOf({ commands }: Path): string {
  const said = (values: readonly number[]) =>
    values.map((value) => String(Math.round(value * 100) / 100)).join(' ');
  return commands
    .map((step) => {
      if (step.type === 'Z') return 'Z';
      if (step.type === 'C') return `C${said([step.x1, step.y1, step.x2, step.y2, step.x, step.y])}`;
      return step.type === 'Q'
        ? `Q${said([step.x1, step.y1, step.x, step.y])}`
        : step.type + said([step.x, step.y]);
    })
    .join('');
}
