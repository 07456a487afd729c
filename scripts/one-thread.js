import { resolve } from 'node:path';

/**
 * The one file has no other file beside it, so what works in a thread of its own on the site works in that of the page.
 * @returns {import('vite').Plugin}
 */
export function oneThread() {
  return {
    name: 'one-thread',
    enforce: 'pre',
    resolveId: (id, importer) =>
      id === './own-worker.js' && !importer?.endsWith('own-worker-here.ts')
        ? resolve('src/state/own-worker-here.ts')
        : null,
  };
}
