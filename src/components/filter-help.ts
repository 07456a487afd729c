import type { Defaults, ListKey } from '../queries/filters.js';
import type { Words } from '../words/words.js';

/** What a list of boxes means when none is ticked. */
export function filterHelp({ m }: Words, { scope, confidence }: Defaults, key: ListKey): string {
  if (key === 'scope') return scope === 'comparable' ? m.filter_help_scope() : m.filter_help_scope_all();
  return key === 'confidence' && confidence.length < 3 ? m.filter_help_confidence() : m.filter_help_all();
}
