import type { Picture } from '../charts/picture.js';
import { placeNames } from '../place-names.js';
import type { Drawings } from './drawings.js';

/** The pictures of one page: first the app names a place for each, then the drawings are put there. */
export interface PictureBook {
  /** Gives the name by which the place of a picture is found in the page. */
  readonly place: (picture: Picture) => string;
  /** The HTML of the page with all drawings in their places. */
  readonly fill: (html: string) => string;
}

/** `root` leads from the page to the root of the site, where pictures may lead to other pages of it. */
export function pictureBook(drawings: Drawings, root?: string): PictureBook {
  const pictures = new Map<string, Picture>();
  const name = placeNames();
  return {
    place: (picture) => {
      const place = name(picture);
      pictures.set(place, picture);
      return place;
    },
    fill: (html) =>
      html.replace(
        place,
        (_, open: string, name: string) => `${open}${drawings(named(pictures, name), root)}</span>`,
      ),
  };
}

const place = /(<span\b[^>]*\bdata-picture="([^"]*)"[^>]*>)(?:<!--[^>]*-->|\s)*<\/span>/g;

function named(pictures: ReadonlyMap<string, Picture>, name: string): Picture {
  const found = pictures.get(name);
  if (!found)
    throw new Error(`the page has a place for the picture "${name}", but no such picture was named`);
  return found;
}
