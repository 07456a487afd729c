import { distinct } from '../base/lists.js';
import type { Words } from '../words/words.js';
import { byKind, kindId, kindOf, kindTitle } from './kinds.js';
import type { PanelGroup, PanelsPicture } from './picture.js';

/** One kind of claim, a cell a country: rows stand in line, so that the eye may go across. */
export interface SideRow {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly SideCell[];
}

export interface SideCell {
  readonly country: string;
  /** Null where the filters leave no such claim. */
  readonly picture: PanelsPicture | null;
}

/** Parts a picture of several countries into rows by kind and cells by country. Time axes of a row are alike; value axes as its scale says. */
export function sideBySide(words: Words, picture: PanelsPicture, countries: readonly string[]): SideRow[] {
  const kinds = picture.claims.map(kindOf).sort(byKind);
  const titles = new Map(kinds.map((kind) => [kindTitle(words, kind), kindId(kind)]));
  return [...titles].map(([title, id]) => {
    const peers = picture.groups
      .map((group) => ofKind(group, title))
      .filter(({ panels }) => panels.length > 0);
    const cells = countries.map((country) => ({ country, picture: cellOf(picture, peers, country) }));
    return { id, title, cells };
  });
}

function ofKind(group: PanelGroup, kind: string): PanelGroup {
  return { ...group, panels: group.panels.filter((panel) => panel.kind === kind) };
}

function cellOf(picture: PanelsPicture, peers: readonly PanelGroup[], country: string): PanelsPicture | null {
  const groups = peers.filter((group) => group.country === country);
  const ids = distinct(
    groups.flatMap(({ panels }) => panels.flatMap(({ marks }) => marks.map(({ id }) => id))),
  );
  if (ids.length === 0) return null;
  return { ...picture, groups, peers, claims: picture.claims.filter(({ id }) => ids.includes(id)) };
}
