import type { Mark } from '../charts/picture.js';

/** A mark with its place in px. */
export interface Placed {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  /** Ends of its range in px; equal to y for a single figure. */
  readonly y0: number;
  readonly y1: number;
}

/** The shapes of glyphs and of a key; a triangle that points down is one of its own. */
export type Shape = 'circle' | 'diamond' | 'triangle' | 'down' | 'square' | 'arrow' | 'tick';

interface Glyph {
  readonly symbol: 'circle' | 'diamond' | 'triangle' | 'square';
  readonly rotate: number;
}

/** The shape of a qualifier: a plain dot is an exact figure and nothing else. */
export const glyphs: Readonly<Record<Mark['qualifier'], Glyph>> = {
  exact: { symbol: 'circle', rotate: 0 },
  about: { symbol: 'diamond', rotate: 0 },
  over: { symbol: 'triangle', rotate: 0 },
  at_least: { symbol: 'triangle', rotate: 0 },
  under: { symbol: 'triangle', rotate: 180 },
  up_to: { symbol: 'triangle', rotate: 180 },
  range: { symbol: 'square', rotate: 0 },
};
