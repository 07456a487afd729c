// @vitest-environment node
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../scripts/serve.js';

const home = '<!doctype html><title>Home</title>';
const csv = 'id,value\n' + 'a,1\n'.repeat(500);
const files: Record<string, string> = {
  _headers: '# all\n/*\n  X-All: yes\n\n/data/*\n  X-Data: yes\n  Cache-Control: max-age=60\n',
  'index.html': home,
  '404.html': 'Lost',
  'charts/x/index.html': 'Chart',
  'data/rows.csv': csv,
  '.secret': 'secret',
};

let folder = '';
let site: { url: string; close: () => Promise<void> };
let nested: typeof site;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  for (const [path, text] of Object.entries(files)) await put(join(folder, 'dist', path), text);
  await put(join(folder, 'outside.txt'), 'outside');
  await put(join(folder, 'dist-not/outside.txt'), 'outside');
  site = await serve({ port: 0, root: join(folder, 'dist') });
  nested = await serve({ port: 0, root: join(folder, 'dist'), base: '/sub' });
});

afterAll(async () => {
  await Promise.all([site.close(), nested.close()]);
  await rm(folder, { recursive: true });
});

async function put(path: string, text: string): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
}

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Node's own client: it sends a path as it is, and unpacks nothing. */
function get(path: string, headers: Record<string, string> = {}, to = site, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(to.url);
  return new Promise((done, fail) => {
    const asked = request({ hostname, port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', fail).end();
  });
}

describe('serve', () => {
  it('sends index.html for a folder, with its type and the headers of production', async () => {
    const { status, headers, body } = await get('/');
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'x-all': 'yes' });
    expect(headers).not.toHaveProperty('x-data');
    expect(body.toString()).toBe(home);
  });

  it('adds up the headers of all matching blocks', async () => {
    const { headers } = await get('/data/rows.csv?from=2008');
    expect(headers).toMatchObject({ 'x-all': 'yes', 'x-data': 'yes', 'cache-control': 'max-age=60' });
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  });

  it('packs text with brotli, else with gzip, else not at all', async () => {
    const br = await get('/data/rows.csv', { 'accept-encoding': 'gzip, deflate, br' });
    expect(br.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(brotliDecompressSync(br.body).toString()).toBe(csv);
    const gz = await get('/data/rows.csv', { 'accept-encoding': 'br;q=0, gzip' });
    expect(gz.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gz.body).toString()).toBe(csv);
    expect((await get('/data/rows.csv')).body.toString()).toBe(csv);
  });

  it('sends a file as it is now, not as it was', async () => {
    const path = join(folder, 'dist/changing.txt');
    await put(path, 'before');
    const first = await get('/changing.txt', { 'accept-encoding': 'br' });
    await put(path, 'afterwards');
    const second = await get('/changing.txt', { 'accept-encoding': 'br' });
    expect(brotliDecompressSync(first.body).toString()).toBe('before');
    expect(brotliDecompressSync(second.body).toString()).toBe('afterwards');
  });

  it('answers 304 to a browser that has the file, and no body to HEAD', async () => {
    const { headers } = await get('/');
    const again = await get('/', { 'if-none-match': String(headers['etag']) });
    expect(again).toMatchObject({ status: 304, headers: { 'x-all': 'yes' } });
    const head = await get('/', {}, site, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([
      200,
      String(home.length),
      0,
    ]);
  });

  it('leads a folder without slash to the one with, keeping the query', async () => {
    const { status, headers } = await get('/charts/x?from=2008');
    expect([status, headers['location']]).toEqual([301, './x/?from=2008']);
    expect((await fetch(`${site.url}charts/x`)).url).toBe(`${site.url}charts/x/`);
  });

  it.each([
    '/nothing',
    '/nothing/',
    '/index.html/',
    '/%',
    '/%00',
    '/data/rows.csv/',
    '/_headers',
    '/.secret',
    '/data/',
  ])('sends the 404 page for %s', async (path) => {
    const { status, headers, body } = await get(path);
    expect([status, body.toString(), headers['x-all']]).toEqual([404, 'Lost', 'yes']);
  });

  it.each([
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/charts/..%2f..%2foutside.txt',
    '/../dist-not/outside.txt',
    '/..%5coutside.txt',
  ])('does not leave the site by %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('refuses what is not reading', async () => {
    expect((await get('/', {}, site, 'POST')).status).toBe(405);
  });

  it('mounts the site below a sub-folder, with headers as at the root', async () => {
    expect(nested.url).toMatch(/\/sub\/$/);
    expect((await get('/sub/charts/x/', {}, nested)).body.toString()).toBe('Chart');
    expect((await get('/sub/data/rows.csv', {}, nested)).headers).toMatchObject({ 'x-data': 'yes' });
    expect((await get('/charts/x/', {}, nested)).status).toBe(404);
    expect((await get('/subcharts/x/', {}, nested)).status).toBe(404);
  });

  it('says what to do when the port is taken or the site is not built', async () => {
    const port = Number(new URL(site.url).port);
    await expect(serve({ port, root: join(folder, 'dist') })).rejects.toThrow(/is taken: choose another/);
    await expect(serve({ port: 0, root: join(folder, 'none') })).rejects.toThrow(/build the site first/);
  });
});
