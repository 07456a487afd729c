import { chartTitle } from '../charts/titles.js';
import { chartIds } from '../charts/picture.js';
import { changeText, type ToldChange } from '../exports/change-words.js';
import { versionName } from '../exports/file-name.js';
import { rowKey } from '../exports/row-key.js';
import { countryNamer } from '../queries/latest.js';
import { countriesWithRows } from '../queries/with-rows.js';
import { writeRoute } from '../urls/route.js';
import type { Words } from '../words/words.js';
import type { WholeRecord } from './record.js';

/** A page that a version of the record has, as its address tells of it once the record has it no more. All addresses are below the root. */
export interface FormerPage {
  readonly path: string;
  readonly version: string;
  readonly title: string;
  /** What became of the one row that it is about. */
  readonly said: string | null;
  readonly frozen: Link;
  /** What stands nearest to it now. */
  readonly now: Link;
}

interface Link {
  readonly href: string;
  readonly text: string;
}

/** The pages of a version whose addresses follow from its rows: countries, promises and embeds. `embeds`: the paths of its frozen embeds. */
export function formerPages(
  words: Words,
  { tables, facts }: WholeRecord,
  changes: readonly ToldChange[],
  embeds: readonly string[],
): FormerPage[] {
  const { m } = words;
  const name = countryNamer(tables.countries);
  const version = versionName(facts.version);
  const whole = { version, frozen: { href: `v/${version}/`, text: m.gone_version({ version }) } };
  return [
    ...countriesWithRows(tables).map((code) => ({
      ...whole,
      path: `${writeRoute({ page: 'country', code })}index.html`,
      title: m.gone_title_country({ name: name(code) }),
      said: null,
      now: { href: 'countries/', text: m.ui_nav_countries() },
    })),
    ...tables.closures.map(({ id }) => ({
      ...whole,
      path: `${writeRoute({ page: 'promise', id })}index.html`,
      title: m.gone_title_promise(),
      said: withdrawal(words, changes, id),
      now: { href: 'promises/', text: m.ui_nav_promises() },
    })),
    ...embeds.flatMap((path) => formerEmbed(words, version, path)),
  ];
}

function withdrawal(words: Words, changes: readonly ToldChange[], id: string): string | null {
  const found = changes.find(({ kind, key }) => kind === 'withdrawn' && key === rowKey('closures', id));
  return found ? changeText(words, found) : null;
}

/** `path` is that of a frozen embed, which is the address of the live one with the folder of its version before it. */
function formerEmbed(words: Words, version: string, path: string): FormerPage[] {
  const { m } = words;
  const live = path.replace(/^v\/[^/]+\//, '');
  const chart = chartIds.find((id) => live.startsWith(`embed/${id}/`));
  if (chart === undefined) return [];
  return [
    {
      path: live,
      version,
      title: m.gone_title_embed({ title: chartTitle(chart).title(words) }),
      said: null,
      frozen: { href: path.replace(/index\.html$/, ''), text: m.gone_embed({ version }) },
      now: { href: `charts/${chart}/`, text: m.gone_chart() },
    },
  ];
}
