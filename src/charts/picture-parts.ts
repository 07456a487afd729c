import { grown } from '../base/packed.js';
import type { Picture } from './picture.js';
import { type RoomRow, roomRows } from './room-rows.js';

/** A part of a picture with the rows that it shows. */
export interface PicturePart {
  readonly picture: Picture;
  readonly ids: readonly string[];
}

/** Parts a picture, row by row, into as few as fit. */
export function pictureParts(picture: Picture, fits: (part: Picture) => boolean): PicturePart[] {
  const parts = grown(rowCount(picture), (from, to) => partOf(picture, from, to), fits);
  return parts.map((part) => ({ picture: part, ids: idsIn(part) }));
}

/** Every row of a picture as words. */
export function wordRows(picture: Picture): RoomRow[] {
  const rows = roomRows(picture);
  if (rows) return rows;
  if (picture.kind === 'silence')
    return picture.rows.map(({ country, name, last }) => ({ id: country, lead: name, texts: [last] }));
  if (picture.kind !== 'calls') return [];
  return picture.rows.flatMap(({ name, marks }) =>
    marks.map(({ id, sentence }) => ({ id, lead: name, texts: [sentence] })),
  );
}

/** How many parts a picture has at most: its rows, its lanes, its countries. */
export function rowCount(picture: Picture): number {
  if ('rows' in picture) return picture.rows.length;
  if (picture.kind === 'timeline') return picture.lanes.length;
  if (picture.kind === 'map') return 1;
  if (picture.kind === 'panels') return picture.groups.length;
  return picture.groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

export function partOf(picture: Picture, from: number, to: number): Picture {
  switch (picture.kind) {
    case 'panels':
      return { ...picture, groups: picture.groups.slice(from, to), peers: picture.peers ?? picture.groups };
    case 'promises':
      return { ...picture, rows: picture.rows.slice(from, to) };
    case 'silence':
      return { ...picture, rows: picture.rows.slice(from, to) };
    case 'calls':
      return { ...picture, rows: picture.rows.slice(from, to) };
    case 'breakouts':
      return { ...picture, rows: picture.rows.slice(from, to) };
    case 'timeline':
      return { ...picture, lanes: picture.lanes.slice(from, to) };
    default:
      return groupedPart(picture, from, to);
  }
}

function groupedPart(picture: Picture, from: number, to: number): Picture {
  switch (picture.kind) {
    case 'ranges':
      return { ...picture, groups: between(picture.groups, from, to) };
    case 'matrix':
      return { ...picture, groups: between(picture.groups, from, to) };
    case 'pairs':
      return { ...picture, groups: between(picture.groups, from, to) };
    case 'board':
      return { ...picture, groups: between(picture.groups, from, to) };
    default:
      return picture;
  }
}

/** The rows from one place to another, each still in its group. */
function between<G extends { readonly rows: readonly unknown[] }>(
  groups: readonly G[],
  from: number,
  to: number,
): G[] {
  let before = 0;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(Math.max(0, from - before), Math.max(0, to - before));
    before += group.rows.length;
    return rows.length === 0 ? [] : [{ ...group, rows }];
  });
}

function idsIn(picture: Picture): string[] {
  switch (picture.kind) {
    case 'promises':
      return picture.rows.flatMap(({ target, later }) => [target.id, ...later.map(({ id }) => id)]);
    case 'silence':
      return picture.rows.flatMap(({ cells }) => cells.flatMap(({ ids }) => ids));
    case 'breakouts':
      return picture.rows.flatMap(({ counts, looser }) => [...counts, ...looser].map(({ mark }) => mark.id));
    default:
      return wordRows(picture).map(({ id }) => id);
  }
}
