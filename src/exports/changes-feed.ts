import type { Words } from '../words/words.js';
import { changeCounts, changeText } from './change-words.js';
import type { VersionChanges } from './version-changes.js';

interface FeedPlace {
  /** The site's address on the web, with a slash behind, where it is known. */
  readonly site: string | null;
  /** A name for ever, the same wherever the site stands: made from a text that never changes. */
  readonly idOf: (text: string) => string;
}

/** `data/changes.xml`: an Atom feed with an entry for each version, in it a line for each row. */
export function changesFeed(words: Words, versions: readonly VersionChanges[], place: FeedPlace): string {
  const { site, idOf } = place;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.locale}">
  <id>${idOf('changes')}</id>
  <title>${xml(words.m.changes_feed_title())}</title>
  <updated>${day(versions[0]?.date ?? '1970-01-01')}</updated>
  <author><name>${xml(words.m.ui_name())}</name></author>
${site === null ? '' : `  <link rel="self" href="${xml(site)}data/changes.xml" />\n  <link href="${xml(site)}" />\n`}${versions
    .map((version) => entry(words, version, place))
    .join('')}</feed>
`;
}

function entry(words: Words, told: VersionChanges, { site, idOf }: FeedPlace): string {
  const lines = linesOf(words, told).map((line) => `        <li>${xml(line)}</li>\n`);
  const link = site === null ? '' : `    <link href="${xml(`${site}v/${told.version}/`)}" />\n`;
  return `  <entry>
    <id>${idOf(told.version)}</id>
    <title>${xml(titleOf(words, told))}</title>
    <updated>${day(told.date)}</updated>
${link}    <content type="xhtml">
      <div xmlns="http://www.w3.org/1999/xhtml"><ul>
${lines.join('')}      </ul></div>
    </content>
  </entry>
`;
}

function titleOf(words: Words, { version, previous, changes }: VersionChanges): string {
  if (previous === null) return words.m.changes_first({ version });
  return words.m.changes_version({ version, counts: changeCounts(words, changes) });
}

function linesOf(words: Words, { previous, rows, changes }: VersionChanges): string[] {
  const { m, number } = words;
  if (previous !== null) return changes.map((change) => changeText(words, change));
  return Object.entries(rows).map(([file, count]) => m.changes_rows({ file, count, n: number(count) }));
}

function day(date: string): string {
  return `${date}T00:00:00Z`;
}

/** Escaped, and without the characters that XML has no way to write. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
