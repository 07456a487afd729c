import { createHash } from 'node:crypto';
import type { Picture } from '../charts/picture.js';
import { draw } from '../render/draw.js';
import { writeRoute } from '../urls/route.js';
import type { Words } from '../words/words.js';

/** Widths in px that a page holds its drawings in; the style sheet shows the one that fits. That of phones, which read slowest, comes first. */
export const widths = { narrow: 336, wide: 1100, medium: 640 } as const;

/** The drawings of a picture in all widths, as HTML. `root` leads to the root of the site, where pictures may lead to other pages of it. */
export type Drawings = (picture: Picture, root?: string) => string;

/** Draws each picture once, however many pages show it: the embeds of most countries are the same in most versions. */
export function keptDrawings(document: Document, words: Words): Drawings {
  const kept = new Map<string, string>();
  return (picture, root) => {
    const key = `${root ?? '-'} ${pictureHash(picture)}`;
    const drawn = kept.get(key) ?? drawAll(document, words, picture, root);
    kept.set(key, drawn);
    return drawn;
  };
}

function drawAll(document: Document, words: Words, picture: Picture, root?: string): string {
  const promisePage =
    root === undefined ? undefined : (id: string) => root + writeRoute({ page: 'promise', id });
  return Object.entries(widths)
    .map(([band, width]) => {
      const drawing = draw(picture, { document, words, promisePage, width });
      return `<span class="picture-${band}">${drawing.outerHTML}</span>`;
    })
    .join('');
}

/** Tells pictures apart by all that is in them. What JSON would leave out, so that two of them might seem one, stops the build. */
export function pictureHash(picture: object): string {
  return createHash('sha256').update(JSON.stringify(picture, plain)).digest('hex');
}

function plain(key: string, value: unknown): unknown {
  const odd =
    typeof value === 'function' ||
    (typeof value === 'number' && !Number.isFinite(value)) ||
    (typeof value === 'object' && value !== null && !isPlain(value));
  if (odd) throw new Error(`a picture is plain data, but its "${key}" holds something else`);
  return value;
}

function isPlain(value: object): boolean {
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
