import type { EmbedAssets } from './embed-pages.js';
import { escapeHtml } from './page-html.js';

export interface EmbedText {
  readonly lang: string;
  /** From the page up to the site's root. */
  readonly root: string;
  readonly title: string;
  readonly description: string;
  /** The page of the chart, where the site's address is known. */
  readonly canonical: string | null;
  readonly body: string;
  readonly assets: EmbedAssets;
}

/** An embed as a page: all that a reader came for is in it, the script only adds to it. */
export function embedHtml({ lang, root, title, description, canonical, body, assets }: EmbedText): string {
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>${escapeHtml(title)}</title>
    <meta name="description" content="${escapeHtml(description)}" />
    <link rel="icon" href="${root}favicon.svg" />
    ${canonical === null ? '' : `<link rel="canonical" href="${escapeHtml(canonical)}" />`}
    ${assets.script === null ? sheets(root, assets) : withScript(root, assets.script, assets)}
  </head>
  <body>
    ${body.replace(/<!--.*?-->/g, '')}
  </body>
</html>
`;
}

/**
 * The style sheet stands in the page, so that nothing else has to come before the first paint. A host whose policy does not name its hash
 * refuses it: then script, or a browser that runs none, takes the file.
 */
function withScript(root: string, script: string, assets: EmbedAssets): string {
  const file = `data-styles="${assets.styles.map((sheet) => root + sheet).join(' ')}"`;
  return `<style>${assets.css}</style>
    <noscript>${sheets(root, assets)}</noscript>
    <script type="module" src="${root}${script}" ${file}></script>`;
}

function sheets(root: string, { styles }: EmbedAssets): string {
  return styles.map((file) => `<link rel="stylesheet" href="${root}${file}" />`).join('');
}
