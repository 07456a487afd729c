import type { Picture } from '../charts/picture.js';
import { saveBlob } from '../exports/download.js';
import { fileDeck, type FileDeckInput } from '../exports/file-slides.js';
import { type FileDeck, pictureRoom } from '../exports/file-slide.js';
import { pptx } from '../exports/pptx.js';
import type { Painted } from '../exports/pptx-input.js';
import type { Slide } from '../exports/slide.js';
import { darkened } from '../render/darkened.js';
import type { Draw, PictureKind } from '../render/drawers.js';
import { ringed } from '../render/own-ring.js';
import type { Theme } from '../urls/address.js';
import type { Saved } from './parcel-file.js';
import { toPng } from './picture-file.js';
import { pptxPalettes } from './pptx-palette.js';

/** What a presentation is made from in a browser. */
export interface PptxSource extends Omit<FileDeckInput, 'heightOf'> {
  readonly document: Document;
  readonly theme: Theme;
  /** Without its ending. */
  readonly name: string;
  /** What draws pictures of a kind. */
  readonly drawer: (kind: PictureKind) => Draw | Promise<Draw>;
}

/** Writes slides as a PowerPoint file and hands it to the reader. No request is made but for code. */
export async function savePptx(source: PptxSource, slides: readonly Slide[]): Promise<Saved[]> {
  const { document, words, tables, version, theme, name } = source;
  const drawn = await drawings(source, slides);
  const heightOf = (picture: Picture) => Number(drawn(picture).getAttribute('height'));
  const paint = (picture: Picture, room: Theme) => painted(document, drawn(picture), room);
  const deck: FileDeck = fileDeck({ ...source, heightOf }, slides);
  const bytes = await pptx({ words, tables, version, theme, palettes: pptxPalettes, paint }, deck);
  const blob = new Blob([new Uint8Array(bytes)], { type });
  saveBlob(document, `${name}.pptx`, blob);
  return [{ name: `${name}.pptx`, bytes: blob.size }];
}

const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** What draws the pictures of some slides: its code is fetched first, since slides are parted by how high they are drawn. */
async function drawings({ document, words, drawer }: PptxSource, slides: readonly Slide[]) {
  const kinds = [...new Set(slides.flatMap(({ picture }) => picture?.kind ?? []))];
  const draws = new Map(await Promise.all(kinds.map(async (kind) => [kind, await drawer(kind)] as const)));
  return (picture: Picture): SVGSVGElement => {
    const draw = draws.get(picture.kind);
    if (!draw) throw new Error(`savePptx: nothing draws "${picture.kind}"`);
    return ringed(draw(picture, { document, words, width: pictureRoom.width }));
  };
}

async function painted(document: Document, svg: SVGSVGElement, theme: Theme): Promise<Painted> {
  const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))];
  const png = await toPng(document, theme === 'dark' ? darkened(svg) : svg, 2);
  return { data: `image/png;base64,${base64(new Uint8Array(await png.arrayBuffer()))}`, width, height };
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
