import { createServer } from 'node:net';
import { findBrowser, variables } from '../find-browser.js';

/**
 * What the browser tests are handed: a Chromium, and a port of their own, so that two runs do not meet.
 * @returns {Promise<Record<string, string>>}
 */
export async function browserEnv() {
  const [name = ''] = variables;
  return { [name]: await findBrowser(), E2E_PORT: String(await freePort()) };
}

/** @type {() => Promise<number>} */
const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
