import type { Found } from '../queries/find-row.js';
import type { Messages } from '../words/messages.js';

/** What the evidence of a row is headed with. */
export function evidenceTitle(m: Messages, found: Found | null): string {
  if (found === null || found.kind === 'claim') return m.evidence_title();
  return titles[found.kind](m);
}

const titles: Readonly<Record<Exclude<Found['kind'], 'claim'>, (m: Messages) => string>> = {
  promise: (m) => m.evidence_title_promise(),
  events: (m) => m.evidence_title_event(),
  alternatives: (m) => m.evidence_title_programme(),
  effectiveness: (m) => m.evidence_title_study(),
  mechanisms: (m) => m.evidence_title_act(),
  recommendations: (m) => m.evidence_title_recommendation(),
};
