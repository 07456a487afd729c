import { find } from './files.js';
import { headersFor } from './headers.js';
import { encodingFor, packed } from './pack.js';

/**
 * @typedef {{root: string, base: string, rules: import('./headers.js').Rule[]}} Site
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/**
 * Answers one request for a file of the site.
 * @type {(site: Site, request: Request, response: Response) => Promise<void>}
 */
export async function answer(site, request, response) {
  try {
    if (!['GET', 'HEAD'].includes(request.method ?? '')) return refuse(response);
    await route(site, request, response);
  } catch (error) {
    console.error(`${request.url}: ${String(error)}`);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
}

/** @type {(response: Response) => void} */
function refuse(response) {
  response.writeHead(405, { allow: 'GET, HEAD' }).end();
}

/** @type {(site: Site, request: Request, response: Response) => Promise<void>} */
async function route(site, request, response) {
  const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
  const inside = below(site.base, path);
  for (const [name, value] of headersFor(site.rules, inside ?? path)) response.setHeader(name, value);
  const found = inside === undefined ? undefined : await find(site.root, inside);
  if (found?.kind === 'folder') return redirect(response, `${found.name}/${query ? `?${query}` : ''}`);
  return found ? send(request, response, found, 200) : sendLost(site, request, response);
}

/** @type {(site: Site, request: Request, response: Response) => Promise<void>} */
async function sendLost(site, request, response) {
  const page = await find(site.root, '/404.html');
  if (page?.kind === 'file') return send(request, response, page, 404);
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
}

/** @type {(base: string, path: string) => string | undefined} */
const below = (base, path) => (path.startsWith(base) ? path.slice(base.length - 1) : undefined);

/**
 * Relative, so that it holds under any base and can never lead to another host.
 * @type {(response: Response, location: string) => void}
 */
function redirect(response, location) {
  response.writeHead(301, { location: `./${location}` }).end();
}

/** @type {(request: Request, response: Response, file: import('./files.js').File, status: number) => Promise<void>} */
async function send(request, response, file, status) {
  const encoding = file.text ? encodingFor(request.headers['accept-encoding']) : undefined;
  const etag = `W/"${file.size.toString(36)}-${Math.floor(file.modified).toString(36)}"`;
  setMissing(response, { 'content-type': file.type, 'cache-control': 'no-cache', etag });
  if (file.text) response.setHeader('vary', 'Accept-Encoding');
  if (status === 200 && request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
  const body = await packed(file, encoding);
  if (encoding) response.setHeader('content-encoding', encoding);
  response.writeHead(status, { 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** @type {(response: Response, headers: Record<string, string>) => void} */
function setMissing(response, headers) {
  for (const [name, value] of Object.entries(headers)) {
    if (!response.hasHeader(name)) response.setHeader(name, value);
  }
}
