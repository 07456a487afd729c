import { partOf } from './parts.js';

/**
 * The table of an embed that does not come with its page: a frame holds it for readers without script, so here it is fetched
 * when it is asked for, be it by opening it or by opening the evidence of a row.
 */
export function tableApart(page: HTMLElement): () => Promise<void> {
  const place = partOf(page, 'table');
  const frame = place?.querySelector('iframe');
  if (!place || !frame) return () => Promise.resolve();
  const address = frame.src;
  frame.remove();
  let asked: Promise<void> | null = null;
  const fetchOnce = () =>
    (asked ??= fetchTable(place, address).catch((error: unknown) => {
      // the next one who asks may be luckier
      asked = null;
      throw error;
    }));
  place.closest('details')?.addEventListener('toggle', () => void fetchOnce().catch(() => undefined));
  return fetchOnce;
}

async function fetchTable(place: HTMLElement, address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const found = [...(partOf(page, 'table')?.childNodes ?? [])];
  // an embed that was narrowed meanwhile has its own rows already
  if (found.length > 0 && place.dataset['own'] === undefined) place.replaceChildren(...found);
}
