import { expose, proxy, type Remote, wrap } from 'comlink';
import { OwnDesk } from './own-desk.js';
import type { OwnThread } from './own-worker.js';

/** In the one file there is no file for a thread of its own: the desk works in that of the page, behind the same line. */
export function startThread(): OwnThread {
  const { port1, port2 } = new MessageChannel();
  expose(new OwnDesk(), port1);
  const desk: Remote<OwnDesk> = wrap<OwnDesk>(port2);
  return { desk, end: () => port1.close(), onbroken: (told) => port2.addEventListener('messageerror', told) };
}

export { proxy as told };
