import type { Deck } from '../exports/deck.js';
import { type DeckEdit, replaceDeck, same } from '../exports/deck-edits.js';
import type { Words } from '../words/words.js';
import type { OwnDeck, OwnDecks } from './own-decks.svelte.js';

/** What can be taken back: a deck as it was, or a deck that was thrown away. */
type Undo = { readonly seen: OwnDeck; readonly before: Deck } | { readonly thrown: Deck };

/** A window in which decks are worked on: which of them is open, what was said last, and what can be undone. */
export class DeckDesk {
  readonly own: OwnDecks;
  readonly #words: Words;
  #open = $state<string | null>(null);
  #undo = $state.raw<Undo | null>(null);
  /** Said to those who hear the page. */
  said = $state('');
  /** What needs more than a glance: two versions of a deck, a file that cannot be read. */
  warning = $state<string | null>(null);

  constructor(own: OwnDecks, words: Words) {
    this.own = own;
    this.#words = words;
  }

  get now(): OwnDeck | null {
    const { list } = this.own;
    return list.find(({ id }) => id === this.#open) ?? list[0] ?? null;
  }

  /** Whether the last change can be taken back: nothing has changed since. */
  get canUndo(): boolean {
    const undo = this.#undo;
    if (undo === null) return false;
    return (
      'thrown' in undo ||
      this.own.list.some((own) => own.id === undo.seen.id && same(own.deck, undo.seen.deck))
    );
  }

  open = async (own: OwnDeck): Promise<void> => {
    this.#open = own.id;
    await this.own.use(own);
  };

  keep = async (deck: Deck, said: string): Promise<void> => {
    this.#open = (await this.own.keep(deck)).id;
    this.#tell(said, null);
  };

  /** Changes the open deck, and says what was done. */
  change = async (edit: DeckEdit, said: string): Promise<void> => {
    const seen = this.now;
    if (seen === null) return;
    const { kind, own } = await this.own.change(seen, edit);
    this.#open = own.id;
    if (kind === 'saved') return this.#tell(said, { seen: own, before: seen.deck });
    this.#tell('', null);
    this.warning = this.#words.m.mine_both({ title: seen.deck.title, second: own.deck.title });
  };

  throwAway = async (said: string): Promise<void> => {
    const thrown = this.now;
    if (thrown === null) return;
    await this.own.remove(thrown);
    this.#tell(said, { thrown: thrown.deck });
  };

  undo = async (said: string): Promise<void> => {
    const undo = this.#undo;
    if (undo === null) return;
    if ('thrown' in undo) return this.keep(undo.thrown, said);
    await this.change(replaceDeck(undo.seen.deck, undo.before), said);
    this.#undo = null;
  };

  #tell(said: string, undo: Undo | null): void {
    this.said = said;
    this.warning = null;
    this.#undo = undo;
  }
}
