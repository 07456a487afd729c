import type { Picture } from './charts/picture.js';
import { partOf } from './embeds/parts.js';
import { changeCounts } from './exports/change-words.js';
import { shownChanges, type Touch } from './exports/shown-changes.js';
import { tablesOf } from './parse/packed.js';
import type { Tables } from './tables/tables.js';
import { en as words } from './words/en.js';

/** Has a frozen embed say what has changed since of the rows that it is narrowed to. Where that cannot be known, what it says of all its rows stands. */
export async function tellChanges(
  page: HTMLElement,
  address: string,
  then: Picture,
  pictureOf: (tables: Tables) => Picture,
): Promise<void> {
  const response = await fetch(address).catch(() => null);
  const [note, place] = [partOf(page, 'changed'), partOf(page, 'changes')];
  if (!response?.ok || !note || !place) return;
  const text = laterText(await response.json(), then, pictureOf);
  note.hidden = text === null;
  place.textContent = text ?? '';
}

/** What has changed since, in words; null where nothing of what is shown did. */
export function laterText(
  file: unknown,
  then: Picture,
  pictureOf: (tables: Tables) => Picture,
): string | null {
  if (!isLater(file))
    throw new Error('changed rows: expected a list of changes and the rows as they are now');
  const changes = shownChanges(file.changes, then, pictureOf(tablesOf(file.now)));
  return changes.length === 0 ? null : words.m.frozen_changed({ counts: changeCounts(words, changes) });
}

/** Whether it is a file of ours at all. */
function isLater(value: unknown): value is { readonly changes: readonly Touch[]; readonly now: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'now' in value &&
    'changes' in value &&
    Array.isArray(value.changes)
  );
}
