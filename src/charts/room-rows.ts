import type { PanelGroup, Picture } from './picture.js';

/** A row of a picture as words for a room, where its drawing would be too small to read. */
export interface RoomRow {
  readonly id: string;
  /** What stands first: a figure with its qualifier, a verdict, a name. */
  readonly lead: string;
  readonly texts: readonly string[];
}

/** The claims of panels that have no value axis. */
export function panelRows(groups: readonly PanelGroup[]): RoomRow[] {
  return groups.flatMap((group) =>
    group.panels.flatMap(({ kind, marks }) =>
      marks.map(({ id, label, when, part }) => ({
        id,
        lead: label,
        texts: [group.title, kind, when, part].filter((text) => text !== ''),
      })),
    ),
  );
}

/** The rows of pictures that live by their words; null for those that are drawn. */
export function roomRows(picture: Picture): RoomRow[] | null {
  switch (picture.kind) {
    case 'ranges':
      return picture.groups.flatMap(({ title, rows }) =>
        rows.map(({ mark, label, covers }) => ({
          id: mark.id,
          lead: mark.label,
          texts: [title, label, covers],
        })),
      );
    case 'promises':
      return picture.rows.map(({ target, title, what, verdictLabel }) => ({
        id: target.id,
        lead: verdictLabel,
        texts: [title, what],
      }));
    case 'pairs':
      return rowsIn(picture.groups, ({ id, title, claim }) => ({ id, lead: title, texts: [claim] }));
    case 'matrix':
      return rowsIn(picture.groups, ({ id, name, sentence }) => ({ id, lead: name, texts: [sentence] }));
    case 'board':
      return rowsIn(picture.groups, ({ id, text, statusLabel }) => ({
        id,
        lead: statusLabel,
        texts: [text],
      }));
    case 'breakouts':
      return picture.rows.map(({ title, counts }) => ({
        id: counts[0]?.mark.id ?? title,
        lead: title,
        texts: counts.map(({ said }) => said),
      }));
    case 'timeline':
      return picture.lanes.flatMap(({ marks }) =>
        marks.map(({ id, about, title }) => ({ id, lead: about, texts: [title] })),
      );
    default:
      return null;
  }
}

function rowsIn<Row>(
  groups: readonly { readonly rows: readonly Row[] }[],
  said: (row: Row) => RoomRow,
): RoomRow[] {
  return groups.flatMap(({ rows }) => rows.map(said));
}
