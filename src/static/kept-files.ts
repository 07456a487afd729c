import { createHash } from 'node:crypto';
import { changesFeed } from '../exports/changes-feed.js';
import { changesJson } from '../exports/changes-json.js';
import { type VersionChanges, versionChanges } from '../exports/version-changes.js';
import type { Archived } from './archive.js';
import { type FrozenFiles, frozenFiles, type FrozenPlan } from './frozen-files.js';

/** The frozen copies of all versions of the record, and what changed from each to the next. */
export function keptFiles(
  plan: FrozenPlan,
  archived: readonly Archived[],
): FrozenFiles & { readonly versions: readonly VersionChanges[] } {
  const { words, changelog, site } = plan;
  const versions = versionChanges(words, archived, changelog);
  const frozen = archived.map((one) => frozenFiles(plan, one));
  return {
    versions,
    pages: frozen.flatMap(({ pages }) => pages),
    former: frozen.flatMap(({ former }) => former),
    data: [
      ...frozen.flatMap(({ data }) => data),
      { path: 'data/changes.json', text: changesJson(versions) },
      { path: 'data/changes.xml', text: changesFeed(words, versions, { site, idOf }) },
    ],
  };
}

/** A UUID (version 8) made from a text, so that an entry of the feed keeps its name wherever the site stands. */
function idOf(text: string): string {
  const hex = createHash('sha256').update(`detention-trends ${text}`).digest('hex');
  const variant = '89ab'[parseInt(hex.slice(16, 17), 16) % 4] ?? '8';
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
