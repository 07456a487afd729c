import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, test } from 'vitest';
import { saveText } from './download.js';

test('saveText(document, name, text, type) clicks a link to the text, then frees its address', () => {
  // a silent console: jsdom would tell that it cannot follow the link
  const { window } = new JSDOM('<body></body>', { virtualConsole: new VirtualConsole() });
  const told: string[] = [];
  const later: (() => void)[] = [];
  window.setTimeout = (run: () => void) => later.push(run);
  window.URL.createObjectURL = (blob) => `blob:${'size' in blob ? blob.size : 0}`;
  window.URL.revokeObjectURL = (address) => told.push(`freed ${address}`);
  window.document.addEventListener('click', ({ target }) => {
    if (target instanceof window.HTMLAnchorElement) told.push(`${target.href} as ${target.download}`);
  });
  saveText(window.document, 'a.csv', 'a,b\n', 'text/csv');
  for (const run of later) run();
  expect(told).toEqual(['blob:4 as a.csv', 'freed blob:4']);
  expect(window.document.body.children).toHaveLength(0);
});
