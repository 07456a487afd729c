import { createHash } from 'node:crypto';

/** How a Content-Security-Policy names a style element that may stand in a page: by the hash of its text. */
export function styleHash(css: string): string {
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}
