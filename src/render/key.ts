import type { Mark } from '../charts/picture.js';
import type { Messages } from '../words/messages.js';
import { type Block, type Frame, standsBack, text } from './frame.js';
import { glyph, type GlyphLook, glyphOf } from './glyph.js';
import { make } from './svg.js';
import { textWidth } from './text.js';
import { type Band, leastWidth, sizes } from './theme.js';

/** A sign of a drawing and what it means. */
export interface KeyEntry extends GlyphLook {
  readonly label: string;
}

/** How to read the marks: only those glyphs that occur. */
export function keyOf(frame: Frame, band: Band, marks: readonly Mark[]): Block {
  return keyLines(frame, band, entriesOf(frame.words.m, marks));
}

export function entriesOf(m: Messages, marks: readonly Mark[]): KeyEntry[] {
  const looks = marks.map(glyphOf);
  const plain = { hollow: false, dashed: false };
  const circle = { shape: 'circle', hollow: true } as const;
  const shapes = [
    { shape: 'circle', ...plain, label: m.key_exact() },
    { shape: 'diamond', ...plain, label: m.key_about() },
    { shape: 'triangle', ...plain, label: m.key_over() },
    { shape: 'down', ...plain, label: m.key_under() },
    { shape: 'square', ...plain, label: m.key_range() },
  ] as const;
  return [
    ...shapes.filter(({ shape }) => looks.some((look) => look.shape === shape)),
    ...(looks.some(({ hollow }) => hollow) ? [{ ...circle, dashed: false, label: m.key_hollow() }] : []),
    ...(looks.some(({ dashed }) => dashed) ? [{ ...circle, dashed: true, label: m.key_low() }] : []),
  ];
}

/** Signs and their meanings in lines, broken for the least width of the band. */
export function keyLines(frame: Frame, band: Band, list: readonly KeyEntry[]): Block {
  const group = make(frame.document, 'g', { class: 'key', 'aria-hidden': 'true' });
  let [x, line] = [0, 0];
  for (const entry of list) {
    const wide = 15 + textWidth(entry.label, sizes.axis);
    if (x > 0 && x + wide > leastWidth[band]) [x, line] = [0, line + 1];
    group.append(
      glyph(frame, entry, x + 5, line * 18 + 8),
      text(frame, x + 14, line * 18 + 12, entry.label, { 'font-size': sizes.axis, ...standsBack }),
    );
    x += wide + 16;
  }
  return { node: group, height: list.length === 0 ? 0 : (line + 1) * 18 };
}
