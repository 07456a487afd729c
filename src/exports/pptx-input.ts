import type { Picture } from '../charts/picture.js';
import type { Tables } from '../tables/tables.js';
import type { Words } from '../words/words.js';
import type { DataVersion } from './file-name.js';
import type { Palette } from './palette.js';

/** What a presentation is written with. */
export interface PptxInput {
  readonly words: Words;
  readonly tables: Tables;
  readonly version: DataVersion;
  readonly palette: Palette;
  /** Paints a picture that no program draws itself. */
  readonly paint: (picture: Picture) => Promise<Painted>;
}

export interface Painted {
  /** As PNG, base64. */
  readonly data: string;
  readonly width: number;
  readonly height: number;
}
