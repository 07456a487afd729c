import { clickedRow, moveAmongMarks, oneTabStop } from '../components/marks.js';
import { partOf } from './parts.js';
import { tableApart } from './table-apart.js';

/** Gives the drawings of an embed their keys, their words on pointing, and their evidence: all read from the page itself. */
export function wake(page: HTMLElement): void {
  const picture = page.querySelector<HTMLElement>('.picture');
  if (!picture) return;
  wakeDrawings(picture);
  const table = tableApart(page);
  closeOnClick(page);
  for (const kind of ['pointerover', 'focusin'] as const)
    picture.addEventListener(kind, (event) => tell(page, event.target));
  for (const kind of ['pointerleave', 'focusout'] as const)
    picture.addEventListener(kind, () => tell(page, null));
  picture.addEventListener('click', (event) => {
    const row = clickedRow(event);
    if (row === null) return;
    event.preventDefault();
    open(page, row, event.target);
    void table()
      .then(() => partOf(page, 'facts')?.replaceChildren(...factsOf(page, row)))
      .catch(() => undefined);
  });
}

/** A form would close the dialog without script, but a sandbox may forbid forms, and no script means no dialog. */
function closeOnClick(page: HTMLElement): void {
  const dialog = partOf(page, 'evidence');
  if (!(dialog instanceof HTMLDialogElement)) return;
  partOf(page, 'close')?.addEventListener('click', () => dialog.close());
}

/** Makes each drawing one stop of the Tab key, its marks gone through by arrow keys. */
export function wakeDrawings(picture: HTMLElement): void {
  for (const drawing of picture.querySelectorAll('svg')) {
    oneTabStop(drawing);
    drawing.addEventListener('keydown', moveAmongMarks);
  }
}

function tell(page: HTMLElement, target: EventTarget | null): void {
  const tip = partOf(page, 'tip');
  const mark = target instanceof Element ? target.closest('.mark') : null;
  if (!tip) return;
  tip.hidden = mark === null;
  tip.textContent = mark?.getAttribute('aria-label') ?? '';
  if (mark) beside(tip, mark);
}

/** Above the mark where there is room, else beneath it. */
function beside(tip: HTMLElement, mark: Element): void {
  const [box, at] = [tip.offsetParent?.getBoundingClientRect(), mark.getBoundingClientRect()];
  if (!box) return;
  const left = at.left + at.width / 2 - box.left - tip.offsetWidth / 2;
  const above = at.top - box.top - tip.offsetHeight - 10;
  tip.style.left = `${Math.max(0, Math.min(left, box.width - tip.offsetWidth))}px`;
  tip.style.top = `${above + box.top > 0 ? above : at.bottom - box.top + 10}px`;
}

function open(page: HTMLElement, row: string, target: EventTarget | null): void {
  const dialog = partOf(page, 'evidence');
  const mark = target instanceof Element ? target.closest('.mark') : null;
  if (!(dialog instanceof HTMLDialogElement)) return;
  const said = partOf(page, 'said');
  if (said) said.textContent = mark?.getAttribute('aria-label') ?? '';
  partOf(page, 'facts')?.replaceChildren(...factsOf(page, row));
  const link = partOf(page, 'row');
  if (link instanceof HTMLAnchorElement) link.href = withRow(page, row);
  tell(page, null);
  dialog.showModal();
}

/** The full page, which may be that of a country, with the evidence of a row open. */
function withRow(page: HTMLElement, row: string): string {
  const address = new URL(page.dataset['full'] ?? '', page.baseURI);
  address.searchParams.set('row', row);
  return address.href;
}

/** The cells of a row of the page's table, each with the heading of its column. */
function factsOf(page: HTMLElement, row: string): HTMLElement[] {
  const line = page.querySelector(`#row-${CSS.escape(row)}`);
  const heads = [...(line?.closest('table')?.querySelectorAll('thead th') ?? [])];
  return [...(line?.children ?? [])].flatMap((cell, index) => {
    const text = cell.textContent.trim();
    return text === ''
      ? []
      : [element(page, 'dt', heads[index]?.textContent.trim() ?? ''), element(page, 'dd', text)];
  });
}

function element(page: HTMLElement, tag: 'dt' | 'dd', text: string): HTMLElement {
  const made = page.ownerDocument.createElement(tag);
  made.textContent = text;
  return made;
}
