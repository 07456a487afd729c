import type { Picture } from './picture.js';

/** A picture with its first parts only, and how many were left out: for a page that shows several. */
export function shorten(picture: Picture, most: number): { picture: Picture; more: number } {
  switch (picture.kind) {
    case 'panels': {
      const groups = picture.groups.slice(0, most);
      return { picture: { ...picture, groups }, more: picture.groups.length - groups.length };
    }
    case 'ranges': {
      const groups = picture.groups.slice(0, 1);
      return { picture: { ...picture, groups }, more: picture.groups.length - groups.length };
    }
    case 'promises': {
      const rows = picture.rows.slice(0, most);
      return { picture: { ...picture, rows }, more: picture.rows.length - rows.length };
    }
    case 'map':
    case 'silence':
    case 'matrix':
    case 'pairs':
    case 'calls':
    case 'board':
    case 'timeline':
    case 'breakouts':
      return { picture, more: 0 };
    default:
      return never(picture);
  }
}

function never(picture: never): never {
  throw new Error(`unknown picture: ${JSON.stringify(picture)}`);
}
