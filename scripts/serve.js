import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { answer } from './serve/answer.js';
import { headerRules } from './serve/headers.js';

const usualPort = 4173;

/**
 * Serves a built site as a static host does: the headers of its `_headers` file, compressed text, its own 404 page.
 * Without a port it takes the usual one, or the next that is free; port 0 is any free one.
 * @param {{port?: number | undefined, base?: string | undefined, root?: string | undefined, host?: string | undefined}} options
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serve({ port, base = '/', root = distFolder(), host = 'localhost' } = {}) {
  const site = { root: resolve(root), base: mount(base), rules: headerRules(readHeaders(root)) };
  const server = createServer((request, response) => void answer(site, request, response));
  const taken = await listen(server, host, port ?? usualPort, port === undefined ? 20 : 0);
  return { url: `http://${host}:${taken}${site.base}`, close: () => close(server) };
}

const distFolder = () => fileURLToPath(new URL('../dist', import.meta.url));

/** @type {(base: string) => string} */
const mount = (base) => `/${base}/`.replace(/\/+/g, '/');

/** @type {(root: string) => string} */
function readHeaders(root) {
  try {
    return readFileSync(join(root, '_headers'), 'utf8');
  } catch {
    throw new Error(`${join(root, '_headers')} cannot be read: build the site first (npm run build).`);
  }
}

/** @type {(server: import('node:http').Server, host: string, port: number, tries: number) => Promise<number>} */
async function listen(server, host, port, tries) {
  try {
    return await listenOnce(server, host, port);
  } catch (error) {
    if (!isTaken(error)) throw error;
    if (tries > 0) return listen(server, host, port + 1, tries - 1);
    throw new Error(`Port ${port} is taken: choose another with --port N, or stop what listens there.`);
  }
}

/** @type {(server: import('node:http').Server, host: string, port: number) => Promise<number>} */
const listenOnce = (server, host, port) =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });

/** @type {(error: unknown) => boolean} */
const isTaken = (error) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** @type {(server: import('node:http').Server) => Promise<void>} */
const close = (server) =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

async function main() {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, base: { type: 'string' }, host: { type: 'string' } },
  });
  const { url } = await serve({ ...values, port: portOf(values.port ?? process.env['PORT']) });
  console.log(`Detention Trends: ${url}`);
}

/** @type {(text: string | undefined) => number | undefined} */
function portOf(text) {
  if (!text) return undefined;
  if (/^\d{1,5}$/.test(text) && Number(text) < 65536) return Number(text);
  throw new Error(`The port is "${text}": expected a number from 0 to 65535.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((/** @type {Error} */ error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
