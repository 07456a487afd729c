import type { Chart } from '../charts/chart.js';
import type { Picture } from '../charts/picture.js';
import { distinct } from '../base/lists.js';
import { countOf, otherRows, partsOf, preferredTable, type RowPart } from '../charts/others.js';
import { creditLines } from '../exports/credit.js';
import { partCsv } from '../exports/csv-text.js';
import { type OtherTable, otherTables } from '../queries/find-row.js';
import { versionName } from '../exports/file-name.js';
import { noFilters } from '../queries/filters.js';
import { draw } from '../render/draw.js';
import { standaloneSvg, svgFile } from '../render/standalone-svg.js';
import type { Source } from '../tables/sources.js';
import type { Words } from '../words/words.js';
import type { WholeRecord } from './record.js';

/** What the files of a chart are written from. `site` is its address on the web, with a slash behind, where it is known. */
export interface ChartFilesInput {
  readonly record: WholeRecord;
  readonly document: Document;
  readonly words: Words;
  readonly site: string | null;
}

export interface NamedFile {
  /** Path below the site's root. */
  readonly path: string;
  readonly text: string;
}

/** A chart without filters, as files: rows, facts and drawing. */
export function chartFiles(input: ChartFilesInput, chart: Chart): NamedFile[] {
  const picture = chart.picture({
    tables: input.record.tables,
    words: input.words,
    filters: noFilters,
    scale: 'own',
  });
  return [
    ...rowFiles(input.record, picture),
    { path: `charts/${chart.id}.json`, text: `${JSON.stringify(about(input, picture), null, 2)}\n` },
    { path: `charts/${chart.id}.svg`, text: svgText(input, picture) },
  ];
}

const svgWidth = 1100;

/** One file holds one kind of row: what a chart is about has the chart's name, every other kind has a file beside it. */
function rowFiles({ tables: { sources } }: WholeRecord, picture: Picture): NamedFile[] {
  const main = mainPart(picture);
  const parts = [main, ...partsOf(picture).filter((part) => part !== main)];
  return parts.map((part) => ({
    path: `charts/${picture.chart}${part === main ? '' : `-${part}`}.csv`,
    text: partCsv(picture, part, sources, 'rfc'),
  }));
}

/** The rows that a chart is about: its figures, if its kind is made of them; else the promises or the first other rows. */
function mainPart(picture: Picture): RowPart {
  if (picture.kind === 'promises') return 'promises';
  return picture.claims.length > 0 ? 'claims' : (preferredTable(picture) ?? 'claims');
}

function about({ record, words: { m }, site }: ChartFilesInput, picture: Picture) {
  const { chart, title, lead, finding, description, notes } = picture;
  const version = versionName(record.facts.version);
  const address = site === null ? null : `${site}charts/${chart}/`;
  return {
    id: chart,
    title,
    lead,
    finding,
    description,
    notes,
    claims: countOf(picture, 'claims'),
    promises: countOf(picture, 'promises'),
    ...Object.fromEntries(otherTables.flatMap((table) => countedRows(picture, table))),
    version,
    query: '',
    address,
    licence: 'CC-BY-4.0',
    citation:
      address === null
        ? m.citation_chart({ title, version })
        : m.citation_chart_at({ title, version, address }),
    sources: sourcesOf(record, picture).map(sourceFacts),
  };
}

function sourceFacts({ id, title, publisher, published, kind, url }: Source) {
  return { id, title, publisher, published: published?.text ?? null, kind, url };
}

/** A kind of row that the chart does not hold is not named. */
function countedRows(picture: Picture, table: OtherTable): [OtherTable, number][] {
  return picture.others?.[table] ? [[table, countOf(picture, table)]] : [];
}

/** The sources that rows of a picture rest on, in the order of the rows. */
function sourcesOf({ tables }: WholeRecord, picture: Picture): Source[] {
  const ids = [
    ...picture.claims.map(({ source }) => source),
    ...picture.promises.flatMap(({ source, outcome_source: outcome }) => [source, outcome]),
    ...otherRows(picture).flatMap((row) => [row.source, 'status_source' in row ? row.status_source : null]),
  ];
  return distinct(ids).flatMap((id) => tables.sources.filter((source) => source.id === id));
}

export function svgText({ record, document, words, site }: ChartFilesInput, picture: Picture): string {
  const rowAddress = (row: string) => `${site === null ? '' : `${site}charts/`}${picture.chart}/?row=${row}`;
  const credited = {
    sources: record.tables.sources,
    version: record.facts.version,
    address: site === null ? null : `${site}charts/${picture.chart}/`,
  };
  const credit = { lines: creditLines(words, credited, picture), rowAddress };
  return svgFile(standaloneSvg(draw, { document, words, width: svgWidth }, picture, credit));
}
