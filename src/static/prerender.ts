import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { charts } from '../charts/index.js';
import { tellChanges } from '../state/told-changes.js';
import { toldVersions } from '../exports/told-versions.js';
import { versionName } from '../exports/file-name.js';
import { en as words } from '../words/en.js';
import { chartFiles, type ChartFilesInput, type NamedFile } from './chart-files.js';
import { readArchive, textsOf } from './archive.js';
import { dataService, wholePackage } from './data-service.js';
import { keptDrawings } from './drawings.js';
import { type EmbedInput, embedPages } from './embed-pages.js';
import { rowFiles } from './embed-rows.js';
import { goneFiles } from './gone-pages.js';
import { headersOf } from './headers.js';
import { keptFiles } from './kept-files.js';
import { oembedFile } from './oembed.js';
import { checkPages } from './dist-check.js';
import { pageFile } from './page-file.js';
import { pagesOf } from './pages.js';
import { buildTag, offline } from './offline.js';
import { oneFile } from './one-file.js';
import { chartPictures, copyFonts, type PaintedFile } from './pictures.js';
import { embedAssets, preloads } from './preloads.js';
import { readWholeRecord, type WholeRecord } from './record.js';
import { icons, webManifest } from './web-manifest.js';

/** Where the site is written, what from, and its address on the web where it is known. */
export interface SitePlan {
  readonly dist: string;
  readonly data: string;
  /** The folder of all versions that were ever published, and the text that tells readers of changes. */
  readonly archive: string;
  readonly changelog: string;
  /** Where painted pictures are kept from one build to the next. */
  readonly pictures: string;
  /** With a slash behind: "https://example.org/detention/". */
  readonly site: string | null;
}

/** Writes each address of the site as a file of its own, into the folder that holds the built app. */
export async function prerender(plan: SitePlan): Promise<string[]> {
  const { dist, data, site } = plan;
  const record = readWholeRecord(data);
  const { document } = new JSDOM('').window;
  const painting = paintings({ record, document, words, site }, plan);
  const template = readFileSync(join(dist, 'index.html'), 'utf8');
  const embedding = { ...paper(record, document, site), assets: embedAssets(dist) };
  const { kept, versions } = archiveOf(plan, embedding);
  const served = { record, words, site, data, versions };
  const also = [embedScript(dist), webManifest(words)];
  const told = kept.data.filter(({ path }) => path === 'data/changes.json');
  const whole = { dist, data, facts: record.facts, words, site, changes: told[0]?.text ?? 'null' };
  const away = offline({ ...whole, template, others: [...also, ...told] });
  const pages = pagesOf(words, record.tables);
  const tags = [buildTag(away.build)];
  const asWritten = { ...embedding, template, preload: preloads(dist), tags };
  const written = await Promise.all(pages.map((page) => pageFile(asWritten, page)));
  const standing = [...embedPages(embedding), ...kept.pages];
  const gone = goneFiles(words, embedding.assets, kept.former, [...written, ...standing]);
  const embeds = [...standing, ...gone.pages];
  const files = [
    ...written,
    ...embeds,
    ...kept.data,
    ...gone.data,
    ...also,
    ...away.files,
    oneFile(whole),
    ...dataService(served),
    ...filesOfCharts({ record, document, words, site }),
    headersOf([...written, ...embeds], embedding.assets.css),
  ];
  const pictures = await painting;
  for (const file of files) write(dist, file.path, file.text);
  for (const { path, bytes } of pictures) write(dist, path, bytes);
  write(dist, 'data/detention-trends.zip', wholePackage(served));
  copyData(data, join(dist, 'data'));
  checkPages(dist, [...written, ...embeds], embedding.assets.css);
  return [...files, ...pictures].map(({ path }) => path);
}

/** What every page is drawn with. */
const paper = (record: WholeRecord, document: Document, site: string | null) => ({
  record,
  drawings: keptDrawings(document, words),
  words,
  site,
});

/** The frozen copies of all versions, and their names. */
function archiveOf({ archive, data, changelog }: SitePlan, embedding: Omit<EmbedInput, 'frozen'>) {
  const archived = readArchive(archive);
  const texts = { texts: textsOf(data), changelog: readFileSync(changelog, 'utf8') };
  const versions = archived.map(({ version }) => versionName(version));
  const kept = keptFiles({ ...embedding, ...texts }, archived);
  tellChanges(toldVersions(kept.versions));
  return { kept, versions };
}

/** What programs and other sites ask of the charts. */
function filesOfCharts(input: ChartFilesInput): NamedFile[] {
  const rows = rowFiles(input.record.tables).map(({ path, text }) => ({ path: `embed/${path}`, text }));
  return [...rows, ...charts.flatMap((chart) => [...chartFiles(input, chart), oembedFile(input, chart)])];
}

/** Painting needs other threads than writing: begun early, it is done meanwhile. */
async function paintings(input: ChartFilesInput, { dist, pictures }: SitePlan): Promise<PaintedFile[]> {
  const icon = readFileSync(join(dist, 'favicon.svg'), 'utf8');
  return (await Promise.all([chartPictures(input, pictures), icons(icon)])).flat();
}

/** What a browser checks the script of host pages by. */
function embedScript(dist: string): NamedFile {
  const integrity = integrityOf(join(dist, 'embed.js'));
  return { path: 'embed.json', text: `${JSON.stringify({ integrity })}\n` };
}

function integrityOf(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}

function write(dist: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), content);
}

/** Byte for byte, so that a reader may compare a download with the record. */
function copyData(from: string, to: string): void {
  copyFonts(join(to, '../fonts'));
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from))
    if (/\.(csv|json)$/.test(name)) copyFileSync(join(from, name), join(to, name));
}
