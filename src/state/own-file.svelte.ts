import type { Issue, IssueKind } from '../base/issue.js';
import type { OwnColumn } from '../tables/own-columns.js';
import type { Filling, Mapping } from '../parse/own-mapping.js';
import type { Filters } from '../queries/filters.js';
import type { OwnFacets } from '../queries/own-facets.js';
import type { Known, OwnChecked, Opened, OwnRead, OwnSeen } from './own-desk.js';
import { nextTurn } from './next-turn.js';
import { type Kept, keptFile } from './own-keep.js';
import { OwnKeeping } from './own-keeping.svelte.js';
import { OwnPast } from './own-past.svelte.js';
import { begun, type Reading, stopwatch } from './own-reading.js';
import type { BesideOwn } from './own-tables.js';
import { OwnThreads } from './own-threads.js';
import { type OwnThread, startThread, told } from './own-worker.js';

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
  #asked = 0;
  /** Counts up with every file that is opened or taken away. */
  #turn = 0;
  readonly #threads: OwnThreads;
  readonly #record: BesideOwn;

  /** The rows under the filters of the page, and what these leave. */
  seen = $state.raw<OwnSeen | null>(null);
  facets = $state.raw<OwnFacets | null>(null);

  constructor(record: BesideOwn, start: () => OwnThread = startThread) {
    this.#record = record;
    this.#threads = new OwnThreads(start);
  }

  get canUndo(): boolean {
    return this.#past.any;
  }

  /** Some problems of what was checked. */
  problems = async (
    _checked: OwnChecked,
    kind: IssueKind | null,
    from: number,
    count: number,
  ): Promise<readonly Issue[]> => (await this.#answer((desk) => desk.problems(kind, from, count))) ?? [];

  /** All problems of a kind as CSV. */
  problemsCsv = (kind: IssueKind | null): Promise<string | null> =>
    this.#answer((desk) => desk.problemsCsv(kind));

  /** Starts the thread ahead: a file is likely to come. */
  prepare = (): void => this.#threads.prepare();

  /** Reads a file that the reader chose, dropped or pasted. */
  open = async (file: File): Promise<void> => {
    this.#remember();
    this.keeping.drop();
    await this.#open({ file, known: {}, mapping: null });
  };

  /** Reads the file again, as the reader says that it is written. */
  as = async (known: Known): Promise<void> => {
    if (!this.file) return;
    this.#remember();
    await this.#open({ file: this.file, known: { ...this.#known, ...known }, mapping: null });
  };

  map = async (column: OwnColumn, filling: Filling): Promise<void> => {
    if (!this.mapping) return;
    this.#remember();
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
    this.#remember();
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

  /** Asks for the rows anew whenever the filters change, or what is read: the thread is outside of what runes see. */
  follow = (filters: () => Filters): void => {
    $effect(() => {
      const [asked, checked] = [filters(), this.checked];
      if (checked) void this.look(asked);
      else this.seen = this.facets = null;
    });
  };

  /** Asks for the rows under some filters. */
  look = async (filters: Filters): Promise<void> => {
    const asked = ++this.#asked;
    const seen = await this.#answer((desk) => desk.select(filters));
    if (asked !== this.#asked) return;
    this.seen = seen;
    const facets = !seen || seen.tables ? null : await this.#answer((desk) => desk.facets(filters));
    if (asked === this.#asked) this.facets = facets;
  };

  /** Ends the thread; the page is left. */
  end = (): void => {
    this.#turn++;
    this.#threads.end();
  };

  #now(): Kept | null {
    return this.file && { file: this.file, known: this.#known, mapping: this.mapping };
  }

  #remember(): void {
    const now = this.#now();
    if (now || this.#past.any) this.#past.add(now);
  }

  #clear(): void {
    this.#threads.drop();
    this.reading = this.refused = this.file = this.read = this.mapping = this.checked = null;
    this.seen = this.facets = null;
    this.#asked++;
    this.#turn++;
    this.#known = {};
  }

  async #open({ file, known, mapping }: Kept): Promise<void> {
    this.#clear();
    if (file.size > largestFile) {
      this.#refuse('too_large', file);
      return;
    }
    const thread = this.#threads.take();
    if (!thread) {
      this.#refuse('failed', file);
      return;
    }
    this.reading = begun(file);
    thread.onbroken(() => this.#broke(thread, file));
    const opened = await this.#ask(thread, file, known);
    // another file was opened meanwhile, or reading was stopped
    if (this.#threads.at !== thread) return;
    this.reading = null;
    if ('refused' in opened) {
      this.#refuse(opened.refused, file);
      return;
    }
    this.#known = known;
    this.file = file;
    this.read = opened.read;
    this.#record.fetch();
    // the page shows what was read, and answers, before it lists the columns
    await nextTurn();
    if (this.#threads.at === thread) await this.#map(mapping ?? opened.read.mapping);
  }

  async #ask(thread: OwnThread, file: File, known: Known): Promise<Opened | { readonly refused: 'failed' }> {
    const now = stopwatch(file);
    try {
      return await thread.desk.open(
        file,
        file.name,
        known,
        told((progress) => {
          // word of it may come after the file itself
          if (this.#threads.at !== thread || this.reading === null) return;
          this.reading = now(progress);
          // not at once: the page may still be busy with itself
          if (progress.bytes * 2 > file.size) this.#record.fetch();
        }),
      );
    } catch {
      return { refused: 'failed' };
    }
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
