import { render } from 'svelte/server';
import { charts } from '../charts/index.js';
import VersionPage from '../embeds/VersionPage.svelte';
import { changeText, type ToldChange } from '../exports/change-words.js';
import { versionName } from '../exports/file-name.js';
import { type RecordTexts, rowCounts } from '../exports/record-changes.js';
import { tellReasons } from '../exports/version-changes.js';
import { noFilters } from '../queries/filters.js';
import { currentTexts } from '../parse/old-texts.js';
import type { Archived } from './archive.js';
import type { NamedFile } from './chart-files.js';
import { embedHtml } from './embed-html.js';
import { type EmbedInput, embedPages } from './embed-pages.js';
import { rowFiles } from './embed-rows.js';
import { formerPages, type FormerPage } from './former-pages.js';
import { laterFile, laterRows } from './later-rows.js';
import { wholeRecord, type WholeRecord } from './record.js';

export interface FrozenPlan extends Omit<EmbedInput, 'frozen'> {
  /** The files of the record as it stands now. */
  readonly texts: RecordTexts;
  readonly changelog: string;
}

export interface FrozenFiles {
  readonly data: readonly NamedFile[];
  readonly pages: readonly NamedFile[];
  /** What the addresses of the site tell that the record has no more. */
  readonly former: readonly FormerPage[];
}

/** The frozen copies of a version: its files byte for byte, its embeds, and a page that says what has changed since. */
export function frozenFiles(plan: FrozenPlan, { version, texts }: Archived): FrozenFiles {
  const folder = `v/${versionName(version)}/`;
  const record = wholeRecord(currentTexts(texts), version);
  const changes = tellReasons(plan.words, plan.changelog)(null, texts, plan.texts);
  const later = charts.flatMap((chart) => {
    const found = laterRows(chart, changes, record.tables, plan.record.tables);
    return found ? [{ chart: chart.id, file: laterFile(chart.id, found) }] : [];
  });
  const touched = new Set(later.map(({ chart }) => chart));
  const frozen = { folder, changes, now: plan.record, touched };
  const embeds = embedPages({ ...plan, record, frozen });
  return {
    data: [
      ...Object.entries(texts).map(([file, text]) => ({ path: `${folder}data/${file}`, text })),
      ...[...rowFiles(record.tables), ...later.map(({ file }) => file)].map(({ path, text }) => ({
        path: `${folder}embed/${path}`,
        text,
      })),
    ],
    pages: [...embeds, { path: `${folder}index.html`, text: versionPage(plan, record, texts, changes) }],
    former: formerPages(
      plan.words,
      record,
      changes,
      embeds.map(({ path }) => path),
    ),
  };
}

function versionPage(
  { words, assets }: FrozenPlan,
  { tables, facts }: WholeRecord,
  texts: RecordTexts,
  changes: readonly ToldChange[],
): string {
  const { m, number } = words;
  const version = versionName(facts.version);
  const root = '../../';
  const files = Object.entries(rowCounts(texts)).map(([file, count]) => ({
    href: `data/${file}`,
    text: m.changes_rows({ file, count, n: number(count) }),
  }));
  const { body } = render(VersionPage, {
    props: {
      words,
      root,
      version,
      files,
      charts: charts.map(({ id, picture }) => ({
        href: `embed/${id}/`,
        text: picture({ tables, words, filters: noFilters, scale: 'own' }).title,
      })),
      changes: changes.map((change) => changeText(words, change)),
    },
  });
  const title = m.version_title({ version });
  const description = changes.length > 0 ? m.version_lead() : m.version_newest();
  const shell = { lang: words.locale, root, title, description, canonical: null, body };
  return embedHtml({ ...shell, assets: { ...assets, script: null } });
}
