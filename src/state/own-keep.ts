import { openDB } from 'idb';
import { complete, type Mapping } from '../parse/own-mapping.js';
import type { Known } from './own-desk.js';

/** A file as it is kept in the browser for the next visit, on request only. */
export interface Kept {
  readonly file: File;
  readonly known: Known;
  readonly mapping: Mapping | null;
}

const name = 'your-file';
const key = 'file';

const store = () => openDB(name, 1, { upgrade: (database) => void database.createObjectStore(name) });

export async function keepFile(kept: Kept): Promise<void> {
  await (await store()).put(name, kept, key);
}

export async function forgetFile(): Promise<void> {
  await (await store()).delete(name, key);
}

/** What was kept, if the browser still has it. */
export async function keptFile(): Promise<Kept | null> {
  const found: unknown = await (await store()).get(name, key);
  if (!isKept(found)) return null;
  return { ...found, mapping: found.mapping && complete(found.mapping) };
}

function isKept(found: unknown): found is Kept {
  return typeof found === 'object' && found !== null && 'file' in found && found.file instanceof File;
}
