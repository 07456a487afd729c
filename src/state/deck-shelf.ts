import { type DBSchema, openDB } from 'idb';

/** A deck as it is kept: its text is that of its file, so that one reader checks both. */
export interface ShelfRow {
  readonly id: string;
  /** When it was last worked on, ms. */
  readonly used: number;
  readonly text: string;
}

/** Where the decks of a reader are kept. */
export interface Shelf {
  readonly all: () => Promise<ShelfRow[]>;
  /** Changes a row in one step that no other window can come between; null takes it out, undefined leaves it. */
  readonly change: (id: string, next: (now: ShelfRow | null) => ShelfRow | null | undefined) => Promise<void>;
}

interface Stored extends DBSchema {
  decks: { key: string; value: ShelfRow };
}

/** The shelf of the browser; it stays when the page is closed. Rejects where the browser forbids it. */
export async function browserShelf(): Promise<Shelf> {
  const db = await openDB<Stored>('detention-trends', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('decks', { keyPath: 'id' }),
    blocking: (_, __, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  return {
    all: () => db.getAll('decks'),
    change: async (id, next) => {
      const step = db.transaction('decks', 'readwrite');
      const row = next((await step.store.get(id)) ?? null);
      const written = row ? step.store.put(row) : row === null ? step.store.delete(id) : null;
      await Promise.all([written, step.done]);
    },
  };
}

/** A shelf that lasts as long as the page. */
export function memoryShelf(rows: readonly ShelfRow[]): Shelf {
  const kept = new Map(rows.map((row) => [row.id, row]));
  return {
    all: () => Promise.resolve([...kept.values()]),
    change: (id, next) => {
      const row = next(kept.get(id) ?? null);
      if (row) kept.set(id, row);
      else if (row === null) kept.delete(id);
      return Promise.resolve();
    },
  };
}
