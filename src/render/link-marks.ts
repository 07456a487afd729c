import type { Mark } from '../charts/picture.js';
import type { Frame } from './frame.js';
import type { Placed } from './glyph-shapes.js';
import { make, px } from './svg.js';

/** Radius of the unseen disc that makes a mark easy to hit with a finger. */
const touch = 12;

/** Turns the links that Plot made of marks into links to their rows, named by their sentences, with room for a finger. */
export function linkMarks({ document }: Frame, drawing: SVGGElement, placed: readonly Placed[]): void {
  const byId = new Map(placed.map((one) => [one.mark.id, one]));
  for (const link of drawing.querySelectorAll('a')) {
    const one = byId.get(
      link.getAttributeNS('http://www.w3.org/1999/xlink', 'href') ?? link.getAttribute('href') ?? '',
    );
    if (!one) continue;
    nameLink(link, one.mark);
    link.prepend(
      make(document, 'circle', {
        class: 'touch',
        cx: px(one.x),
        cy: px(one.y),
        r: touch,
        fill: 'transparent',
        stroke: 'none',
      }),
    );
  }
}

/**
 * Brings the links of a drawing, which Plot groups by shape, into the order of their marks: whoever hears the drawing, or goes
 * through it by keyboard, meets them as the years go by. Links that follow each other and look alike stay one group.
 */
export function orderLinks(drawing: SVGGElement, placed: readonly Placed[]): void {
  const links = [...drawing.querySelectorAll('a.mark')];
  const byRow = new Map(links.map((link) => [link.getAttribute('data-row'), link]));
  const before = new Map(links.map((link) => [link, link.parentElement]));
  let like: Element | null = null;
  let run: Node = drawing;
  for (const link of placed.flatMap(({ mark }) => byRow.get(mark.id) ?? [])) {
    const own = before.get(link) ?? null;
    if (own !== null && own !== like) run = drawing.appendChild(own.cloneNode(false));
    like = own;
    run.appendChild(link);
  }
  for (const group of new Set(before.values())) if (group?.children.length === 0) group.remove();
}

/** Gives a link the address, class, row and accessible name of its mark. */
export function nameLink(link: Element, { id, sentence }: Pick<Mark, 'id' | 'sentence'>): void {
  link.removeAttributeNS('http://www.w3.org/1999/xlink', 'href');
  link.removeAttribute('target');
  link.setAttribute('href', `#row-${id}`);
  link.setAttribute('class', 'mark');
  link.setAttribute('data-row', id);
  link.setAttribute('aria-label', sentence);
}
