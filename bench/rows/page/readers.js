import Papa from 'papaparse';

/**
 * The other readers, each with all that it needs made ready before the clock starts. Each gives the number of rows.
 * @typedef {(file: File) => Promise<number>} Read
 * @type {Record<string, () => Promise<Read>>}
 */
const readers = {
  async d3() {
    const { csvParse } = await import('d3-dsv');
    return async (file) => keep(csvParse(await file.text())).length;
  },
  async papa() {
    return (file) =>
      new Promise((resolve) => {
        Papa.parse(file, {
          header: true,
          skipEmptyLines: true,
          complete: ({ data }) => resolve(keep(data).length),
        });
      });
  },
  async arquero() {
    const { fromCSV } = await import('arquero');
    return async (file) => keep(fromCSV(await file.text())).numRows();
  },
  async duckdb() {
    const database = await startDuck();
    const connection = await database.connect();
    return async (file) => {
      await database.registerFileHandle('rows.csv', file, 2, true);
      await connection.query("CREATE TABLE rows AS SELECT * FROM read_csv('rows.csv')");
      const counted = await connection.query('SELECT count(*)::INT AS n FROM rows');
      return Number(counted.toArray()[0]?.n);
    };
  },
};

async function startDuck() {
  const duckdb = await import('@duckdb/duckdb-wasm');
  const address = (/** @type {string} */ name) => new URL(`duckdb/${name}`, document.baseURI).href;
  const database = new duckdb.AsyncDuckDB(
    new duckdb.VoidLogger(),
    new Worker(address('duckdb-browser-eh.worker.js')),
  );
  // the server of the bench does not know the type of such files
  const wasm = await (await fetch(address('duckdb-eh.wasm'))).arrayBuffer();
  const typed = new Blob([wasm], { type: 'application/wasm' });
  await database.instantiate(URL.createObjectURL(typed));
  return database;
}

/**
 * What was read stays in memory, as it would in a page that shows it.
 * @template T
 * @param {T} rows
 * @returns {T}
 */
function keep(rows) {
  Reflect.set(window, 'kept', rows);
  return rows;
}

/** Reads the file that was chosen, and tells rows and ms. */
async function run(/** @type {string} */ name) {
  const read = await readers[name]?.();
  const file = document.querySelector('input')?.files?.[0];
  if (!read || !file)
    throw new Error(`readers.js: expected one of ${Object.keys(readers).join(', ')} and a file`);
  const start = performance.now();
  const rows = await read(file);
  return { rows, ms: performance.now() - start };
}

Reflect.set(window, 'run', run);
