import type { Picture } from '../charts/picture.js';
import { draw } from '../render/draw.js';
import type { Frame } from '../render/frame.js';
import { placeNames } from '../place-names.js';
import { writeRoute } from '../urls/route.js';
import type { Words } from '../words/words.js';

/** Widths in px that a page holds its drawings in; the style sheet shows the one that fits. */
export const widths = { narrow: 336, medium: 640, wide: 1100 } as const;

/** The pictures of one page: first the app names a place for each, then the drawings are put there. */
export interface PictureBook {
  /** Gives the name by which the place of a picture is found in the page. */
  readonly place: (picture: Picture) => string;
  /** The HTML of the page with all drawings in their places. */
  readonly fill: (html: string) => string;
}

/** `root` leads from the page to the root of the site, where pictures may lead to other pages of it. */
export function pictureBook(document: Document, words: Words, root?: string): PictureBook {
  const pictures = new Map<string, Picture>();
  const name = placeNames();
  const promisePage =
    root === undefined ? undefined : (id: string) => root + writeRoute({ page: 'promise', id });
  return {
    place: (picture) => {
      const place = name(picture);
      pictures.set(place, picture);
      return place;
    },
    fill: (html) =>
      html.replace(
        place,
        (_, open: string, name: string) =>
          `${open}${drawings({ document, words, promisePage }, named(pictures, name))}</div>`,
      ),
  };
}

const place = /(<div\b[^>]*\bdata-picture="([^"]*)"[^>]*>)(?:<!--[^>]*-->|\s)*<\/div>/g;

function named(pictures: ReadonlyMap<string, Picture>, name: string): Picture {
  const found = pictures.get(name);
  if (!found)
    throw new Error(`the page has a place for the picture "${name}", but no such picture was named`);
  return found;
}

function drawings(frame: Omit<Frame, 'width'>, picture: Picture): string {
  return Object.entries(widths)
    .map(
      ([band, width]) => `<div class="picture-${band}">${draw(picture, { ...frame, width }).outerHTML}</div>`,
    )
    .join('');
}
