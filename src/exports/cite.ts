import { bibtexText, type CslItem, cslText, risText } from './citations.js';
import { type DataVersion, versionName } from './file-name.js';

/** What is cited of this record: a view, a chart, a row or a package. */
export interface Cited {
  /** The name of the record. */
  readonly record: string;
  readonly title: string;
  readonly version: DataVersion;
  /** The address that shows it, absolute; null where it is not known. */
  readonly address: string | null;
}

export const citeForms = ['sentence', 'apa', 'chicago', 'bibtex', 'ris', 'csl'] as const;
export type CiteForm = (typeof citeForms)[number];

/** A citation of something of this record, in one of the usual forms. */
export function cite(form: CiteForm, cited: Cited): string {
  const { record, title, address } = cited;
  const version = versionName(cited.version);
  const year = cited.version.date.slice(0, 4);
  const where = address === null ? '' : ` ${address}`;
  switch (form) {
    case 'sentence':
      return `${record}. “${title}” Data version ${version}.${where}`;
    case 'apa':
      return `${record}. (${year}). ${title} (Version ${version}) [Data set].${where}`;
    case 'chicago':
      return `${record}. ${year}. “${ended(title)}” Data set, version ${version}.${where}${where && '.'}`;
    case 'bibtex':
      return bibtexText([datasetItem(cited)]);
    case 'ris':
      return risText([datasetItem(cited)]);
    default:
      return cslText([datasetItem(cited)]);
  }
}

/** `CITATION.cff` for a package of rows. */
export function citationCff({ record, title, version, address }: Cited): string {
  const text = (value: string) => JSON.stringify(value);
  return `cff-version: 1.2.0
message: "If you use these data, please cite them as below, and the source of each figure."
type: dataset
title: ${text(`${record}: ${title}`)}
authors:
  - name: ${text(record)}
version: ${text(versionName(version))}
date-released: ${version.date}
license: CC-BY-4.0
${address === null ? '' : `url: ${text(address)}\n`}`;
}

function datasetItem({ record, title, version, address }: Cited): CslItem {
  const name = versionName(version);
  const date = version.date.split('-').map(Number);
  return {
    id: `detention-trends-${name}`,
    type: 'dataset',
    title,
    author: [{ literal: record }],
    publisher: record,
    issued: { 'date-parts': [date] },
    version: name,
    ...(address !== null && { URL: address }),
  };
}

function ended(title: string): string {
  return /[.?!]$/.test(title) ? title : `${title}.`;
}
