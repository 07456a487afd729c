import { renderAsync } from '@resvg/resvg-js';
import { JSDOM } from 'jsdom';
import { type ChartId, chartIds, type Picture } from '../../src/charts/picture.js';
import { chartById } from '../../src/charts/index.js';
import { type FileDeckInput, fileDeck } from '../../src/exports/file-slides.js';
import { type FileDeck, type FileSlide, pictureRoom } from '../../src/exports/file-slide.js';
import { pictureSlide } from '../../src/exports/picture-slide.js';
import { pptx } from '../../src/exports/pptx.js';
import type { Painted, PptxInput } from '../../src/exports/pptx-input.js';
import type { Slide } from '../../src/exports/slide.js';
import { darkened } from '../../src/render/darkened.js';
import { draw } from '../../src/render/draw.js';
import { svgFile } from '../../src/render/standalone-svg.js';
import { deckSlides } from '../../src/slides/deck-slides.js';
import { decks } from '../../src/slides/decks.js';
import { deckOf } from '../../src/slides/plan.js';
import { pptxPalettes } from '../../src/state/pptx-palette.js';
import { readWholeRecord } from '../../src/static/record.js';
import { readState, type Theme } from '../../src/urls/address.js';
import { type DeckId, deckIds } from '../../src/urls/deck-ids.js';
import { en as words } from '../../src/words/en.js';

export const record = readWholeRecord('data');
const { tables, facts } = record;
const { version } = facts;
const { document } = new JSDOM('').window;

const drawn = (picture: Picture) => draw(picture, { document, words, width: pictureRoom.width });

const input = (title: string, lead: string): FileDeckInput => ({
  words,
  tables,
  version,
  title,
  lead,
  addressOf: ({ seen }: Slide) => `https://example.org/record/${seen ? '?a=1&b=<2>' : ''}`,
  heightOf: (picture) => Number(drawn(picture).getAttribute('height')),
});

/** A deck as the slides of a file. */
export function deckFile(id: DeckId): FileDeck {
  const deck = deckOf(words.m, decks[id]);
  const slides = deckSlides({ words, tables, chart: chartById, version }, deck);
  return fileDeck(input(deck.title, deck.lead), slides);
}

/** A chart under some filters, written as in an address, as the slides of a file. */
export function chartFile(id: ChartId, query: string): FileDeck {
  const { state } = readState(query);
  const chart = chartById(id);
  const { filters, picks, q } = state;
  const scale = chart.scales ? state.scale : 'own';
  const picture = chart.picture({ tables, words, filters, picks, q, scale });
  return fileDeck(input(picture.title, picture.lead), [pictureSlide(words, tables, picture, state)]);
}

/** The bytes of a deck; a small picture stands for each that a browser would paint, unless they are wanted. */
export function bytesOf(deck: FileDeck, theme: Theme = 'light', painted = false): Promise<Uint8Array> {
  const paint = painted ? paintWhole : () => Promise.resolve(dot);
  const made: PptxInput = { words, tables, version, theme, palettes: pptxPalettes, paint };
  return pptx(made, deck);
}

const dot: Painted = {
  data: 'image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  width: 800,
  height: 300,
};

const paintWhole = async (picture: Picture, theme: Theme): Promise<Painted> => {
  const svg = drawn(picture);
  if (theme === 'dark') darkened(svg);
  const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))];
  const image = await renderAsync(svgFile(svg), { fitTo: { mode: 'zoom', value: 2 } });
  return { data: `image/png;base64,${image.asPng().toString('base64')}`, width, height };
};

/** The first bars and columns among some slides, their first source giving only a range, in a room of their own. */
export function rangedSlides(slides: readonly FileSlide[]): FileSlide[] {
  return (['bars', 'columns'] as const)
    .flatMap((form) =>
      slides.filter(({ body }) => body?.kind === 'chart' && body.chart.form === form).slice(0, 1),
    )
    .map((slide) => ({ ...slide, theme: 'light', body: withRange(slide) }));
}

function withRange({ body }: FileSlide): FileSlide['body'] {
  if (body?.kind !== 'chart' || body.chart.form === 'points') return body;
  const bars = body.chart.bars.map((bar, at) =>
    at === 0 ? { ...bar, value: null, range: [1234, 5678] as const } : bar,
  );
  return { ...body, chart: { ...body.chart, bars } };
}

export { chartIds, deckIds };
