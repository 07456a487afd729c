import { proxy, type Remote, wrap } from 'comlink';
import type { OwnDesk } from './own-desk.js';

/** The desk of a reader's own file in a thread of its own. */
export interface OwnThread {
  readonly desk: Remote<OwnDesk>;
  /** Ends the thread with all that it does and holds. */
  readonly end: () => void;
  /** Tells once the thread can answer no more: its code was not had, or memory ran out. */
  readonly onbroken: (told: () => void) => void;
}

export function startThread(): OwnThread {
  const worker = new Worker(new URL('./own-desk-worker.ts', import.meta.url), { type: 'module' });
  return {
    desk: wrap<OwnDesk>(worker),
    end: () => worker.terminate(),
    onbroken: (told) => {
      worker.addEventListener('error', told);
      worker.addEventListener('messageerror', told);
    },
  };
}

export { proxy as told };
