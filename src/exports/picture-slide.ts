import { otherRows } from '../charts/others.js';
import type { Picture } from '../charts/picture.js';
import type { Tables } from '../tables/tables.js';
import type { ViewState } from '../urls/address.js';
import type { Words } from '../words/words.js';
import { publishersLine } from './credit.js';
import type { Slide } from './slide.js';

/** A chart in its present state as a slide. */
export function pictureSlide(words: Words, tables: Tables, picture: Picture, state: ViewState): Slide {
  const rows = [...picture.claims, ...picture.promises, ...otherRows(picture)];
  return {
    id: picture.chart,
    title: picture.title,
    lines: [{ text: picture.finding ?? picture.lead, row: null, table: null }],
    picture,
    asides: [],
    theme: state.theme,
    gone: null,
    seen: { route: { page: 'chart', chart: picture.chart }, state },
    credit: publishersLine(words, tables.sources, rows),
    shortCredit: publishersLine(words, tables.sources, rows, 2),
    notes: { points: [picture.lead, ...picture.description, ...picture.notes], claims: [], more: 0 },
  };
}
