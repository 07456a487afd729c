import { ownRow } from '../tables/own-source.js';
import { inks } from './colours.js';

/** In a page a style sheet rings the marks of a reader's own rows; a drawing that leaves it has the rings in itself. */
export function ringed(svg: SVGSVGElement): SVGSVGElement {
  for (const mark of svg.querySelectorAll(`.mark[data-row^="${ownRow}"]`))
    for (const shape of shapesOf(mark)) {
      shape.setAttribute('stroke', inks.text.light);
      shape.setAttribute('stroke-width', '1.8');
      shape.setAttribute('stroke-opacity', '1');
      shape.setAttribute('stroke-dasharray', 'none');
    }
  return svg;
}

/** The disc that a finger hits goes around the mark; what has none is ringed itself. */
function shapesOf(mark: Element): Iterable<Element> {
  const around = mark.querySelectorAll('.touch');
  return around.length > 0 ? around : mark.querySelectorAll('path, rect');
}
