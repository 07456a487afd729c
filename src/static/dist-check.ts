import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NamedFile } from './chart-files.js';
import { localAddresses, pageProblems } from './page-check.js';

/** Stops the build where a page breaks its own policy or leads nowhere; `css` is the style sheet that embeds hold. */
export function checkPages(dist: string, pages: readonly NamedFile[], css: string): void {
  const problems = pages.flatMap((file) => faults(dist, file, css));
  if (problems.length > 0) throw new Error(`The pages are not sound:\n${problems.join('\n')}`);
}

function faults(dist: string, { path, text }: NamedFile, css: string): string[] {
  const dead =
    path === '404.html' ? [] : localAddresses(text).filter((address) => !leadsToFile(dist, path, address));
  return [
    ...pageProblems(text, isEmbed(path) ? [css] : []),
    ...dead.map((address) => `nothing lies at "${address}"`),
  ].map((problem) => `${path}: ${problem}`);
}

/** Only embeds hold their style sheet. */
const isEmbed = (path: string) => /^(v\/[^/]+\/)?embed\//.test(path);

function leadsToFile(dist: string, page: string, address: string): boolean {
  const target = join(dist, address.startsWith('/') ? address : join(dirname(page), address));
  return existsSync(address.endsWith('/') || address === '.' ? join(target, 'index.html') : target);
}
