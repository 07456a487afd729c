import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { charts } from '../charts/index.js';
import type { ChartId, Picture } from '../charts/picture.js';
import { creditLines } from '../exports/credit.js';
import { noFilters } from '../queries/filters.js';
import { cardSvg } from '../render/card-svg.js';
import { draw } from '../render/draw.js';
import { svgFile } from '../render/standalone-svg.js';
import type { Route } from '../urls/route.js';
import { type ChartFilesInput, svgText } from './chart-files.js';

/** A picture of a chart as PNG. */
export interface PaintedFile {
  /** Path below the site's root. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Of a picture for link previews, in px. */
export const cardSize = { width: 1200, height: 628 } as const;

/** Of a square picture, in px. */
const squareSize = { width: 1080, height: 1080 } as const;

/** Each chart without filters, as a picture, the same twice as fine, a square, and one for link previews. What was painted before is taken from the folder `kept`, by the hash of its drawing. */
export async function chartPictures(input: ChartFilesInput, kept: string): Promise<PaintedFile[]> {
  mkdirSync(kept, { recursive: true });
  const drawn = charts.flatMap(({ id, picture }) => {
    const whole = picture({
      tables: input.record.tables,
      words: input.words,
      filters: noFilters,
      scale: 'own',
    });
    const svg = svgText(input, whole);
    return [
      { path: `charts/${id}@2x.png`, svg, zoom: 2 },
      { path: `charts/${id}.png`, svg, zoom: 1 },
      { path: `charts/${id}-square.png`, svg: cardText(input, whole, squareSize), zoom: 1 },
      { path: cardPath(id), svg: cardText(input, whole, cardSize), zoom: 1 },
    ];
  });
  return Promise.all(drawn.map(async (one) => ({ path: one.path, bytes: await painted(one, kept) })));
}

/** The picture that a link to a page is shown with, below the site's root. */
export function cardOf(route: Route): string {
  return cardPath(route.page === 'chart' ? route.chart : (cards[route.page] ?? 'people-held'));
}

const cards: Readonly<Partial<Record<Route['page'], ChartId>>> = {
  promises: 'promises',
  promise: 'promises',
  timeline: 'timeline',
  alternatives: 'alternatives',
  rights: 'rights-calls',
  countries: 'centres-by-country',
};

function cardPath(id: ChartId): string {
  return `charts/${id}-card.png`;
}

function cardText(
  { record, document, words, site }: ChartFilesInput,
  picture: Picture,
  size: { readonly width: number; readonly height: number },
): string {
  const { sources } = record.tables;
  const address = site === null ? null : `${site}charts/${picture.chart}/`;
  const credit = creditLines(words, { sources, version: record.facts.version, address }, picture);
  return svgFile(cardSvg(draw, { document, words }, picture, { ...size, credit }));
}

async function painted({ svg, zoom }: { svg: string; zoom: number }, kept: string): Promise<Uint8Array> {
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 32);
  const file = join(kept, `${hash}${zoom === 1 ? '' : `@${String(zoom)}x`}.png`);
  if (existsSync(file)) return readFileSync(file);
  const image = await renderAsync(svg, { font: fonts(), fitTo: { mode: 'zoom', value: zoom } });
  const bytes = image.asPng();
  writeFileSync(file, bytes);
  return bytes;
}

/** For pictures whose texts become outlines in the browser. */
export function copyFonts(to: string): void {
  mkdirSync(to, { recursive: true });
  for (const file of fontFiles()) copyFileSync(file, join(to, basename(file)));
}

/** Three cuts of the font that pictures are painted with. */
function fontFiles(): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/package.json'));
  return ['400Regular', '600SemiBold', '700Bold'].map((cut) => join(folder, cut, `NotoSans_${cut}.ttf`));
}

/** The fonts of the machine that builds are left out, so that a picture is the same wherever it is painted. */
function fonts() {
  const family = 'Noto Sans';
  return {
    loadSystemFonts: false,
    fontFiles: fontFiles(),
    defaultFontFamily: family,
    serifFamily: family,
    sansSerifFamily: family,
  };
}
