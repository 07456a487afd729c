import type { Picture } from './picture.js';

/** A picture with its first parts only, and how many were left out: for a page that shows several. Kinds that are short stay whole. */
export function shorten(picture: Picture, most: number): { picture: Picture; more: number } {
  if (picture.kind === 'panels') {
    const groups = picture.groups.slice(0, most);
    return { picture: { ...picture, groups }, more: picture.groups.length - groups.length };
  }
  if (picture.kind === 'ranges') {
    const groups = picture.groups.slice(0, 1);
    return { picture: { ...picture, groups }, more: picture.groups.length - groups.length };
  }
  if (picture.kind === 'promises') {
    const rows = picture.rows.slice(0, most);
    return { picture: { ...picture, rows }, more: picture.rows.length - rows.length };
  }
  return { picture, more: 0 };
}
