import { never } from '../base/never.js';
import type { Mark, Panel, PanelGroup, PanelsPicture } from '../charts/picture.js';
import { at, type Block, deferred, type Frame, root, text } from './frame.js';
import { entriesOf, type KeyEntry, keyLines } from './key.js';
import { columnGap, columnWidth, type Room, roomOf } from './panel-frame.js';
import { drawBars, drawPoints } from './panel-points.js';
import { spanOf } from './panel-span.js';
import { drawSpans } from './panel-spans.js';
import { drawWords } from './panel-words.js';
import { stack } from './stack.js';
import { make, px } from './svg.js';
import { type Band, bandOf, columns, faint, serif, sizes } from './theme.js';

/** So many marks, or a promise among them, and a panel takes the whole width. */
const heroMarks = 9;
const below = 26;

/** Small multiples: groups with a hero across the whole width, the rest in columns, each in the shortest. */
export function drawPanels(frame: Frame, picture: PanelsPicture): SVGSVGElement {
  const band = bandOf(frame.width);
  const heroes = picture.groups
    .filter(({ panels }) => panels.some(isHero(picture)))
    .map((group) => heroGroup(frame, picture, band, group));
  const others = picture.groups
    .filter(({ panels }) => !panels.some(isHero(picture)))
    .map((group) => smallGroup(frame, picture, band, group));
  // drawings that stand in line have one key for all of them
  const legend = keyLines(frame, band, picture.peers ? [] : keyEntries(frame, picture));
  const parts = [legend, ...heroes, masonry(frame, band, others)].filter(({ height }) => height > 0);
  const { node, height } = stack(frame, parts, below);
  return root(frame, picture.title, Math.max(1, height), [node]);
}

/** The signs of the panels that have any; panels in words need none. */
function keyEntries({ words: { m } }: Frame, { groups }: PanelsPicture): KeyEntry[] {
  const panels = groups.flatMap(({ panels: all }) => all).filter(({ form }) => form !== 'words');
  const targets = panels.flatMap((panel) => (panel.form === 'points' ? panel.targets : []));
  const arrow = { shape: 'arrow', hollow: true, dashed: false, label: m.key_arrow() } as const;
  const tick = { shape: 'tick', hollow: false, dashed: false, label: m.key_tick() } as const;
  return [
    ...entriesOf(
      m,
      panels.flatMap(({ marks }): readonly Mark[] => marks),
    ),
    ...(targets.some(({ from }) => from !== null) ? [arrow] : []),
    ...(targets.some(({ from }) => from === null) ? [tick] : []),
  ];
}

/** Whether a panel takes the whole width. */
function isHero({ aligned }: PanelsPicture): (panel: Panel) => boolean {
  return (panel) => {
    if (panel.form === 'words') return false;
    const promised = panel.form === 'points' && panel.targets.length > 0;
    return aligned || (panel.form !== 'spans' && (promised || panel.marks.length >= heroMarks));
  };
}

function heroGroup(frame: Frame, picture: PanelsPicture, band: Band, group: PanelGroup): Block {
  const hero = isHero(picture);
  const head = title(frame, frame.width, group.title);
  const wide = drawAll(frame, picture, band, group.panels.filter(hero), true);
  const others = group.panels.filter((panel) => !hero(panel));
  const small = drawAll(frame, picture, band, others, false);
  return stack(frame, [head, ...wide, masonry(frame, band, small)], 12);
}

function smallGroup(frame: Frame, picture: PanelsPicture, band: Band, group: PanelGroup): Block {
  const head = title(frame, columnWidth(band, frame.width), group.title);
  return stack(frame, [head, ...drawAll(frame, picture, band, group.panels, false)], 12);
}

/** Panels that stand together, time axes aligned. */
function drawAll(
  frame: Frame,
  picture: PanelsPicture,
  band: Band,
  panels: readonly Panel[],
  hero: boolean,
): Block[] {
  const room = roomOf(frame, picture, band, {
    hero,
    span: picture.aligned ? picture.span : spanOf(picture, panels),
  });
  return panels.map((panel) => drawPanel(room, panel));
}

function drawPanel(room: Room, panel: Panel): Block {
  switch (panel.form) {
    case 'points':
      return drawPoints(room, panel);
    case 'bars':
      return drawBars(room, panel);
    case 'spans':
      return drawSpans(room, panel);
    case 'words':
      return drawWords(room, panel);
    default:
      return never('panel', panel);
  }
}

function title(frame: Frame, width: number, content: string): Block {
  const rule = { d: `M0,0.5H${px(width)}`, stroke: 'currentColor', 'stroke-opacity': faint * 2.5 };
  const look = { 'font-size': sizes.title, 'font-weight': 700, 'font-family': serif };
  const node = deferred(frame, () => [
    make(frame.document, 'path', rule),
    text(frame, 0, sizes.title + 8, content, look),
  ]);
  return { node, height: sizes.title + 8 };
}

/** Blocks in columns, each into the one that is shortest so far. */
function masonry(frame: Frame, band: Band, blocks: readonly Block[]): Block {
  const group = make(frame.document, 'g');
  const heights = Array.from({ length: columns[band] }, () => 0);
  for (const { node, height } of blocks) {
    const shortest = heights.indexOf(Math.min(...heights));
    const y = heights[shortest] ?? 0;
    group.append(at(frame, shortest * (columnWidth(band, frame.width) + columnGap), y, node));
    heights[shortest] = y + height + below;
  }
  return { node: group, height: Math.max(0, Math.max(...heights) - below) };
}
