import { groupBy } from '../base/lists.js';
import type { Observation } from '../tables/observations.js';
import type { Words } from '../words/words.js';
import { byKind, kindId, kindOf, kindTitle } from './kinds.js';
import { partOf } from './mark.js';

export interface ClaimKind {
  readonly id: string;
  /** "Centres, parts of a total: State-run centres". */
  readonly title: string;
  readonly claims: readonly Observation[];
}

/** Claims by what they count and, below the national total, by the part of it; in each as they were given. */
export function claimKinds(words: Words, claims: readonly Observation[]): ClaimKind[] {
  const groups = groupBy(claims, (claim) => `${kindId(kindOf(claim))} ${partOf(claim)}`);
  return [...groups]
    .flatMap(([id, group]) => (group[0] ? [{ id, group, first: group[0] }] : []))
    .toSorted((a, b) => byKind(kindOf(a.first), kindOf(b.first)))
    .map(({ id, group, first }) => ({ id, title: titleOf(words, first), claims: group }));
}

function titleOf(words: Words, claim: Observation): string {
  const kind = kindTitle(words, kindOf(claim));
  const part = partOf(claim);
  return part === '' ? kind : words.m.kind_of_part({ kind, part });
}
