import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distinct } from '../base/lists.js';
import { tablesFor } from '../state/needs.js';
import type { Route } from '../urls/route.js';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

type Manifest = Readonly<Record<string, Chunk>>;

const views: Readonly<Record<Route['page'], string>> = {
  overview: 'src/views/Overview.svelte',
  chart: 'src/views/ChartPage.svelte',
  countries: 'src/views/Countries.svelte',
  country: 'src/views/Country.svelte',
  compare: 'src/views/Compare.svelte',
  promises: 'src/views/Promises.svelte',
  promise: 'src/views/PromisePage.svelte',
  timeline: 'src/views/Timeline.svelte',
  alternatives: 'src/views/Alternatives.svelte',
  rights: 'src/views/Rights.svelte',
  present: 'src/slides/Present.svelte',
  speaker: 'src/slides/Present.svelte',
  mine: 'src/slides/Present.svelte',
  deck: 'src/slides/Present.svelte',
  data: 'src/views/Data.svelte',
  table: 'src/views/TablePage.svelte',
  api: 'src/views/DataService.svelte',
  dictionary: 'src/views/Dictionary.svelte',
  'your-file': 'src/views/YourFile.svelte',
  conflicts: 'src/views/Conflicts.svelte',
  changes: 'src/views/Changes.svelte',
  about: 'src/views/About.svelte',
  missing: 'src/views/Missing.svelte',
};

/** Links that have the browser fetch at once what the app will ask for: the code of the page and its tables. Addresses are below the root. */
export function preloads(dist: string): (route: Route, root: string) => string[] {
  const manifest = readManifest(dist, 'manifest.json');
  return (route, root) => [
    ...chunksOf(manifest, views[route.page]).map(
      (file) => `<link rel="modulepreload" crossorigin href="${root}${file}" />`,
    ),
    ...tablesFor(route).map(
      (table) => `<link rel="preload" as="fetch" crossorigin href="${root}data/${table}.csv" />`,
    ),
  ];
}

/** All that the app loads, at once or on demand; what is built for embeds is not among it. */
export function builtFiles(dist: string): string[] {
  const chunks = Object.values(readManifest(dist, 'manifest.json'));
  return distinct(chunks.flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets])).sort();
}

/** What every embed loads: its script and its style sheet. Addresses are below the root. */
export function embedAssets(dist: string): { script: string; styles: readonly string[]; css: string } {
  const script = readManifest(dist, 'embed.json')['src/embed-main.ts']?.file;
  const sheets = Object.values(readManifest(dist, 'embed-style.json')).flatMap(({ file, css = [] }) => [
    ...css,
    ...(file.endsWith('.css') ? [file] : []),
  ]);
  if (script === undefined || sheets.length === 0)
    throw new Error('the build made no script or no style sheet for embeds: see scripts/build.js');
  const styles = distinct(sheets);
  return {
    script,
    styles,
    css: styles.map((file) => readFileSync(join(dist, file), 'utf8').trim()).join('\n'),
  };
}

/** The files of a chunk and of all that it imports, without those that the page names anyway. */
function chunksOf(manifest: Manifest, key: string): string[] {
  const entry = new Set(filesOf(manifest, 'index.html'));
  return distinct(filesOf(manifest, key)).filter((file) => !entry.has(file));
}

function filesOf(manifest: Manifest, key: string): string[] {
  const chunk = manifest[key];
  return chunk ? [chunk.file, ...(chunk.imports ?? []).flatMap((one) => filesOf(manifest, one))] : [];
}

function readManifest(dist: string, name: string): Manifest {
  const path = join(dist, '.vite', name);
  const manifest: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  return isManifest(manifest) ? manifest : {};
}

function isManifest(value: unknown): value is Manifest {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(
      (chunk: unknown) => typeof chunk === 'object' && chunk !== null && 'file' in chunk,
    )
  );
}
