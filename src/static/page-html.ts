/** All that differs between two pages of the site. */
export interface PageText {
  readonly lang: string;
  /** From the page up to the site's root: "", "../../". */
  readonly root: string;
  readonly title: string;
  readonly description: string;
  /** The page's own address on the web, where it is known. */
  readonly address: string | null;
  readonly siteName: string;
  /** What a link to the page is shown with, where the site's address is known. */
  readonly image: { readonly address: string; readonly width: number; readonly height: number } | null;
  /** What the app rendered: for the head, its title among it, and for #app. */
  readonly head: string;
  readonly body: string;
  /** What the app is to know before it has read a table. */
  readonly facts: object;
  readonly factsId: string;
  /** What the page tells search engines for data; null where it holds none. */
  readonly structured: object | null;
}

/** Fills the built template. A place that is not there, or twice, is a fault of the template and throws. */
export function pageHtml(template: string, page: PageText): string {
  const html = fill(template, /<html[^>]*>/g, `<html lang="${escapeHtml(page.lang)}">`);
  const headed = fill(html, /<title>[^<]*<\/title>/g, `${page.head}\n${headTags(page)}`);
  const filled = fill(
    headed,
    /<div id="app">\s*<\/div>/g,
    `<div id="app">${page.body}</div>\n    ${factsTag(page)}`,
  );
  return filled.replace(/\b(href|src)="\.\//g, `$1="${page.root}`);
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function headTags({ title, description, address, lang, siteName, image, structured }: PageText): string {
  const meta = (key: 'name' | 'property', name: string, content: string) =>
    `<meta ${key}="${name}" content="${escapeHtml(content)}" />`;
  const tags = [
    meta('name', 'description', description),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', siteName),
    meta('property', 'og:locale', lang),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('name', 'twitter:card', image === null ? 'summary' : 'summary_large_image'),
    meta('name', 'twitter:title', title),
    meta('name', 'twitter:description', description),
    ...(image === null
      ? []
      : [
          meta('property', 'og:image', image.address),
          meta('property', 'og:image:width', String(image.width)),
          meta('property', 'og:image:height', String(image.height)),
          meta('name', 'twitter:image', image.address),
        ]),
    ...(address === null
      ? []
      : [meta('property', 'og:url', address), `<link rel="canonical" href="${escapeHtml(address)}" />`]),
    ...(structured === null ? [] : [`<script type="application/ld+json">${data(structured)}</script>`]),
  ];
  return tags.map((tag) => `    ${tag}`).join('\n');
}

function factsTag({ facts, factsId }: PageText): string {
  return `<script type="application/json" id="${factsId}">${data(facts)}</script>`;
}

/** Data, never run: "<" is escaped, so that no text in it can close the element. */
function data(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function fill(html: string, place: RegExp, content: string): string {
  const count = [...html.matchAll(place)].length;
  if (count !== 1)
    throw new Error(`index.html: expected ${String(place)} once, but found it ${String(count)} times`);
  return html.replace(place, () => content);
}
