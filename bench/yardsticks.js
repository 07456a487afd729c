import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds two pages to compare ours with, from the same rows: `bare/` draws people-held with Plot and nothing else,
 * `svg/` holds the finished drawing and no script.
 * @param {string} folder where to; emptied first
 * @returns {Promise<string>} the folder
 */
export async function buildYardsticks(folder) {
  rmSync(folder, { recursive: true, force: true });
  await buildBare(join(folder, 'bare'));
  writeSvgPage(join(folder, 'svg'));
  writeFileSync(join(folder, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  return folder;
}

/** @type {(folder: string) => Promise<void>} */
async function buildBare(folder) {
  await build({
    root: join(root, 'bench/bare'),
    configFile: false,
    base: './',
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', modulePreload: false },
  });
  copyFileSync(join(root, 'data/detainees.csv'), join(folder, 'detainees.csv'));
}

/** @type {(folder: string) => void} */
function writeSvgPage(folder) {
  const file = readFileSync(join(root, 'dist/charts/people-held.svg'), 'utf8');
  const svg = file.replace(/^<\?xml[^>]*\?>\s*/, '');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html>\n<html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>people-held</title><body>${svg}</body></html>\n`,
  );
}
