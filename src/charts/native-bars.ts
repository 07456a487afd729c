import { distinct } from '../base/lists.js';
import { textWidth } from '../base/text-width.js';
import { isOwnId } from '../tables/own-source.js';
import type { Words } from '../words/words.js';
import { linear, reachOf, valueAxis } from './native-axes.js';
import { type NativeBar, type NativeBars, plotRoom } from './native-chart.js';
import { headingOf, seriesName, type SeriesNames } from './native-points.js';
import type { BarsPanel, MapPicture, Mark, PanelsPicture } from './picture.js';

/** Flows of whole years as columns. A year without a claim has an empty place; claims of other series are other series. */
export function nativeColumns(
  words: Words,
  picture: PanelsPicture,
  panel: BarsPanel,
  names: SeriesNames,
): NativeBars {
  const { m } = words;
  const nameOf = (mark: Mark) => seriesName(m, mark, names);
  const series = distinct(panel.marks.map(nameOf));
  const bars = panel.marks
    .toSorted((a, b) => a.from - b.from)
    .flatMap((mark, at, all) => {
      const before = all[at - 1];
      const bar = barOf(mark, yearsOf(mark), mark.confidence === 'low', series.indexOf(nameOf(mark)));
      return [...(before ? emptyYears(before, mark) : []), bar];
    });
  return {
    form: 'columns',
    heading: headingOf(words, panel),
    country: panel.country,
    marks: panel.marks,
    key: [
      ...(bars.some(({ id }) => id === null) ? [m.pptx_key_empty()] : []),
      ...rangeKey(m, bars),
      ...(panel.marks.some(({ confidence }) => confidence === 'low') ? [m.pptx_key_low()] : []),
      ...dottedKey(m, bars),
      ...(panel.marks.some(({ id }) => isOwnId(id)) ? [m.pptx_key_own()] : []),
    ],
    values: valueAxis(picture, panel),
    series,
    bars: withLabels(bars),
  };
}

/** Latest counts from most to least, as many as a slide holds; a part of the total is hollow. */
export function rankedBars({ m, list }: Words, picture: MapPicture, from: number, to: number): NativeBars {
  const all = picture.places.flatMap(({ name, marks }) => marks.map((mark) => ({ name, mark })));
  const shown = all.slice(from, to);
  const rest =
    picture.without.length > 0 && to >= all.length
      ? [m.map_without({ countries: list(picture.without) })]
      : [];
  const bars = shown.map(({ name, mark }) => ({
    ...barOf(mark, `${name} · ${mark.when}`, mark.part !== '' || mark.confidence === 'low', 0),
    said: [mark.label, mark.part].filter((text) => text !== '').join(' · '),
    labelled: true,
  }));
  return {
    form: 'bars',
    heading: picture.lead,
    country: '',
    marks: shown.map(({ mark }) => mark),
    key: [
      ...rangeKey(m, bars),
      ...(bars.some(({ hollow }) => hollow) ? [m.pptx_key_part()] : []),
      ...dottedKey(m, bars),
      ...rest,
    ],
    values: linear(all.flatMap(({ mark }) => reachOf(mark))),
    series: [picture.title],
    bars,
  };
}

function rangeKey(m: Words['m'], bars: readonly NativeBar[]): string[] {
  return bars.some(({ range }) => range !== null) ? [m.pptx_key_span()] : [];
}

/** A line cannot be hollow. */
function dottedKey(m: Words['m'], bars: readonly NativeBar[]): string[] {
  return bars.some(({ range, hollow }) => range !== null && hollow) ? [m.pptx_key_dotted()] : [];
}

function barOf(mark: Mark, category: string, hollow: boolean, series: number): NativeBar {
  const { id, country, when, value, low, high, label } = mark;
  const range = value === null && low !== null && high !== null ? ([low, high] as const) : null;
  return { id, country, category, when, series, value, range, said: label, hollow, labelled: false };
}

/** "2015", or "2015–16" for a year that begins in another month. */
function yearsOf({ from, to }: Mark): string {
  const [first, last] = [startYear(from), startYear(to - 1)];
  return first === last ? String(first) : `${first}–${String(last).slice(2)}`;
}

function emptyYears(before: Mark, next: Mark): NativeBar[] {
  const count = startYear(next.from) - startYear(before.from) - 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const category = String(startYear(before.from) + index + 1);
    return {
      id: null,
      country: '',
      category,
      when: category,
      series: 0,
      value: null,
      range: null,
      said: '',
      hollow: false,
      labelled: false,
    };
  });
}

function startYear(time: number): number {
  return new Date(time).getUTCFullYear();
}

/** The latest first: a figure that would meet the one beside it is left to the notes. */
function withLabels(bars: readonly NativeBar[]): NativeBar[] {
  const room = plotRoom.width / bars.length;
  let free = -Infinity;
  return bars
    .toReversed()
    .map((bar, index) => {
      const middle = (index + 0.5) * room;
      const half = textWidth(bar.said, plotRoom.size) / 2 + 3;
      const labelled = bar.said !== '' && middle - half >= free;
      if (labelled) free = middle + half;
      return { ...bar, labelled };
    })
    .reverse();
}
