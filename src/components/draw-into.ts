import type { Attachment } from 'svelte/attachments';
import { oneTabStop } from './marks.js';

type Draw = (document: Document, width: number) => SVGSVGElement;

/** Keeps a drawing of an element's own width in it, drawn anew when the width changes. */
export function drawInto(draw: Draw): Attachment<HTMLElement> {
  return (element) => {
    let drawn = 0;
    const fit = () => {
      const width = Math.floor(element.clientWidth);
      if (width === drawn || width === 0) return;
      drawn = width;
      replace(element, draw(element.ownerDocument, width));
    };
    fit();
    const observer = watchWidth(element, fit);
    return () => observer?.disconnect();
  };
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
