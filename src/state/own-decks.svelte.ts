import type { Deck } from '../exports/deck.js';
import type { DeckEdit } from '../exports/deck-edits.js';
import { deckFile, readDeck } from '../exports/deck-file.js';
import type { Words } from '../words/words.js';
import { browserShelf, memoryShelf, type Shelf, type ShelfRow } from './deck-shelf.js';

/** A deck of the reader, as it is kept. */
export interface OwnDeck {
  readonly id: string;
  readonly used: number;
  readonly deck: Deck;
}

/** Whether decks outlive the page; if not, why. */
export type Keeping = 'kept' | 'full' | 'forbidden';

/** What became of a change: made, or kept as a second deck beside what another window made of the first. */
export type Changed =
  { readonly kind: 'saved'; readonly own: OwnDeck } | { readonly kind: 'both'; readonly own: OwnDeck };

type Line = Pick<BroadcastChannel, 'postMessage' | 'close' | 'addEventListener'>;

/** The decks of a reader, the one worked on last first. Windows of one browser share them. */
export class OwnDecks {
  list = $state.raw<readonly OwnDeck[]>([]);
  keeping = $state<Keeping>('kept');
  /** Kept decks that cannot be read, and why. */
  unread = $state.raw<readonly string[]>([]);
  readonly #words: Words;
  readonly #line: Line | null;
  #shelf: Shelf;

  static async open(words: Words, shelf = browserShelf(), line = channel()): Promise<OwnDecks> {
    const own = await shelf.then(
      (kept) => new OwnDecks(words, kept, line, 'kept'),
      () => new OwnDecks(words, memoryShelf([]), null, 'forbidden'),
    );
    await own.refresh();
    return own;
  }

  private constructor(words: Words, shelf: Shelf, line: Line | null, keeping: Keeping) {
    this.#words = words;
    this.keeping = keeping;
    this.#shelf = shelf;
    this.#line = line;
    line?.addEventListener('message', () => void this.refresh());
  }

  refresh = async (): Promise<void> => {
    const rows = (await this.#shelf.all()).toSorted((a, b) => b.used - a.used);
    const read = rows.map((row) => ({ row, ...readDeck(this.#words, row.text) }));
    this.unread = read.flatMap((one) => ('problem' in one ? [one.problem] : []));
    this.list = read.flatMap((one) => ('deck' in one ? [{ ...one.row, deck: one.deck }] : []));
  };

  /** Keeps a deck as one of its own. */
  keep = async (deck: Deck): Promise<OwnDeck> => {
    const own: OwnDeck = { id: newId(), used: Date.now(), deck: { ...deck, by: 'reader' } };
    await this.#put(own.id, () => rowOf(own));
    return own;
  };

  /** Changes a deck as it is kept now. Where another window changed it at the same place, both versions are kept. */
  change = async (seen: OwnDeck, edit: DeckEdit): Promise<Changed> => {
    const saved: OwnDeck[] = [];
    await this.#put(seen.id, (now) => {
      const read = now && readDeck(this.#words, now.text);
      if (!read || !('deck' in read) || !edit.fits(read.deck)) return undefined;
      const own = { id: seen.id, used: Date.now(), deck: edit.make(read.deck) };
      saved.push(own);
      return rowOf(own);
    });
    const own = saved.at(-1);
    if (own) return { kind: 'saved', own };
    const mine = edit.make(seen.deck);
    const title = this.#words.m.deck_second({ title: mine.title });
    return { kind: 'both', own: await this.keep({ ...mine, title }) };
  };

  /** Makes a deck the one that is worked on. */
  use = ({ id }: OwnDeck): Promise<void> => this.#put(id, (now) => now && { ...now, used: Date.now() });

  remove = ({ id }: OwnDeck): Promise<void> => this.#put(id, () => null);

  /** What cannot be kept goes on in memory: no work is lost while the page is open. */
  async #put(id: string, next: Parameters<Shelf['change']>[1]): Promise<void> {
    try {
      await this.#shelf.change(id, next);
    } catch {
      this.keeping = 'full';
      this.#shelf = memoryShelf(await this.#shelf.all().catch(() => this.list.map(rowOf)));
      await this.#shelf.change(id, next);
    }
    this.#line?.postMessage('changed');
    await this.refresh();
  }
}

function rowOf({ id, used, deck }: OwnDeck): ShelfRow {
  return { id, used, text: deckFile(deck) };
}

function channel(): Line | null {
  return 'BroadcastChannel' in globalThis ? new BroadcastChannel('detention-trends-decks') : null;
}

let opened: Promise<OwnDecks> | null = null;

/** The decks of this window: all its pages see the same ones. */
export function ownDecks(words: Words): Promise<OwnDecks> {
  opened ??= OwnDecks.open(words);
  return opened;
}

/** An id that no other deck or slide has; not every address gives a browser its own way to make one. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('');
}
