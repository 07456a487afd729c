import type { Copied } from './quote-of.js';

type View = typeof globalThis & Pick<Window, 'navigator'>;

/** Puts text on the clipboard, with links where there is HTML and the clipboard takes it; what is still to be fetched is promised, since some browsers copy only in the moment of the click. */
export async function putOnClipboard(
  view: View | null | undefined,
  text: string,
  copied: Copied | Promise<Copied> | null,
): Promise<void> {
  const clipboard = view?.navigator.clipboard;
  if (!view || !clipboard) throw new Error('putOnClipboard: the browser has no clipboard');
  if (copied === null) return clipboard.writeText(text);
  if (!('ClipboardItem' in view)) return clipboard.writeText((await copied).text);
  const part = async (name: keyof Copied, type: string) => new view.Blob([(await copied)[name]], { type });
  const item = { 'text/plain': part('text', 'text/plain'), 'text/html': part('html', 'text/html') };
  return clipboard.write([new view.ClipboardItem(item)]);
}
