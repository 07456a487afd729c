import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const statics = /(?:^|\n|;|>)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s*)?['"](\.{1,2}\/[^'"]+)['"]/g;

/**
 * The modules that some files of the app need at once, themselves among them: what they ask for later (`import()`) is not followed.
 * The build keeps them apart from what other pages share, so that the first page does not grow with every page that is added.
 * @param {readonly string[]} entries paths from the root of the project
 * @returns {Set<string>} absolute paths
 */
export function neededAtOnce(entries) {
  /** @type {Set<string>} */
  const found = new Set();
  const waiting = entries.map((entry) => resolve(entry));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    waiting.push(...importsOf(file));
  }
  return found;
}

/** @type {(file: string) => string[]} */
function importsOf(file) {
  const code = readFileSync(file, 'utf8').replace(/\bimport type\b[^;]*;/g, '');
  return [...code.matchAll(statics)].flatMap(([, path = '']) => {
    const target = join(dirname(file), path).replace(/\.js$/, '.ts');
    return /\.(ts|svelte)$/.test(target) && existsSync(target) ? [target] : [];
  });
}
