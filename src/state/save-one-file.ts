import { saveText } from '../exports/download.js';
import { oneFileName, withHeld } from '../exports/one-file.js';

interface From {
  readonly root: string;
  readonly oneFile?: { readonly text: string } | null;
  readonly absolute: (address: string) => string;
}

/** Hands the reader the one file, opening at an address below the root; a deck of the reader's own travels in that address. */
export async function saveOneFile(document: Document, site: From, start: string): Promise<void> {
  const file = site.oneFile?.text ?? (await fetched(document, site.root + oneFileName));
  const here = site.oneFile ? null : site.absolute(site.root);
  const text = withHeld(file, (held) => ({ site: held.site ?? here, start }));
  saveText(document, nameOf(start), text, 'text/html;charset=utf-8');
}

/** `detention-trends_vietnam-promise.html`. */
function nameOf(start: string): string {
  const [page] = start
    .replace(/[?#].*$/s, '')
    .split('/')
    .filter((part) => part !== '')
    .slice(-1);
  return page === undefined ? oneFileName : oneFileName.replace('.', `_${page}.`);
}

async function fetched(document: Document, address: string): Promise<string> {
  const response = await document.defaultView?.fetch(address);
  if (!response?.ok) throw new Error(`${address}: ${response?.status ?? 'no window'}`);
  return response.text();
}
