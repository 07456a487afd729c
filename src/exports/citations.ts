import type { Source } from '../tables/sources.js';

/** A source as citation programs read it (CSL-JSON), with what the record knows of it and nothing else. */
export interface CslItem {
  readonly id: string;
  readonly type: 'report' | 'article-newspaper' | 'document' | 'dataset';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly version?: string;
  readonly URL?: string;
}

/** A source as CSL-JSON. Who wrote it is not in the record; institutions stand as authors of their own reports. */
export function cslOf({ id, title, publisher, published, kind, url }: Source): CslItem {
  const isReport = ['government', 'un', 'ngo'].includes(kind);
  return {
    id,
    type: isReport ? 'report' : kind === 'media' ? 'article-newspaper' : 'document',
    title,
    ...(isReport && { author: [{ literal: publisher }] }),
    ...(kind === 'media' ? { 'container-title': publisher } : { publisher }),
    ...(published && { issued: { 'date-parts': [partsOf(published)] } }),
    ...(url !== null && { URL: url }),
  };
}

/** Items as a file of CSL-JSON. */
export function cslText(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}

/** Items as BibTeX, in UTF-8. */
export function bibtexText(items: readonly CslItem[]): string {
  return items.map(bibtexEntry).join('\n');
}

/** Items as RIS, as reference managers read it. */
export function risText(items: readonly CslItem[]): string {
  return items.map(risEntry).join('\r\n');
}

function partsOf({ year, month, day }: NonNullable<Source['published']>): number[] {
  return [year, month, day].filter((part) => part !== null);
}

const bibtexTypes = {
  report: 'techreport',
  'article-newspaper': 'article',
  document: 'misc',
  dataset: 'misc',
};
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function bibtexEntry(item: CslItem): string {
  const fields: [string, string | undefined][] = [
    ['title', `{{${tex(item.title)}}}`],
    ['author', authorsOf(item)],
    [item.type === 'report' ? 'institution' : 'publisher', braced(item.publisher)],
    ['journal', braced(item['container-title'])],
    ...dateFields(item),
    ['version', braced(item.version)],
    ['url', item.URL && `{${item.URL.replace(/[{}\\\s]/g, encodeURIComponent)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
  return `@${bibtexTypes[item.type]}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

function authorsOf({ author = [] }: CslItem): string | undefined {
  return author.length === 0
    ? undefined
    : `{${author.map(({ literal }) => `{${tex(literal)}}`).join(' and ')}}`;
}

function dateFields({ issued }: CslItem): [string, string | undefined][] {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  return [
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['day', day === undefined ? undefined : `{${day}}`],
  ];
}

function braced(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{${tex(text)}}`;
}

const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function tex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\~^]|[&%$#_{}]/g, (sign) => texSigns[sign] ?? `\\${sign}`);
}

const risTypes = { report: 'RPRT', 'article-newspaper': 'NEWS', document: 'GEN', dataset: 'DATA' };

function risEntry(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const date = year === undefined ? undefined : `${year}/${two(month)}/${two(day)}/`;
  const tags: [string, string | undefined][] = [
    ['TY', risTypes[item.type]],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', date],
    ['ET', item.version],
    ['UR', item.URL],
  ];
  const lines = tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

function two(part: number | undefined): string {
  return part === undefined ? '' : String(part).padStart(2, '0');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
