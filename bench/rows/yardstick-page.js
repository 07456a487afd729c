import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const own = fileURLToPath(new URL('.', import.meta.url));
const duck = ['duckdb-eh.wasm', 'duckdb-browser-eh.worker.js'];

/**
 * Builds the page of the other readers.
 * @param {string} folder where to; emptied first
 * @returns {Promise<string>} the folder
 */
export async function buildYardstickPage(folder) {
  await build({
    root: join(own, 'page'),
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2022' },
  });
  mkdirSync(join(folder, 'duckdb'));
  for (const name of duck)
    copyFileSync(join(own, 'node_modules/@duckdb/duckdb-wasm/dist', name), join(folder, 'duckdb', name));
  writeFileSync(join(folder, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  return folder;
}
