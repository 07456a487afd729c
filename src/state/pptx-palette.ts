import type { Palette } from '../exports/palette.js';
import { colourOf, inks, papers } from '../render/colours.js';
import type { Theme } from '../urls/address.js';

/** The colours of a presentation for a light or a dark room. */
export function pptxPalette(theme: Theme): Palette {
  return {
    paper: papers[theme],
    ink: inks.text[theme],
    muted: inks.muted[theme],
    rule: inks.rule[theme],
    country: (code) => colourOf(code)[theme],
  };
}
