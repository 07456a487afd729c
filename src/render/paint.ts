/**
 * Paints a drawing that stands in a page on a canvas, element by element: our policy lets no page load an image that it made itself.
 * It knows the elements and attributes that our drawings are made of; a test fails when there is another.
 */
export function paint(svg: SVGSVGElement, canvas: CanvasRenderingContext2D, scale: number): void {
  const view = svg.ownerDocument.defaultView;
  const home = svg.getScreenCTM()?.inverse();
  if (!view || !home) throw new Error('paint: the drawing stands in no page');
  for (const element of svg.querySelectorAll<SVGGraphicsElement>(paintedTags.join(','))) {
    const place = element.getScreenCTM();
    const style = view.getComputedStyle(element);
    if (!place || style.visibility === 'hidden' || style.display === 'none') continue;
    const { a, b, c, d, e, f } = home.multiply(place);
    canvas.setTransform(a * scale, b * scale, c * scale, d * scale, e * scale, f * scale);
    paintElement(element, style, canvas, view);
  }
}

/** What is seen of a drawing; all else in it only holds these together. */
export const paintedTags = ['rect', 'circle', 'line', 'path', 'text'] as const;

type View = Window & typeof globalThis;

function paintElement(
  element: SVGGraphicsElement,
  style: CSSStyleDeclaration,
  canvas: CanvasRenderingContext2D,
  view: View,
): void {
  setPens(style, canvas);
  const steps = [
    () => withInk(canvas, style.fill, style.fillOpacity, () => fill(element, style, canvas, view)),
    () => withInk(canvas, style.stroke, style.strokeOpacity, () => stroke(element, style, canvas, view)),
  ];
  for (const step of style.paintOrder.startsWith('stroke') ? steps.reverse() : steps) step();
}

function setPens(style: CSSStyleDeclaration, canvas: CanvasRenderingContext2D): void {
  canvas.lineWidth = Number.parseFloat(style.strokeWidth);
  canvas.lineCap = among(['butt', 'round', 'square'], style.strokeLinecap, 'butt');
  canvas.lineJoin = among(['miter', 'round', 'bevel'], style.strokeLinejoin, 'miter');
  canvas.miterLimit = Number.parseFloat(style.strokeMiterlimit);
  const dashes = style.strokeDasharray.split(/[\s,]+/).map(Number.parseFloat);
  canvas.setLineDash(dashes.filter((length) => Number.isFinite(length)));
}

function withInk(canvas: CanvasRenderingContext2D, ink: string, opacity: string, draw: () => void): void {
  if (ink === 'none') return;
  canvas.globalAlpha = Number.parseFloat(opacity);
  canvas.fillStyle = ink;
  canvas.strokeStyle = ink;
  draw();
}

function fill(
  element: SVGGraphicsElement,
  style: CSSStyleDeclaration,
  canvas: CanvasRenderingContext2D,
  view: View,
): void {
  if (element instanceof view.SVGTextElement)
    writeText(element, style, canvas, (text, x, y) => canvas.fillText(text, x, y));
  else if (!(element instanceof view.SVGLineElement)) canvas.fill(shape(element, view));
}

function stroke(
  element: SVGGraphicsElement,
  style: CSSStyleDeclaration,
  canvas: CanvasRenderingContext2D,
  view: View,
): void {
  if (element instanceof view.SVGTextElement)
    writeText(element, style, canvas, (text, x, y) => canvas.strokeText(text, x, y));
  else canvas.stroke(shape(element, view));
}

function writeText(
  element: SVGTextElement,
  style: CSSStyleDeclaration,
  canvas: CanvasRenderingContext2D,
  write: (text: string, x: number, y: number) => void,
): void {
  canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const anchors = { start: 'left', middle: 'center', end: 'right' } as const;
  canvas.textAlign = anchors[among(['start', 'middle', 'end'], style.textAnchor, 'start')];
  const text = element.textContent.replace(/\s+/g, ' ').trim();
  write(text, first(element.x.baseVal), first(element.y.baseVal));
}

/** In px, whatever the unit: axes set their labels in em. */
function first(lengths: SVGLengthList): number {
  return lengths.numberOfItems === 0 ? 0 : lengths.getItem(0).value;
}

function shape(element: SVGGraphicsElement, view: View): Path2D {
  if (element instanceof view.SVGPathElement) return new view.Path2D(element.getAttribute('d') ?? '');
  const path = new view.Path2D();
  const at = (name: string) => number(element, name);
  if (element instanceof view.SVGRectElement)
    path.roundRect(at('x'), at('y'), at('width'), at('height'), at('rx'));
  else if (element instanceof view.SVGCircleElement) path.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI);
  else {
    path.moveTo(at('x1'), at('y1'));
    path.lineTo(at('x2'), at('y2'));
  }
  return path;
}

function number(element: Element, name: string): number {
  const value = Number(element.getAttribute(name) ?? 0);
  // a canvas passes over what it cannot place, and a picture would be short of it
  if (!Number.isFinite(value)) throw new Error(`paint: ${name} of <${element.tagName}> is no number`);
  return value;
}

function among<T extends string>(words: readonly T[], word: string, usual: T): T {
  return words.find((one) => one === word) ?? usual;
}
