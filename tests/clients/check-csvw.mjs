// Does an independent reader of CSV on the Web (npm: rdf-parser-csvw) understand metadata.json, and read every cell through it?
import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';

const folder = join(process.argv[2] ?? 'test-results/clients', 'package');
const tools = createRequire(resolve(process.argv[3] ?? 'test-results/tools', 'package.json'));
/** @param {string} name of a package among the tools */
const tool = async (name) => (await import(pathToFileURL(tools.resolve(name)).href)).default;
const jsonld = await tool('jsonld');
const rdf = await tool('rdf-ext');
const CsvwParser = await tool('rdf-parser-csvw');
const TriplesParser = await tool('@rdfjs/parser-n3');

const base = 'https://example.org/';
/** The context of the W3C, as it comes with the reader: nothing is fetched. */
const context = JSON.parse(
  readFileSync(join(tools.resolve('rdf-parser-csvw'), '../test/support/csvw.json'), 'utf8'),
);
const documentLoader = (/** @type {string} */ url) => {
  if (url !== 'http://www.w3.org/ns/csvw') throw new Error(`metadata.json asks for ${url}`);
  return Promise.resolve({ document: context, documentUrl: url, contextUrl: null });
};

/** @param {object} document a word that the context does not know is an error */
async function triples(document) {
  const text = await jsonld.toRDF(document, {
    base,
    documentLoader,
    safe: true,
    format: 'application/n-quads',
  });
  return rdf.dataset().import(new TriplesParser({ factory: rdf }).import(Readable.from([text])));
}

/** All cells that are not empty, as `column value`, sorted. @type {(name: string) => string[]} */
function cellsOf(name) {
  const { data, meta } = Papa.parse(readFileSync(join(folder, name), 'utf8').trimEnd(), { header: true });
  const cells = data.flatMap((/** @type {any} */ row) =>
    (meta.fields ?? []).map((column) => [column, row[column]]),
  );
  return cells
    .filter(([, value]) => value !== '')
    .map((cell) => cell.join(' '))
    .sort();
}

const { tables, ...group } = JSON.parse(readFileSync(join(folder, 'metadata.json'), 'utf8'));
const faults = [];
let cells = 0;
for (const table of tables) {
  const parser = new CsvwParser({
    factory: rdf,
    metadata: await triples({ ...group, ...table }),
    baseIRI: base + table.url,
  });
  const read = await rdf.dataset().import(parser.import(createReadStream(join(folder, table.url))));
  const column = `${base}${table.url}#`;
  const found = [...read]
    .filter(({ predicate }) => predicate.value.startsWith(column))
    .map(
      ({ predicate, object }) =>
        `${decodeURIComponent(predicate.value.slice(column.length))} ${object.value}`,
    )
    .sort();
  const wanted = cellsOf(table.url);
  cells += wanted.length;
  const at = wanted.findIndex((cell, index) => cell !== found[index]);
  if (at >= 0 || found.length !== wanted.length)
    faults.push(`${table.url}: expected "${wanted[at]}" but found "${found[at]}"`);
}
console.log(
  faults.join('\n') || `CSV on the Web: ${tables.length} tables, ${cells} cells read through metadata.json`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
