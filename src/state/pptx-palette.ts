import type { Palette } from '../exports/palette.js';
import { colourOf, inks, papers } from '../render/colours.js';
import type { Theme } from '../urls/address.js';

/** The colours of presentations for light and for dark rooms. */
export const pptxPalettes: Readonly<Record<Theme, Palette>> = {
  light: pptxPalette('light'),
  dark: pptxPalette('dark'),
};

function pptxPalette(theme: Theme): Palette {
  return {
    paper: papers[theme],
    ink: inks.text[theme],
    muted: inks.muted[theme],
    rule: inks.rule[theme],
    country: (code) => colourOf(code)[theme],
  };
}
