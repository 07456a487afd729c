import { element, escapeMarkdown, escapeMarkup, open, webAddress } from './markup.js';

/** The ways in which a chart can stand in another page. */
export const snippetKinds = [
  'iframe',
  'script',
  'component',
  'figure',
  'picture',
  'markdown',
  'amp',
] as const;

export type SnippetKind = (typeof snippetKinds)[number];

/** Everything that a snippet may be made of. Addresses are absolute. */
export interface SnippetInput {
  readonly title: string;
  /** The picture in words, for whoever does not see it. */
  readonly alt: string;
  /** Of the page to be framed. */
  readonly embed: string;
  /** Of the whole chart, with the reader's choice. */
  readonly page: string;
  /** Of the picture as a file: an address, or the name of a file that lies beside the page. */
  readonly image: string;
  /** Of embed.js, and the hash that a browser checks it by, where it is known. */
  readonly script: string;
  readonly integrity: string | null;
  readonly chart: string;
  /** What the component is told besides. */
  readonly countries: string;
  readonly query: string;
  readonly theme: string;
  /** The data version whose rows it keeps; "" for one that follows the record. */
  readonly version: string;
  /** Of its texts, as BCP 47: the page it is put into may be in another. */
  readonly lang: string;
  /** In px; null for as wide as there is room. */
  readonly width: number | null;
  /** In px, for as long as nobody says better. */
  readonly height: number;
  readonly figure: FigureParts;
}

/** What stands in a figure that needs neither a frame nor a script. */
export interface FigureParts {
  /** The drawing, as markup of the XML serializer. */
  readonly svg: string;
  readonly tables: readonly FigureTable[];
  readonly credit: readonly string[];
}

export interface FigureTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A snippet of a kind: text to be pasted into another page. */
export function snippet(kind: SnippetKind, input: SnippetInput): string {
  return `${builders[kind](input)}\n`;
}

const builders: Readonly<Record<SnippetKind, (input: SnippetInput) => string>> = {
  iframe: (input) => frame(input, {}),
  script: (input) => `${frame(input, { 'data-detention-trends': '' })}\n${scriptTag(input)}`,
  component,
  figure,
  picture,
  markdown,
  amp,
};

/** The attributes serve where a host forbids styles; the second height leaves a low window its own. */
function frame(input: SnippetInput, more: Readonly<Record<string, string>>): string {
  const { title, lang, embed, width, height } = input;
  return element('iframe', {
    src: webAddress(embed),
    title,
    lang,
    loading: 'lazy',
    width: width ?? '100%',
    height,
    ...more,
    style: `border: 0; width: ${width === null ? '100%' : `${String(width)}px`}; max-width: 100%;
  height: ${String(height)}px; height: max(${String(height)}px, 50vh);`,
  });
}

function scriptTag({ script, integrity }: SnippetInput): string {
  return element('script', {
    src: webAddress(script),
    async: '',
    integrity,
    crossorigin: integrity === null ? null : 'anonymous',
  });
}

function component(input: SnippetInput): string {
  const { title, chart, countries, query, theme, version, lang, page, width } = input;
  const some = (text: string) => (text === '' ? null : text);
  const attributes = {
    chart,
    countries: some(countries),
    query: some(query),
    theme: some(theme),
    version: some(version),
    lang,
    title,
    style: width === null ? null : `display: block; max-width: ${String(width)}px`,
  };
  const within = element('a', { href: webAddress(page) }, escapeMarkup(title));
  return `${element('detention-chart', attributes, `\n  ${within}\n`)}\n${scriptTag(input)}`;
}

function figure({ title, lang, page, width, figure: { svg, tables, credit } }: SnippetInput): string {
  const most = width === null ? '100%' : `${String(width)}px`;
  const style = `margin: 1em 0; max-width: ${most}; overflow-wrap: anywhere`;
  const parts = [
    svg,
    ...tables.map((table) => `<details style="overflow: auto">\n${tableText(table)}\n</details>`),
  ];
  const link = element('a', { href: webAddress(page) }, escapeMarkup(title));
  const caption = element('figcaption', {}, `${link}. ${escapeMarkup(credit.join(' '))}`);
  // without a section around them a reader mode takes the table for the article
  const drawn = element('section', {}, `\n${parts.join('\n')}\n`);
  // a page from right to left would turn the texts of the drawing about their anchors
  return element('figure', { lang, dir: 'ltr', style }, `\n${drawn}\n${caption}\n`);
}

/** A reader mode that met all rows in one group would leave out everything but them. */
const rowsInGroup = 10;

function tableText({ caption, head, rows }: FigureTable): string {
  const cells = (tag: 'th' | 'td', texts: readonly string[]) =>
    element('tr', {}, texts.map((text) => element(tag, {}, escapeMarkup(text))).join(''));
  return [
    element('summary', {}, escapeMarkup(caption)),
    '<table>',
    element('thead', {}, cells('th', head)),
    ...groupsOf(rows, rowsInGroup).map((group) =>
      element('tbody', {}, `\n${group.map((row) => cells('td', row)).join('\n')}\n`),
    ),
    '</table>',
  ].join('\n');
}

function groupsOf<T>(list: readonly T[], most: number): T[][] {
  const count = Math.ceil(list.length / most);
  return Array.from({ length: count }, (_, at) => list.slice(at * most, (at + 1) * most));
}

function picture({ lang, page, image, alt, width }: SnippetInput): string {
  const style = 'max-width: 100%; height: auto';
  const img = open('img', { src: imageAddress(image), alt, width, style });
  return element('a', { href: webAddress(page), lang }, img);
}

function markdown({ page, image, alt }: SnippetInput): string {
  return `[![${escapeMarkdown(alt)}](<${link(image)}>)](<${link(webAddress(page))}>)`;
}

function imageAddress(image: string): string {
  return /^[\w-][\w.-]*$/.test(image) ? image : webAddress(image);
}

/** Angle brackets hold an address of any signs but their own. */
function link(address: string): string {
  return imageAddress(address).replaceAll('<', '%3C').replaceAll('>', '%3E');
}

function amp({ title, lang, embed, image, alt, width, height }: SnippetInput): string {
  const src = webAddress(image);
  const placeholder =
    src === ''
      ? element('p', { placeholder: '' }, escapeMarkup(title))
      : element('amp-img', { placeholder: '', layout: 'fill', src, alt });
  return element(
    'amp-iframe',
    {
      title,
      lang,
      src: webAddress(embed),
      width: width ?? 640,
      height,
      layout: 'responsive',
      sandbox: 'allow-scripts allow-popups allow-top-navigation-by-user-activation',
      frameborder: 0,
    },
    `\n  ${placeholder}\n`,
  );
}
