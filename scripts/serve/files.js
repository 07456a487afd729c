import { stat } from 'node:fs/promises';
import { basename, extname, join, sep } from 'node:path';

/**
 * @typedef {{kind: 'file', path: string, type: string, text: boolean, size: number, modified: number}} File
 * @typedef {{kind: 'folder', name: string}} Folder a folder asked for without its closing slash
 */

/**
 * Finds what a path of the site stands for; nothing outside root, and no hidden file.
 * @type {(root: string, path: string) => Promise<File | Folder | undefined>}
 */
export async function find(root, path) {
  const plain = decode(path);
  if (plain === undefined || isHidden(plain)) return undefined;
  const full = join(root, plain);
  if (!full.startsWith(root + sep) && full !== root) return undefined;
  const there = await statOf(full);
  if (there?.isDirectory()) return plain.endsWith('/') ? fileAt(join(full, 'index.html')) : folder(path);
  return plain.endsWith('/') ? undefined : fileAt(full);
}

/** @type {(path: string) => string | undefined} */
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** @type {(path: string) => boolean} */
const isHidden = (path) => /[\0\\]|\/\.(?!well-known\/)|^\/_(headers|redirects)$/.test(path);

/** @type {(path: string) => Folder} */
const folder = (path) => ({ kind: 'folder', name: basename(path) });

/** @type {(path: string) => Promise<File | undefined>} */
async function fileAt(path) {
  const there = await statOf(path);
  if (!there?.isFile()) return undefined;
  const type = types[extname(path).toLowerCase()] ?? 'application/octet-stream';
  const text = /^text|charset=|svg|json|xml/.test(type);
  return { kind: 'file', path, type, text, size: there.size, modified: there.mtimeMs };
}

/** @type {(path: string) => Promise<import('node:fs').Stats | undefined>} */
const statOf = (path) => stat(path).catch(() => undefined);

/** @type {Record<string, string>} */
const types = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};
