import * as v from 'valibot';
import { type RecordTexts, recordChanges } from './record-changes.js';
import type { VersionChanges } from './version-changes.js';

const cells = v.record(v.string(), v.string());
const row = { file: v.string(), id: v.string() };
const reason = v.optional(v.string());
const cell = v.object({ column: v.string(), before: v.string(), after: v.string() });
const corrected = v.pipe(v.array(cell), v.readonly());

const change = v.variant('kind', [
  v.object({ ...row, kind: v.literal('added'), cells, reason }),
  v.object({ ...row, kind: v.literal('withdrawn'), cells, reason }),
  v.object({ ...row, kind: v.literal('corrected'), cells: corrected, reason }),
]);

const version = v.object({
  version: v.string(),
  date: v.string(),
  previous: v.nullable(v.string()),
  rows: v.record(v.string(), v.number()),
  changes: v.array(change),
});

/** A change of one row as `data/changes.json` tells it. */
export type ShownChange = v.InferOutput<typeof change>;
export type ToldVersion = v.InferOutput<typeof version>;

/** Reads `data/changes.json`; null where it is something else. */
export function readToldVersions(json: unknown): readonly ToldVersion[] | null {
  const read = v.safeParse(v.object({ versions: v.array(version) }), json);
  return read.success ? read.output.versions : null;
}

/** The same of versions that were just compared. */
export function toldVersions(versions: readonly VersionChanges[]): readonly ToldVersion[] | null {
  return readToldVersions({ versions });
}

/** How one version differs from another, with the reasons that were given on the way from the one to the other: none lead back. */
export function changesBetween(
  told: readonly ToldVersion[],
  [from, to]: readonly [from: string, to: string],
  before: RecordTexts,
  after: RecordTexts,
): ShownChange[] {
  const place = (name: string) => told.findIndex(({ version }) => version === name);
  const given = told.slice(place(to), Math.max(place(from), place(to))).flatMap(({ changes }) => changes);
  return recordChanges(before, after).map(({ key: _, ...one }) => {
    const why = given.find(({ file, id, reason: said }) => file === one.file && id === one.id && said);
    return why?.reason === undefined ? one : { ...one, reason: why.reason };
  });
}

/** Whether the second of two versions is the older one. */
export function leadsBack(told: readonly ToldVersion[], [from, to]: readonly [string, string]): boolean {
  const place = (name: string) => told.findIndex(({ version }) => version === name);
  return place(from) < place(to);
}
