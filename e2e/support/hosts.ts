import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { serve } from '../../scripts/serve.js';

/** Pages of others, at an origin of their own, and our site as they see it. */
export interface Hosts {
  /** The address of a page of tests/hosts, its places filled. */
  readonly page: (name: string, query?: string, chart?: string) => string;
  /** Our site's address, in a sub-folder. */
  readonly site: string;
  /** Answers an address with this page. */
  readonly put: (html: string) => string;
  readonly close: () => Promise<void>;
}

export async function openHosts(): Promise<Hosts> {
  const site = await serve({ base: '/detention/', port: 0 });
  const { integrity } = JSON.parse(readFileSync('dist/embed.json', 'utf8'));
  let pasted = '';
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(pathname === '/pasted' ? pasted : filled(pathname.slice(1), searchParams));
  });
  const filled = (name: string, asked: URLSearchParams) =>
    readFileSync(new URL(`../../tests/hosts/${name}`, import.meta.url), 'utf8')
      .replaceAll('{{site}}', site.url)
      .replaceAll('{{origin}}', new URL(site.url).origin)
      .replaceAll('{{integrity}}', integrity)
      .replaceAll('{{query}}', asked.get('query') ?? '')
      .replaceAll('{{chart}}', asked.get('chart') ?? 'people-held');
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const address = server.address();
  const root = `http://localhost:${typeof address === 'object' && address ? address.port : 0}/`;
  return {
    page: (name, query = '', chart = 'people-held') =>
      `${root}${name}?${new URLSearchParams({ query, chart }).toString()}`,
    site: site.url,
    put: (html) => {
      pasted = html;
      return `${root}pasted`;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await site.close();
    },
  };
}
