import type { VersionChanges } from './version-changes.js';

/** `data/changes.json`: every change of the record, row by row, the newest version first. */
export function changesJson(versions: readonly VersionChanges[]): string {
  const facts = versions.map(({ changes, ...version }) => ({
    ...version,
    changes: changes.map(({ kind, file, id, cells, reason }) => ({ kind, file, id, cells, reason })),
  }));
  return `${JSON.stringify({ name: 'detention-trends', licence: 'CC-BY-4.0', versions: facts }, null, 2)}\n`;
}
