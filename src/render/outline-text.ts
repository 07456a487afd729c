import { make } from './svg.js';

/** A cut of a font, as outlines. */
export interface Outliner {
  /** Whether it has a letter for each character. */
  readonly has: (text: string) => boolean;
  readonly width: (text: string, size: number) => number;
  /** The `d` of a path. */
  readonly path: (text: string, x: number, y: number, size: number) => string;
}

/**
 * Puts outlines in the place of the texts of a drawing that stands in a page, so that it looks the same where no font of ours is.
 * Texts with characters that the font lacks stay texts: gives how many. `cutOf` gives the cut for a weight.
 */
export function outlineTexts(svg: SVGSVGElement, cutOf: (weight: number) => Outliner): number {
  const view = svg.ownerDocument.defaultView;
  if (!view) throw new Error('outlineTexts: the drawing stands in no page');
  let kept = 0;
  for (const element of svg.querySelectorAll('text')) {
    const style = view.getComputedStyle(element);
    const text = element.textContent.replace(/\s+/g, ' ').trim();
    const cut = cutOf(Number(style.fontWeight));
    if (cut.has(text)) element.replaceWith(outline(element, style, text, cut));
    else kept += 1;
  }
  return kept;
}

/** What an element may say of how it looks and where it stands, which the outline goes on saying. */
const kept = ['class', 'color', 'fill', 'fill-opacity', 'opacity', 'stroke', 'stroke-width', 'transform'];

function outline(
  element: SVGTextElement,
  { fontSize, textAnchor }: CSSStyleDeclaration,
  text: string,
  cut: Outliner,
): SVGElement {
  const size = Number.parseFloat(fontSize);
  const share = textAnchor === 'middle' ? 0.5 : textAnchor === 'end' ? 1 : 0;
  const x = first(element.x.baseVal) - share * cut.width(text, size);
  const said = kept.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [[name, value] as const];
  });
  const d = cut.path(text, x, first(element.y.baseVal), size);
  return make(element.ownerDocument, 'path', { ...Object.fromEntries(said), 'aria-label': text, d });
}

/** In px, whatever the unit: axes set their labels in em. */
function first(lengths: SVGLengthList): number {
  return lengths.numberOfItems === 0 ? 0 : lengths.getItem(0).value;
}
