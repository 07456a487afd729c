import { distinct } from '../base/lists.js';
import type { NamedFile } from './chart-files.js';
import { styleHash } from './inline-style.js';

/** The file of headers for these pages. */
export function headersOf(pages: readonly NamedFile[], css: string): NamedFile {
  const paths = pages.map(({ path }) => path);
  return { path: '_headers', text: headersFile(paths, css) };
}

/** The `_headers` file that Netlify, Cloudflare Pages and our own server read. Where several blocks match a path, their headers add up. `css` stands in the pages of embeds. */
export function headersFile(pages: readonly string[], css: string): string {
  const blocks: Block[] = [
    ['/*', [policy(...strict, `style-src 'self' ${styleHash(css)}`), nosniff, noReferrer]],
    ...distinct(pages.flatMap(addressesOf)).map((address): Block => [
      address,
      [fresh, isEmbed(address) ? open : unframed],
    ]),
    ['/data/*', [fresh, open]],
    ...['csv', 'json', 'svg', 'png'].map((ending): Block => [`/charts/*.${ending}`, [fresh, open]]),
    ['/countries/*.json', [fresh, open]],
    // their files never change; their embeds do, since they tell what has changed since
    ['/v/:version/data/*', [kept, open]],
    ['/assets/*', [kept, open]],
    ['/embed.js', [fresh, open]],
    ['/embed.json', [fresh]],
    // a service worker that is kept elsewhere would hold back every newer version
    ['/sw.js', [fresh]],
    ['/kept.html', [fresh, unframed]],
    ['/manifest.webmanifest', [fresh]],
    // its script stands in it, which our policy forbids: it is made to be saved
    ['/detention-trends.html', [fresh, unframed, 'Content-Disposition: attachment']],
    ['/oembed/*', [fresh, open]],
  ];
  return blocks
    .map(([address, headers]) => `${address}\n${headers.map((header) => `  ${header}\n`).join('')}`)
    .join('\n');
}

type Block = readonly [address: string, headers: readonly string[]];

/** All comes from our own host; of style elements only the one of embeds is let in. */
const strict = ["default-src 'self'", "object-src 'none'", "base-uri 'none'"];
/** Two policies bind together, so the second one only ever takes away: embeds may be framed by anyone, pages by nobody. */
const unframed = policy("frame-ancestors 'none'");
const nosniff = 'X-Content-Type-Options: nosniff';
const noReferrer = 'Referrer-Policy: no-referrer';
const open = 'Access-Control-Allow-Origin: *';
const fresh = 'Cache-Control: no-cache';
/** The addresses of these files hold a hash of their content. */
const kept = 'Cache-Control: public, max-age=31536000, immutable';

function policy(...rules: string[]): string {
  return `Content-Security-Policy: ${rules.join('; ')}`;
}

/** A page answers at its folder and at its file. */
function addressesOf(file: string): string[] {
  const folder = file.replace(/(^|\/)(index|table)\.html$/, '$1');
  if (folder === file) return [`/${file}`];
  return isEmbed(`/${folder}`) ? [framed(folder)] : [pattern(folder), `${pattern(folder)}index.html`];
}

/** Hosts take a hundred blocks, so all pages of a folder share one. */
function pattern(folder: string): string {
  return `/${folder.replace(/^([^/]+)\/[^/]+\/$/, '$1/:page/')}`;
}

/** Embeds lie at several depths below their folder. */
function framed(folder: string): string {
  return `/${folder.replace(/^v\/[^/]+\//, 'v/:version/').replace(/embed\/.*$/, 'embed/*')}`;
}

function isEmbed(address: string): boolean {
  return /^(\/v\/[^/]+)?\/embed\//.test(address);
}
