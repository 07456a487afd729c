import type { Issue, IssueKind } from '../base/issue.js';
import type { Filters } from '../queries/filters.js';
import type { OwnFacets } from '../queries/own-facets.js';
import type { OwnChecked, OwnSeen } from './own-desk.js';
import type { OwnThread } from './own-worker.js';

/** Asks the desk in its thread; null where there is none, or it broke. */
type Ask = <T>(question: (desk: OwnThread['desk']) => Promise<T>) => Promise<T | null>;

/** What the desk says of the rows of a reader's own file: only the answer to the last question counts. */
export class OwnAnswers {
  /** The rows under the filters of the page, and what these leave. */
  seen = $state.raw<OwnSeen | null>(null);
  facets = $state.raw<OwnFacets | null>(null);
  #asked = 0;
  readonly #ask: Ask;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** Some problems of what was checked. */
  problems = async (
    _checked: OwnChecked,
    kind: IssueKind | null,
    from: number,
    count: number,
  ): Promise<readonly Issue[]> => (await this.#ask((desk) => desk.problems(kind, from, count))) ?? [];

  /** All problems of a kind as CSV. */
  problemsCsv = (kind: IssueKind | null): Promise<string | null> =>
    this.#ask((desk) => desk.problemsCsv(kind));

  /** Asks for the rows anew whenever the filters change, or what is read: the thread is outside of what runes see. */
  follow = (filters: () => Filters, checked: () => OwnChecked | null): void => {
    $effect(() => {
      const asked = filters();
      if (checked()) void this.look(asked);
      else this.clear();
    });
  };

  /** Asks for the rows under some filters. */
  look = async (filters: Filters): Promise<void> => {
    const asked = ++this.#asked;
    const seen = await this.#ask((desk) => desk.select(filters));
    if (asked !== this.#asked) return;
    this.seen = seen;
    const facets = !seen || seen.tables ? null : await this.#ask((desk) => desk.facets(filters));
    if (asked === this.#asked) this.facets = facets;
  };

  /** Whatever was asked, nothing more is told of it. */
  clear(): void {
    this.#asked++;
    this.seen = this.facets = null;
  }
}
