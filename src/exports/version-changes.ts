import type { Words } from '../words/words.js';
import type { ToldChange } from './change-words.js';
import { changelogReasons } from './changelog-reasons.js';
import { type DataVersion, versionName } from './file-name.js';
import { recordChanges, type RecordTexts, rowCounts } from './record-changes.js';

/** A version of the record and how it differs from the one before it. */
export interface VersionChanges {
  readonly version: string;
  readonly date: string;
  /** Null for the first publication, of which all rows are new. */
  readonly previous: string | null;
  /** How many rows each file holds. */
  readonly rows: Readonly<Record<string, number>>;
  readonly changes: readonly ToldChange[];
}

export interface KeptVersion {
  readonly version: DataVersion;
  readonly texts: RecordTexts;
}

/** The changes of each version of the record, the newest first; the reasons are those that the changelog gives. */
export function versionChanges(
  words: Words,
  kept: readonly KeptVersion[],
  changelog: string,
): VersionChanges[] {
  const told = tellReasons(words, changelog);
  return kept
    .map(({ version, texts }, at) => {
      const name = versionName(version);
      const before = kept[at - 1];
      return {
        version: name,
        date: version.date,
        previous: before ? versionName(before.version) : null,
        rows: rowCounts(texts),
        changes: before ? told(name, before.texts, texts) : [],
      };
    })
    .reverse();
}

/** The changes from one state of the record to a later one, with their reasons. */
export function tellReasons({ m }: Words, changelog: string) {
  const reasonOf = changelogReasons(changelog);
  return (version: string | null, before: RecordTexts, after: RecordTexts): ToldChange[] =>
    recordChanges(before, after).map((change) =>
      change.kind === 'added'
        ? change
        : { ...change, reason: reasonOf(version, change.id) ?? m.change_no_reason() },
    );
}
