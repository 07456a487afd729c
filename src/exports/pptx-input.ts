import type { Picture } from '../charts/picture.js';
import type { Tables } from '../tables/tables.js';
import type { Words } from '../words/words.js';
import type { DataVersion } from './file-name.js';
import type { Theme } from '../urls/address.js';
import type { FileSlide } from './file-slide.js';
import type { Palette } from './palette.js';

/** What a presentation is written with. */
export interface PptxInput {
  readonly words: Words;
  readonly tables: Tables;
  readonly version: DataVersion;
  /** That of slides without one of their own. */
  readonly theme: Theme;
  readonly palettes: Readonly<Record<Theme, Palette>>;
  /** Paints a picture that no program draws itself. */
  readonly paint: (picture: Picture, theme: Theme) => Promise<Painted>;
}

/** The theme of a slide. */
export function themeOf({ theme }: PptxInput, slide: FileSlide): Theme {
  return slide.theme ?? theme;
}

export function paletteOf(input: PptxInput, slide: FileSlide): Palette {
  return input.palettes[themeOf(input, slide)];
}

export interface Painted {
  /** As PNG, base64. */
  readonly data: string;
  readonly width: number;
  readonly height: number;
}
