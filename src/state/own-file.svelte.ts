import type { OwnColumn } from '../tables/own-columns.js';
import type { Filling, Mapping } from '../parse/own-mapping.js';
import { nextTurn } from './next-turn.js';
import { OwnAnswers } from './own-answers.svelte.js';
import type { Known, OwnChecked, Opened, OwnRead } from './own-desk.js';
import { type Kept, keptFile } from './own-keep.js';
import { OwnKeeping } from './own-keeping.svelte.js';
import { OwnPast } from './own-past.svelte.js';
import { begun, readIn, type Reading } from './own-reading.js';
import type { BesideOwn } from './own-tables.js';
import { OwnThreads } from './own-threads.js';
import { type OwnThread, startThread } from './own-worker.js';

/** A tab holds no more than so much; docs/scale.md says what to do with larger files. */
export const largestFile = 500_000_000;

/** Why a file was not read. */
export type Refused = Extract<Opened, { refused: unknown }>['refused'] | 'too_large' | 'failed';

/** A reader's own file: it never leaves the browser. */
export class OwnFileState {
  reading = $state.raw<Reading | null>(null);
  refused = $state.raw<{ readonly why: Refused; readonly name: string; readonly bytes: number } | null>(null);
  file = $state.raw<File | null>(null);
  read = $state.raw<OwnRead | null>(null);
  mapping = $state.raw<Mapping | null>(null);
  checked = $state.raw<OwnChecked | null>(null);
  readonly keeping = new OwnKeeping();
  readonly #past = new OwnPast();
  #known: Known = {};
  /** Counts up with every file that is opened or taken away. */
  #turn = 0;
  readonly #threads: OwnThreads;
  readonly #record: BesideOwn;
  readonly answers = new OwnAnswers((question) => this.#answer(question));

  constructor(record: BesideOwn, start: () => OwnThread = startThread) {
    this.#record = record;
    this.#threads = new OwnThreads(start);
  }

  get canUndo(): boolean {
    return this.#past.any;
  }

  /** Starts the thread ahead: a file is likely to come. */
  prepare = (): void => this.#threads.prepare();

  /** Reads a file that the reader chose, dropped or pasted. */
  open = async (file: File): Promise<void> => {
    this.#past.add(this.#now());
    this.keeping.drop();
    await this.#open({ file, known: {}, mapping: null });
  };

  /** Reads the file again, as the reader says that it is written. */
  as = async (known: Known): Promise<void> => {
    if (!this.file) return;
    this.#past.add(this.#now());
    await this.#open({ file: this.file, known: { ...this.#known, ...known }, mapping: null });
  };

  map = async (column: OwnColumn, filling: Filling): Promise<void> => {
    if (!this.mapping) return;
    this.#past.add(this.#now());
    await this.#map({ ...this.mapping, [column]: filling });
  };

  /** Checks the rows again, where something of the record could not be had before. */
  again = async (): Promise<void> => {
    if (this.mapping && !this.checked) await this.#map(this.mapping);
  };

  undo = async (): Promise<void> => {
    const before = this.#past.take();
    if (before?.file !== this.file) this.keeping.drop();
    await (before ? this.#open(before) : this.#clear());
  };

  remove = (): void => {
    this.#past.add(this.#now());
    this.#clear();
    void this.forget();
  };

  /** Stops reading; what stood before can be had back. */
  cancel = (): void => this.#clear();

  keep = async (): Promise<void> => {
    const now = this.#now();
    if (now) await this.keeping.keep(now, (file) => this.file === file);
  };

  forget = (): Promise<void> => this.keeping.forget();

  /** Opens what was kept at an earlier visit. */
  restore = async (): Promise<void> => {
    const turn = this.#turn;
    // where the browser keeps nothing, as in a private window, there is nothing to open
    const kept = await keptFile().catch(() => null);
    if (!kept || this.#turn !== turn) return;
    this.keeping.restored(kept);
    await this.#open(kept);
  };

  /** Ends the thread; the page is left. */
  end = (): void => {
    this.#turn++;
    this.#threads.end();
  };

  #now(): Kept | null {
    return this.file && { file: this.file, known: this.#known, mapping: this.mapping };
  }

  #clear(): void {
    this.#threads.drop();
    this.reading = this.refused = this.file = this.read = this.mapping = this.checked = null;
    this.answers.clear();
    this.#turn++;
    this.#known = {};
  }

  async #open({ file, known, mapping }: Kept): Promise<void> {
    this.#clear();
    if (file.size > largestFile) return this.#refuse('too_large', file);
    const thread = this.#threads.take();
    if (!thread) return this.#refuse('failed', file);
    this.reading = begun(file);
    thread.onbroken(() => this.#broke(thread, file));
    const opened = await readIn(thread, file, known, (reading) => this.#told(thread, reading));
    // another file was opened meanwhile, or reading was stopped
    if (this.#threads.at !== thread) return;
    this.reading = null;
    if ('refused' in opened) return this.#refuse(opened.refused, file);
    this.#known = known;
    this.file = file;
    this.read = opened.read;
    this.#record.fetch();
    // the page shows what was read, and answers, before it lists the columns
    await nextTurn();
    if (this.#threads.at === thread) await this.#map(mapping ?? opened.read.mapping);
  }

  #told(thread: OwnThread, reading: Reading): void {
    // word of it may come after the file itself
    if (this.#threads.at !== thread || this.reading === null) return;
    this.reading = reading;
    // not at once: the page may still be busy with itself
    if (reading.bytes * 2 > reading.total) this.#record.fetch();
  }

  async #map(mapping: Mapping): Promise<void> {
    const [thread, file] = [this.#threads.at, this.file];
    if (!thread || !file) return;
    this.mapping = mapping;
    // what is kept is what is seen
    if (this.keeping.kept) void this.keep();
    try {
      const record = await this.#record.known(mapping);
      // another mapping may have been known before this one
      if (this.#threads.at !== thread || this.mapping !== mapping) return;
      const checked = record && (await thread.desk.map(mapping, record));
      if (this.#threads.at === thread && this.mapping === mapping) this.checked = checked;
    } catch {
      this.#broke(thread, file);
    }
  }

  /** What the desk, in a thread of its own, says of the file; null where there is none, or it broke. */
  async #answer<T>(ask: (desk: OwnThread['desk']) => Promise<T>): Promise<T | null> {
    const [thread, file] = [this.#threads.at, this.file];
    if (!thread || !file) return null;
    try {
      return await ask(thread.desk);
    } catch {
      this.#broke(thread, file);
      return null;
    }
  }

  /** The thread answers no more: that is said, and nothing waits for it. */
  #broke(thread: OwnThread, file: File): void {
    if (this.#threads.at !== thread) return;
    this.#clear();
    this.#refuse('failed', file);
  }

  #refuse(why: Refused, { name, size }: File): void {
    this.refused = { why, name, bytes: size };
  }
}
