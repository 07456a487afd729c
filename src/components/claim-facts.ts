import { placeOf } from '../words/claim.js';
import type { Observation } from '../tables/observations.js';
import type { Words } from '../words/words.js';
import type { Fact } from './fact.js';

/** All that a claim says besides its sentence and its sources. */
export function claimFacts(words: Words, claim: Observation, country: string): Fact[] {
  const { m } = words;
  const level = m[`confidence_${claim.confidence}` as const]();
  const why = m[`confidence_why_${claim.confidence}` as const]();
  return [
    { name: m.evidence_figure(), text: words.figure(claim) },
    { name: m.evidence_period(), text: words.period(claim.start, claim.end) },
    { name: m.evidence_place(), text: placeOf(words, claim, country) },
    { name: m.evidence_level(), text: m[`scope_${claim.scope}` as const]() },
    { name: m.evidence_counted(), text: claim.counted },
    { name: m.evidence_measure(), text: m[`measure_${claim.measure}` as const]() },
    { name: m.evidence_regime(), text: m[`regime_name_${claim.regime}` as const]() },
    { name: m.evidence_by(), text: m[`reporter_${claim.reported_by}` as const]() },
    { name: m.evidence_confidence(), text: m.evidence_confidence_text({ level, why }) },
    ...(claim.locator === null ? [] : [{ name: m.evidence_locator(), text: claim.locator }]),
  ];
}
