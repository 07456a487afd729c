import { groupBy } from '../base/lists.js';
import { isOwnId } from '../tables/own-source.js';
import type { Words } from '../words/words.js';
import { keyOf } from './native-key.js';
import type { NativePoint, NativePoints, PointSeries } from './native-chart.js';
import { labelled } from './native-labels.js';
import { valueAxis, yearAxis, yearOf } from './native-axes.js';
import type { Mark, MarkLink, PanelsPicture, PointsPanel, Target } from './picture.js';

/** What names a series, and which one a claim belongs to. */
export interface SeriesNames {
  readonly of: (claim: string) => string | null;
  readonly title: (series: string) => string;
}

/** Claims of dates as points: a series each of its own, joined only where the picture joins them. */
export function nativePoints(
  words: Words,
  picture: Pick<PanelsPicture, 'scale' | 'groups' | 'peers'>,
  panel: PointsPanel,
  names: SeriesNames,
): NativePoints {
  const { marks, targets } = panel;
  const times = [
    ...marks.flatMap(({ from, to }) => [from, to - 1]),
    ...targets.flatMap(({ from, to }) => [to[0], ...(from ? [from[0]] : [])]),
  ];
  const series = [
    ...claimSeries(words, panel, names),
    ...ofEach(words, panel, (one, name) => joinSeries(name(words.m.pptx_joins()), one, names)),
    ...ofEach(words, panel, (one, name) => rangeSeries(name(words.m.pptx_ranges()), one.marks)),
    ...targets.map((target) => promiseSeries(words, target)),
  ];
  const [years, values] = [yearAxis(times), valueAxis(picture, panel)];
  return {
    form: 'points',
    heading: headingOf(words, panel),
    country: panel.country,
    marks,
    key: keyOf(words, marks, targets.length > 0, series.some(isJoined)),
    years,
    values,
    series: labelled(series, years, values),
  };
}

export function headingOf(
  { m }: Words,
  { title, kind, marks, last }: Pick<PointsPanel, 'title' | 'kind' | 'marks' | 'last'>,
): string {
  const [first] = marks;
  const part = first && marks.every((mark) => mark.part === first.part) ? first.part : '';
  return m.pptx_heading({ title, kind: [kind, part].filter((text) => text !== '').join(', '), last });
}

function isJoined({ kind, points }: PointSeries): boolean {
  return (
    (kind === 'claims' || kind === 'joins') &&
    points.some((point, at) => point !== null && (points[at + 1] ?? null) !== null)
  );
}

function claimSeries({ m }: Words, { marks, links }: PointsPanel, names: SeriesNames): PointSeries[] {
  const exact = marks.filter(({ value }) => value !== null);
  const groups = groupBy(exact, ({ id }) => `${names.of(id) ?? ''} ${isOwnId(id) ? 'own' : ''}`);
  return [...groups.values()].flatMap((own): PointSeries[] => {
    const [first] = own;
    return first ? [{ name: seriesName(m, first, names), kind: 'claims', points: parted(own, links) }] : [];
  });
}

/** What a claim is told as part of; those of the reader's own file are never told as the record's. */
export function seriesName(m: Words['m'], { id }: Pick<Mark, 'id'>, names: SeriesNames): string {
  const series = names.of(id);
  const name = series === null ? m.pptx_single() : names.title(series);
  return isOwnId(id) ? m.own_yours({ text: name }) : name;
}

type Drawn = Pick<PointsPanel, 'marks' | 'links'>;

/** What the record states and what the reader's own file does are never one series. */
function ofEach(
  { m }: Words,
  { marks, links }: Drawn,
  make: (drawn: Drawn, name: (text: string) => string) => PointSeries[],
): PointSeries[] {
  const part = (own: boolean): Drawn => ({
    marks: marks.filter(({ id }) => isOwnId(id) === own),
    links: links.filter(({ claims }) => claims.some(isOwnId) === own),
  });
  return [...make(part(false), (text) => text), ...make(part(true), (text) => m.own_yours({ text }))];
}

/** Of several claims on one date a line runs through one only: what joins the others is drawn apart, so that none is preferred. */
function joinSeries(name: string, { marks, links }: Drawn, names: SeriesNames): PointSeries[] {
  const exact = marks.filter(({ value }) => value !== null);
  const drawn = [...groupBy(exact, ({ id }) => names.of(id)).values()].flatMap((own) =>
    pairsOf(parted(own, links)),
  );
  const points = links
    .filter(({ kind, claims }) => kind === 'line' && !drawn.includes(claims.join('>')))
    .flatMap(({ claims }) => {
      const ends = claims.map((id) => exact.find((mark) => mark.id === id));
      const [from, to] = ends.map((mark) => mark && pointOf(mark, mark.value ?? 0, ''));
      return from && to ? [from, to, null] : [];
    });
  return points.length === 0 ? [] : [{ name, kind: 'joins', points: points.slice(0, -1) }];
}

/** The claims that a line runs between, as "a>b". */
export function pairsOf(points: PointSeries['points']): string[] {
  return points.flatMap((point, at) => {
    const next = points[at + 1];
    return point && next ? [`${point.id}>${next.id}`] : [];
  });
}

/** A line goes on only where the picture has one: over gaps, and from claim to claim of no series, it ends. */
function parted(marks: readonly Mark[], links: readonly MarkLink[]): (NativePoint | null)[] {
  const lines = new Set(links.filter(({ kind }) => kind === 'line').map(({ claims }) => claims.join('>')));
  return marks
    .toSorted((a, b) => a.at - b.at)
    .flatMap((mark, at, all) => {
      const next = all[at + 1];
      const point = pointOf(mark, mark.value ?? 0);
      if (!next) return [point];
      const joined = lines.has(`${mark.id}>${next.id}`);
      return joined ? [point] : [point, null];
    });
}

/** A range is a line from its low to its high end: nothing stands in its middle. */
function rangeSeries(name: string, marks: readonly Mark[]): PointSeries[] {
  const points = marks.flatMap((mark) =>
    mark.low === null || mark.high === null
      ? []
      : [pointOf(mark, mark.low, ''), pointOf(mark, mark.high, mark.value === null ? mark.label : ''), null],
  );
  return points.length === 0 ? [] : [{ name, kind: 'ranges', points: points.slice(0, -1) }];
}

function promiseSeries({ m }: Words, { id, from, to, doubtful, ends, label }: Target): PointSeries {
  const end = { id, when: '', hollow: false, own: false, label: null } as const;
  const target = { ...end, year: yearOf(to[0]), value: to[1], said: label, shape: 'end' } as const;
  if (from === null) return { name: m.pptx_promise({ label }), kind: 'promise', points: [target] };
  const [time, value] = from;
  const baseline = {
    ...end,
    year: yearOf(time),
    value,
    said: ends.from,
    shape: 'exact',
    hollow: doubtful,
  } as const;
  return { name: m.pptx_promise({ label }), kind: 'promise', points: [baseline, target] };
}

function pointOf(mark: Mark, value: number, said = mark.label): NativePoint {
  const { id, when, at, confidence, qualifier } = mark;
  const shape = value === mark.value ? qualifier : 'range';
  const own = isOwnId(id);
  return { id, when, year: yearOf(at), value, said, shape, hollow: confidence === 'low', own, label: null };
}
