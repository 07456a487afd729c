import { rowIds } from './charts/others.js';
import type { Picture } from './charts/picture.js';
import { rowsIn } from './components/marks.js';

/** The drawings that a page was written with: they serve until something is asked for that was not written. */
export interface Written {
  readonly any: boolean;
  /** The drawings of a place; none where they show rows that the picture does not hold. */
  readonly at: (place: string, picture: Picture) => readonly SVGSVGElement[];
}

export const writtenNowhere: Written = { any: false, at: () => [] };

/** Takes the drawings out of a written page, by the names of their places. */
export function writtenPictures(page: ParentNode): Written {
  const places = new Map(
    [...page.querySelectorAll<HTMLElement>('[data-picture]')].map((place) => [
      place.dataset['picture'] ?? '',
      [...place.querySelectorAll<SVGSVGElement>(':scope > * > svg')].map(copy),
    ]),
  );
  return {
    any: places.size > 0,
    at: (place, picture) => (places.get(place) ?? []).filter((svg) => shows(svg, picture)),
  };
}

/** The page keeps its own, should the app not be able to take over. */
function copy(svg: SVGSVGElement): SVGSVGElement {
  return svg.ownerDocument.importNode(svg, true);
}

/** A drawing of other rows would put figures where they do not belong. */
function shows(svg: SVGSVGElement, picture: Picture): boolean {
  const known = new Set(rowIds(picture));
  return rowsIn(svg).every((rows) => rows.split(' ').every((id) => known.has(id)));
}
