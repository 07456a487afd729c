import type { Attachment } from 'svelte/attachments';
import { oneTabStop } from './marks.js';

type Paint = (document: Document, width: number) => SVGSVGElement | Promise<SVGSVGElement>;

/** Widths for which a drawing may stand: it is scaled down a little, or leaves a little room at its side. */
type Reach = readonly [least: number, most: number];

/** How far a drawing of the written page may be from the width that there is: text stays readable, and no gap is seen. */
const slack = { narrower: 0.88, wider: 1.1 };

/**
 * Keeps a drawing of an element's own width in it, drawn anew when the width changes.
 * Drawings of the written page, where there are any, serve as long as one of them fits.
 */
export function drawInto(paint: Paint, written: readonly SVGSVGElement[]): Attachment<HTMLElement> {
  return (element) => {
    let reach: Reach = [0, 0];
    const show = (drawing: SVGSVGElement, wanted: Reach) => {
      if (reach === wanted) replace(element, drawing);
    };
    const fit = () => {
      const width = Math.floor(element.clientWidth);
      if (width === 0 || within(width, reach)) return;
      const ready = written.find((svg) => within(width, reachOf(svg)));
      reach = ready ? reachOf(ready) : [width, width];
      const wanted = reach;
      const made = ready ?? paint(element.ownerDocument, width);
      if (made instanceof Promise) void made.then((drawing) => show(drawing, wanted));
      else show(made, wanted);
    };
    fit();
    const observer = watchWidth(element, fit);
    return () => observer?.disconnect();
  };
}

function within(width: number, [least, most]: Reach): boolean {
  return width >= least && width <= most;
}

function reachOf(svg: SVGSVGElement): Reach {
  const width = Number(svg.getAttribute('width'));
  return [width * slack.narrower, width * slack.wider];
}

/** A drawing that takes another's place keeps the focus where it was. */
function replace(element: HTMLElement, drawing: SVGSVGElement): void {
  const active = element.ownerDocument.activeElement;
  const row = active && element.contains(active) ? active.getAttribute('data-row') : null;
  element.replaceChildren(drawing);
  oneTabStop(element);
  if (row !== null) markOf(element, row)?.focus({ preventScroll: true });
}

function watchWidth(element: HTMLElement, fit: () => void): ResizeObserver | null {
  const Observer = element.ownerDocument.defaultView?.ResizeObserver;
  if (!Observer) return null;
  const observer = new Observer(fit);
  observer.observe(element);
  return observer;
}

function markOf(element: HTMLElement, row: string): SVGElement | null {
  return element.querySelector<SVGElement>(`.mark[data-row="${CSS.escape(row)}"]`);
}
