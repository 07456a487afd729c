import type { Progress } from '../csv/read-bytes.js';
import type { Known, Opened } from './own-desk.js';
import { type OwnThread, told } from './own-worker.js';

/** How far the reading of a file has come. */
export interface Reading extends Progress {
  readonly name: string;
  readonly total: number;
  /** Seconds that reading will take yet, as far as can be told. */
  readonly left: number | null;
}

/** Before so many seconds nobody can tell how long it will take. */
const tooSoon = 0.5;

export const begun = ({ name, size }: File): Reading => ({
  name,
  total: size,
  bytes: 0,
  rows: 0,
  left: null,
});

/** Has a thread read a file, and says how far it has come. */
export async function readIn(
  { desk }: OwnThread,
  file: File,
  known: Known,
  tell: (reading: Reading) => void,
): Promise<Opened | { readonly refused: 'failed' }> {
  const now = stopwatch(file);
  try {
    return await desk.open(
      file,
      file.name,
      known,
      told((progress) => tell(now(progress))),
    );
  } catch {
    return { refused: 'failed' };
  }
}

/** Starts now, and makes of what was read since the time that the rest will take. */
function stopwatch(file: File): (progress: Progress) => Reading {
  const start = performance.now();
  return (progress) => {
    const passed = (performance.now() - start) / 1000;
    const left = passed < tooSoon ? null : (passed * (file.size - progress.bytes)) / progress.bytes;
    return { ...begun(file), ...progress, left };
  };
}
