import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compile } from '@inlang/paraglide-js';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { cachePlurals } from './cache-plurals.js';
import { leanPlot } from './lean-plot.js';
import { oneThread } from './one-thread.js';
import { stylesInCode } from './styles-in-code.js';
import { wordsOnDemand } from './words-on-demand.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const server = join(root, '.ssr');

/**
 * Writes the site into dist/: first the app, then each address as a page of its own. With `--keep-messages` the messages stay as
 * they were compiled, for whoever reads them meanwhile.
 */
async function main() {
  const start = performance.now();
  if (!process.argv.includes('--keep-messages')) await compileMessages();
  await build({ root, logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } });
  await buildEmbeds();
  await buildWorker();
  await buildOneFile();
  await buildPrerender();
  const { prerender } = await import(pathToFileURL(join(server, 'prerender.js')).href);
  const written = await prerender({
    dist,
    data: join(root, 'data'),
    archive: join(root, 'archive'),
    changelog: join(root, 'CHANGELOG.md'),
    pictures: join(root, 'node_modules/.cache/pictures'),
    site: siteAddress(),
  });
  rmSync(join(dist, '.vite'), { recursive: true, force: true });
  console.log(
    `dist/: ${written.length} files written in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
}

/** The same as `npm run messages`, without another process. */
const compileMessages = () =>
  compile({
    project: join(root, 'project.inlang'),
    outdir: join(root, 'src/paraglide'),
    outputStructure: 'locale-modules',
    emitTsDeclarations: true,
  });

/** The script of embeds and their style sheet; the script that a style sheet comes with is nobody's. */
async function buildEmbeds() {
  await buildEmbed('src/embed-main.ts', '.vite/embed.json');
  await buildEmbed('src/embed-style.ts', '.vite/embed-style.json');
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/embed-style.json'), 'utf8'));
  rmSync(join(dist, manifest['src/embed-style.ts'].file));
}

/** @type {(input: string, manifest: string) => Promise<unknown>} */
const buildEmbed = (input, manifest) =>
  build({
    root,
    configFile: join(root, 'vite.embed.config.ts'),
    logLevel: 'warn',
    build: { outDir: dist, manifest, rolldownOptions: { input } },
  });

/** The service worker as one file; the prerender puts before it what is to be kept. */
const buildWorker = () =>
  build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: join(dist, '.vite'),
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: 'src/offline/worker.ts', formats: ['iife'], name: 'worker', fileName: () => 'worker.js' },
    },
  });

/** The app, its styles and what unpacks it, each in one piece; the prerender puts them into one file, with the record. */
async function buildOneFile() {
  await buildPiece('src/one-file.ts', 'one-file.js');
  await buildPiece('src/one-file-loader.ts', 'one-file-loader.js');
}

/** @type {(entry: string, file: string) => Promise<unknown>} */
const buildPiece = (entry, file) =>
  build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [svelte(), cachePlurals(), leanPlot(), wordsOnDemand(), stylesInCode(), oneThread()],
    // no thread is started from the one file: it has no address
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': '""' },
    build: {
      outDir: join(dist, '.vite'),
      emptyOutDir: false,
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: false } },
      lib: { entry, formats: ['iife'], name: 'record', fileName: () => file, cssFileName: 'one-file' },
    },
  });

const buildPrerender = () =>
  build({
    root,
    logLevel: 'warn',
    build: {
      ssr: 'src/static/prerender.ts',
      outDir: server,
      emptyOutDir: true,
      copyPublicDir: false,
      manifest: false,
      target: 'node20',
    },
  });

/** Where the site will stand on the web, from SITE_URL; canonical links are written only when it is known. */
function siteAddress() {
  const address = process.env['SITE_URL'];
  if (!address) return null;
  if (!/^https?:\/\/[^?#]+$/.test(address))
    throw new Error(`SITE_URL is "${address}": expected an address such as https://example.org/detention/`);
  return address.replace(/\/*$/, '/');
}

await main().catch((/** @type {unknown} */ error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
