import { renderAsync } from '@resvg/resvg-js';
import type { Words } from '../words/words.js';
import type { NamedFile } from './chart-files.js';
import type { PaintedFile } from './pictures.js';

const sizes = [192, 512] as const;
/** Phones cut icons to shapes of their own, within this share of it. */
const safe = 0.72;

/** What a browser asks to put the site among its apps; all addresses are below its root. */
export function webManifest({ m, locale }: Words): NamedFile {
  const manifest = {
    id: './',
    name: m.ui_name(),
    short_name: m.ui_name(),
    description: m.overview_lead(),
    lang: locale,
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: '#fbfaf8',
    theme_color: '#fbfaf8',
    icons: [
      { src: './favicon.svg', type: 'image/svg+xml', sizes: 'any' },
      ...sizes.map((size) => ({ src: `./icon-${size}.png`, type: 'image/png', sizes: `${size}x${size}` })),
      { src: './icon-maskable.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  };
  return { path: 'manifest.webmanifest', text: `${JSON.stringify(manifest, null, 2)}\n` };
}

/** The icon as pictures, painted from the drawing of it. */
export async function icons(svg: string): Promise<PaintedFile[]> {
  const plain = sizes.map((size) => painted(`icon-${size}.png`, svg, size));
  return Promise.all([...plain, painted('icon-maskable.png', maskable(svg), 512)]);
}

async function painted(path: string, svg: string, size: number): Promise<PaintedFile> {
  const picture = await renderAsync(svg, { fitTo: { mode: 'width', value: size } });
  return { path, bytes: picture.asPng() };
}

/** The whole square is filled, and what is drawn stands in its middle. */
function maskable(svg: string): string {
  const colour = /<rect[^>]*fill="([^"]+)"/.exec(svg)?.[1] ?? '#1d1d1b';
  const edge = 32 * ((1 - safe) / 2);
  const inner = svg.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '');
  const group = `<g transform="translate(${edge} ${edge}) scale(${safe})">${inner}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${colour}"/>${group}</svg>`;
}
