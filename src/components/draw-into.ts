import type { Attachment } from 'svelte/attachments';
import { forOneTurn, turnByTurn } from './in-turn.js';
import { oneTabStop } from './marks.js';

/** A drawing, and parts of it that are still to be drawn, from the top down. */
export interface Painted {
  readonly drawing: SVGSVGElement;
  readonly rest: readonly (() => void)[];
}

type Paint = (document: Document, width: number) => Painted | Promise<Painted>;

/** Widths for which a drawing may stand: it is scaled down a little, or leaves a little room at its side. */
type Reach = readonly [least: number, most: number];

/** How far a drawing of the written page may be from the width that there is: text stays readable, and no gap is seen. */
const slack = { narrower: 0.88, wider: 1.1 };

/**
 * Keeps a drawing of an element's own width in it, drawn anew when the width changes.
 * `told` hears whether the code for drawing could not be fetched. Drawings of the written page, where there are any, serve as long as one of them fits.
 */
export function drawInto(
  paint: Paint,
  written: readonly SVGSVGElement[],
  told: (failed: boolean) => void,
): Attachment<HTMLElement> {
  return (element) => {
    let reach: Reach = [0, 0];
    let focused: string | null = null;
    // a drawing that is still being made may not touch the one that took its place: they share parts
    let stopped = false;
    const show = ({ drawing, rest }: Painted, wanted: Reach) => {
      const isWanted = () => !stopped && reach === wanted && element.isConnected;
      if (stopped || reach !== wanted) return;
      told(false);
      replace(element, drawing, rest, { isWanted, focused });
    };
    const fail = (wanted: Reach) => {
      if (stopped || reach !== wanted) return;
      // what stands there is a drawing of other rows
      element.replaceChildren();
      told(true);
    };
    const fit = (width: number) => {
      widths.set(element, width);
      if (width === 0 || within(width, reach)) return;
      const ready = written.find((svg) => within(width, reachOf(svg)));
      reach = ready ? reachOf(ready) : [width, width];
      const wanted = reach;
      // parts that stand may be moved into the new drawing, which takes the focus from them
      focused = focusedRow(element);
      const made = ready ? { drawing: ready, rest: [] } : paint(element.ownerDocument, width);
      if (made instanceof Promise)
        void made.then((painted) => show(painted, wanted)).catch(() => fail(wanted));
      else show(made, wanted);
    };
    // to ask for the width has the whole page laid out: it is told by the observer, where it has changed meanwhile
    fit(widths.get(element) ?? widthOf(element));
    const observer = watchWidth(element, () => fit(widthOf(element)));
    return () => {
      stopped = true;
      observer?.disconnect();
    };
  };
}

/** Last known widths of the elements that are drawn in. */
const widths = new WeakMap<Element, number>();

function widthOf(element: Element): number {
  return Math.floor(element.clientWidth);
}

function within(width: number, [least, most]: Reach): boolean {
  return width >= least && width <= most;
}

function reachOf(svg: SVGSVGElement): Reach {
  const width = Number(svg.getAttribute('width'));
  return [width * slack.narrower, width * slack.wider];
}

/** A drawing that takes another's place keeps the focus where it was. What stands highest is drawn first, the rest once the page shows it. */
function replace(
  element: HTMLElement,
  drawing: SVGSVGElement,
  rest: Painted['rest'],
  { isWanted, focused }: { isWanted: () => boolean; focused: string | null },
): void {
  const { defaultView: window } = element.ownerDocument;
  const row = focusedRow(element) ?? focused;
  const settle = () => {
    const kept = row === null ? null : markOf(element, row);
    oneTabStop(element, kept ?? undefined);
    if (element.ownerDocument.activeElement === element.ownerDocument.body)
      kept?.focus({ preventScroll: true });
  };
  const left = forOneTurn(rest);
  element.replaceChildren(drawing);
  settle();
  if (window) turnByTurn(window, left, isWanted, settle);
}

function focusedRow(element: HTMLElement): string | null {
  const { activeElement: active } = element.ownerDocument;
  return active && element.contains(active) ? active.getAttribute('data-row') : null;
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
