import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

/** What the reader mode of a browser leaves of a page: the same code. */
export function readerMode(html: string): { readonly text: string; readonly page: ParentNode } {
  const { document } = new JSDOM(html, { url: 'http://localhost/' }).window;
  const page = new JSDOM(new Readability(document).parse()?.content ?? '').window.document.body;
  return { text: page.textContent.replace(/\s+/g, ' '), page };
}
