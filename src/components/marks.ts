/** The row (or rows, parted by spaces) of the mark that was clicked, where the click is meant for the page. */
export function clickedRow(event: MouseEvent): string | null {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const mark = event.target instanceof Element ? event.target.closest('.mark') : null;
  return plain ? (mark?.getAttribute('data-row') ?? null) : null;
}

/** Makes the marks of a drawing one stop of the Tab key: the first, or the one that was left last. */
export function oneTabStop(drawing: Element, stop?: Element): void {
  const marks = marksIn(drawing);
  const chosen = stop ?? marks[0];
  for (const mark of marks) {
    const stop = mark === chosen ? '0' : '-1';
    if (mark.getAttribute('tabindex') !== stop) mark.setAttribute('tabindex', stop);
  }
}

/** Arrow keys, Home and End move among the marks in the order in which they are drawn. */
export function moveAmongMarks(event: KeyboardEvent): void {
  const drawing = event.currentTarget;
  if (!(drawing instanceof Element) || !(event.target instanceof Element)) return;
  const marks = marksIn(drawing);
  const here = marks.findIndex((mark) => mark === event.target);
  const next = here < 0 ? undefined : marks[nextIndex(event.key, here, marks.length)];
  if (!next) return;
  event.preventDefault();
  oneTabStop(drawing, next);
  next.focus();
}

/** Ids of the rows of all marks of a drawing, in order. */
export function rowsIn(drawing: Element): string[] {
  return marksIn(drawing).flatMap((mark) => mark.getAttribute('data-row') ?? []);
}

function marksIn(drawing: Element): SVGElement[] {
  return [...drawing.querySelectorAll<SVGElement>('.mark')];
}

function nextIndex(key: string, here: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(here + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(here - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
