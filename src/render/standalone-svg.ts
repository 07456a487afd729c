import type { Picture } from '../charts/picture.js';
import type { Draw } from './drawers.js';
import { at, type Frame, lines, root, standsBack } from './frame.js';
import { make } from './svg.js';
import { bolder, wrap } from './text.js';
import { papers } from './colours.js';
import { serif } from './theme.js';

/** What stands around a drawing that leaves the site. */
export interface Credit {
  /** Who published the sources, the licence and the data version, as sentences. */
  readonly lines: readonly string[];
  /** Where a mark leads to; null for a row that stands at no address. */
  readonly rowAddress: (row: string) => string | null;
}

const margin = 28;
const titleSize = 24;
const leadSize = 14;
const creditSize = 11;

/** A picture as a file of its own: title, drawing, sources, licence and version are inside it, whoever passes it on. */
export function standaloneSvg(draw: Draw, frame: Frame, picture: Picture, credit: Credit): SVGSVGElement {
  const inner = frame.width - 2 * margin;
  const drawing = draw(picture, { ...frame, width: inner });
  const head = headOf(frame, picture, inner);
  const below = head.height + height(drawing);
  const told = picture.omitted ? [picture.omitted.text, ...credit.lines] : credit.lines;
  const credits = told.flatMap((line) => wrap(line, creditSize, inner));
  const total = below + 30 + credits.length * creditSize * 1.32 + margin;
  const svg = root(frame, picture.title, total, [
    make(frame.document, 'title', {}, [picture.title]),
    make(frame.document, 'desc', {}, [picture.description.join(' ')]),
    make(frame.document, 'rect', { width: frame.width, height: total, fill: papers.light }),
    head.node,
    at(frame, margin, head.height, drawing),
    lines(frame, margin, below + 34, credits, creditSize, standsBack),
  ]);
  addressMarks(svg, credit);
  return svg;
}

/** Text of a file: what a browser adds by itself in a page has to be written. */
export function svgFile(svg: SVGSVGElement): string {
  const view = svg.ownerDocument.defaultView;
  if (!view) throw new Error('svgFile: the document has no window');
  for (const coloured of svg.querySelectorAll('[color]:not([fill])')) sayFill(coloured);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new view.XMLSerializer().serializeToString(svg)}\n`;
}

/** Some programs give `currentColor` the colour of the element that first says it, so each that has a colour of its own says it again. */
function sayFill(coloured: Element): void {
  const from = coloured.parentElement?.closest('[fill]');
  if (from?.getAttribute('fill') === 'currentColor') coloured.setAttribute('fill', 'currentColor');
}

function headOf(
  frame: Frame,
  { title, lead }: Picture,
  width: number,
): { node: SVGGElement; height: number } {
  const titles = wrap(title, titleSize * bolder, width);
  const leads = wrap(lead, leadSize, width);
  const leadTop = margin + titles.length * titleSize * 1.32 + 14;
  const node = make(frame.document, 'g', {}, [
    lines(frame, margin, margin + titleSize, titles, titleSize, { 'font-family': serif, 'font-weight': 700 }),
    lines(frame, margin, leadTop, leads, leadSize, standsBack),
  ]);
  return { node, height: leadTop + leads.length * leadSize * 1.32 + 14 };
}

function height(svg: SVGSVGElement): number {
  return Number(svg.getAttribute('height'));
}

/** In the page a mark leads to its row below; in a file it leads to the site. */
function addressMarks(svg: SVGSVGElement, { rowAddress }: Credit): void {
  for (const mark of svg.querySelectorAll('a[data-row]')) {
    const address = rowAddress(mark.getAttribute('data-row') ?? '');
    if (address === null) mark.removeAttribute('href');
    else mark.setAttribute('href', address);
  }
}
