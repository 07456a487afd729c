import { fold } from '../base/fold.js';
import type { ChartId } from '../charts/picture.js';
import { isSet } from '../queries/facets.js';
import { type FilterKey, filterKeys, type Filters } from '../queries/filters.js';
import { noPicks, type Picks } from '../queries/picks.js';

/** Which record a file was written from: the day of its last change and the start of its content's hash. */
export interface DataVersion {
  readonly date: string;
  readonly hash: string;
}

/** "2026-11-20-ab12cd34". */
export function versionName({ date, hash }: DataVersion): string {
  return `${date}-${hash}`;
}

/**
 * The name of a download: chart, filters and data version, such as
 * `detention-trends_people-held_countries-VNM-CHN_from-2008_2026-11-20-ab12cd34.csv`.
 * Filters that do not fit are replaced by `and-more`, since some file systems and archives stop early.
 */
export function fileName(
  chart: ChartId,
  filters: Filters,
  version: DataVersion,
  ending: string,
  { picks, q }: Narrowed = { picks: noPicks, q: '' },
): string {
  const before = `detention-trends_${chart}`;
  const after = `_${safe(versionName(version))}.${ending}`;
  return (
    before +
    fitting(
      [...filterParts(filters), ...pickParts(picks), ...textPart(q)],
      longest - before.length - after.length,
    ) +
    after
  );
}

/** What rows that are no claims are narrowed to besides. */
export interface Narrowed {
  readonly picks: Picks;
  readonly q: string;
}

const longest = 120;
const more = '_and-more';

function filterParts(filters: Filters): string[] {
  return filterKeys
    .filter((key) => isSet(filters, key))
    .map((key) => `_${key}-${safe(valueText(filters, key))}`);
}

function pickParts(picks: Picks): string[] {
  return Object.entries(picks).flatMap(([key, words]: [string, readonly string[]]) =>
    words.length === 0 ? [] : [`_${key}-${safe(words.join('-'))}`],
  );
}

/** Letters that a file name cannot hold fall away, but that a text narrowed the rows is said. */
function textPart(q: string): string[] {
  return q.trim() === '' ? [] : [`_text-${safe(fold(q))}`];
}

function valueText(filters: Filters, key: FilterKey): string {
  const value = filters[key];
  return typeof value === 'object' && value !== null ? value.join('-') : String(value);
}

/** Letters, digits and hyphens alone: the underscore parts the filters, all else some file system refuses. */
function safe(text: string): string {
  return text.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** The parts one after another, as many whole ones as there is room for. */
function fitting(parts: readonly string[], room: number): string {
  const all = parts.join('');
  if (all.length <= room) return all;
  const kept = parts.filter((_, at) => parts.slice(0, at + 1).join('').length <= room - more.length);
  return kept.join('') + more;
}
