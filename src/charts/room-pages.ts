import { grown } from '../base/packed.js';
import type { Panel, PanelGroup, PanelsPicture, Picture } from './picture.js';
import { panelRows, type RoomRow, roomRows } from './room-rows.js';

/** A part of a picture that the last row of a room can read: drawn, or said. */
export type RoomPage = RoomDrawing | RoomRows;

export interface RoomRows {
  readonly form: 'rows';
  readonly rows: readonly RoomRow[];
}

export interface RoomDrawing {
  readonly form: 'drawing';
  readonly picture: DrawnPicture;
  /** Which of its bars stand beside a map; the map itself is whole. */
  readonly slice: readonly [from: number, to: number] | null;
}

/** The kinds of pictures that are drawn in a room; all others are said row by row. */
export const drawnInRooms = ['panels', 'map', 'silence', 'calls'] as const;

type DrawnPicture = Extract<Picture, { kind: (typeof drawnInRooms)[number] }>;

/** Parts a picture into as few pages as fit, in its order; what cannot be parted further stands alone. */
export function roomPages(picture: Picture, fits: (page: RoomPage) => boolean): RoomPage[] {
  if (picture.kind === 'panels') return panelPages(picture, fits);
  const rows = roomRows(picture);
  if (rows) return rowPages(rows, fits);
  return isDrawn(picture)
    ? grown<RoomPage>(countOf(picture), (from, to) => part(picture, from, to), fits)
    : [];
}

/** Panels with a value axis are drawn, one after the other; the claims of all others are said. */
function panelPages(picture: PanelsPicture, fits: (page: RoomPage) => boolean): RoomPage[] {
  const drawn = { ...picture, groups: withPanels(picture.groups, hasAxes) };
  const said = withPanels(picture.groups, (panel) => !hasAxes(panel));
  return [
    ...grown<RoomPage>(countOf(drawn), (from, to) => part(drawn, from, to), fits),
    ...rowPages(panelRows(said), fits),
  ];
}

function rowPages(rows: readonly RoomRow[], fits: (page: RoomPage) => boolean): RoomPage[] {
  return grown<RoomPage>(rows.length, (from, to) => ({ form: 'rows', rows: rows.slice(from, to) }), fits);
}

function withPanels(groups: readonly PanelGroup[], keep: (panel: Panel) => boolean): PanelGroup[] {
  return groups
    .map((group) => ({ ...group, panels: group.panels.filter(keep) }))
    .filter(({ panels }) => panels.length > 0);
}

function hasAxes({ form }: Panel): boolean {
  return form === 'points' || form === 'bars';
}

/** The page as it stood at the end of a year: same axes, later claims and promises not yet there. */
export function upTo(page: RoomPage, year: number): RoomPage {
  if (page.form !== 'drawing' || page.picture.kind !== 'panels') return page;
  const end = Date.UTC(year + 1, 0, 1);
  const groups = page.picture.groups.map((group) => ({ ...group, panels: group.panels.map(early(end)) }));
  return { ...page, picture: { ...page.picture, groups } };
}

/** The years in which something of a page was counted, where it shows one panel and so can be told year by year. */
export function yearsOf(page: RoomPage): number[] {
  if (page.form !== 'drawing' || page.picture.kind !== 'panels') return [];
  const panels = page.picture.groups.flatMap((group) => [...group.panels]);
  if (panels.length !== 1) return [];
  const years = panels.flatMap(({ marks }) => marks.map(({ to }) => new Date(to - 1).getUTCFullYear()));
  return [...new Set(years)].sort((a, b) => a - b);
}

function isDrawn(picture: Picture): picture is DrawnPicture {
  return drawnInRooms.some((kind) => kind === picture.kind);
}

function countOf(picture: DrawnPicture): number {
  switch (picture.kind) {
    case 'panels':
      return picture.groups.reduce((sum, { panels }) => sum + panels.length, 0);
    case 'map':
      return picture.places.reduce((sum, { marks }) => sum + marks.length, 0);
    default:
      return picture.rows.length;
  }
}

function part(picture: DrawnPicture, from: number, to: number): RoomDrawing {
  switch (picture.kind) {
    case 'panels':
      return { form: 'drawing', picture: panelsPart(picture, from, to), slice: null };
    case 'map':
      return { form: 'drawing', picture, slice: [from, to] };
    case 'silence':
      return { form: 'drawing', picture: { ...picture, rows: picture.rows.slice(from, to) }, slice: null };
    default:
      return { form: 'drawing', picture: { ...picture, rows: picture.rows.slice(from, to) }, slice: null };
  }
}

/** Its axes are those of the whole page, whatever of it is shown. */
function panelsPart(picture: PanelsPicture, from: number, to: number): PanelsPicture {
  const groups = between(picture.groups, from, to);
  if (picture.scale !== 'own') return { ...picture, groups, peers: picture.peers ?? picture.groups };
  return { ...picture, groups, scale: 'shared', peers: groups, span: spanOf(picture, groups) };
}

/** The panels from one place to another, each still in its group. */
function between(groups: readonly PanelGroup[], from: number, to: number): PanelGroup[] {
  let before = 0;
  return groups.flatMap((group) => {
    const panels = group.panels.slice(Math.max(0, from - before), Math.max(0, to - before));
    before += group.panels.length;
    return panels.length === 0 ? [] : [{ ...group, panels }];
  });
}

/** From the first claim to the end of the record, so that silence since the last figure shows. */
function spanOf({ span }: PanelsPicture, groups: readonly PanelGroup[]): readonly [number, number] {
  const starts = groups.flatMap(({ panels }) => panels).flatMap(startsOf);
  if (starts.length === 0) return span;
  return [Math.max(span[0], Date.UTC(new Date(Math.min(...starts)).getUTCFullYear(), 0, 1)), span[1]];
}

function startsOf(panel: Panel): number[] {
  if (panel.form === 'words') return [];
  const targets = panel.form === 'points' ? panel.targets : [];
  return [...panel.marks.map(({ from }) => from), ...targets.map(({ from, to }) => (from ?? to)[0])];
}

function early(end: number): (panel: Panel) => Panel {
  return (panel) => {
    const marks = panel.marks.filter(({ to }) => to <= end);
    if (panel.form !== 'points') return { ...panel, marks };
    const links = panel.links.filter(({ to }) => to[0] <= end);
    const targets = panel.targets.filter(({ from, to }) => (from ?? to)[0] <= end);
    return { ...panel, marks, links, targets };
  };
}
