import { distinct, groupBy } from '../base/lists.js';
import { eventsThat, eventTests } from '../queries/event-tests.js';
import { everything, noFilters } from '../queries/filters.js';
import { countryNamer } from '../queries/latest.js';
import { noPicks } from '../queries/picks.js';
import { eventCategories, type HistoryEvent } from '../tables/events.js';
import { eventLine } from '../words/rows.js';
import type { Words } from '../words/words.js';
import type { Chart, ChartInput } from './chart.js';
import { eventMark } from './event-mark.js';
import { type FacetSpec, type RowFacet, rowFacets, yearsOf } from './row-facets.js';
import type { TimelineLane, TimelinePicture } from './timeline-picture.js';
import { chartTitle } from './titles.js';

/** Every event of the record in lanes over time, by kind or by country. */
export const timeline: Chart = {
  ...chartTitle('timeline'),
  defaults: everything,
  scales: false,
  searches: true,
  lanes: true,
  pool: () => [],
  facets,
  picture,
};

type Name = (code: string) => string;

function picture(input: ChartInput): TimelinePicture {
  const { tables, filters, picks = noPicks, q = '', words } = input;
  const events = eventsThat(tables.events, filters, picks, q);
  const name = countryNamer(tables.countries);
  const lanes = lanesOf(input, name, events);
  const { m } = words;
  return {
    kind: 'timeline',
    chart: 'timeline',
    title: timeline.title(words),
    lead: timeline.lead(words),
    finding: finding(words, events),
    description: lanes.map(({ title, events: held }) => describeLane(words, name, title, held)),
    notes: [m.note_timeline_exact(), m.note_timeline_record()],
    claims: [],
    promises: [],
    others: { events },
    order: lanes.flatMap(({ marks }) => marks.map(({ id }) => id)),
    omitted: null,
    lanes: lanes.map(({ id, title, marks }) => ({ id, title, marks })),
    span: spanOf(filters, events),
  };
}

interface FullLane extends TimelineLane {
  readonly events: readonly HistoryEvent[];
}

/** Kinds in the order of the record; countries with most events first. */
function lanesOf({ words, lanes = 'category' }: ChartInput, name: Name, events: readonly HistoryEvent[]) {
  const mark = eventMark(words, name);
  const all = [...groupBy(events, (event) => event[lanes])].map(([id, held]): FullLane => ({
    id,
    title: lanes === 'country' ? name(id) : categoryName(words, id),
    events: held,
    marks: held.map(mark),
  }));
  const order: readonly string[] = eventCategories;
  if (lanes === 'category') return all.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return all.sort((a, b) => b.marks.length - a.marks.length || words.compare(a.title, b.title));
}

function categoryName({ m }: Words, id: string): string {
  const known = eventCategories.find((category) => category === id);
  return known === undefined ? id : m[`category_${known}` as const]();
}

/** Whole years: those that were asked for, else those of the events. */
function spanOf({ from, to }: ChartInput['filters'], events: readonly HistoryEvent[]): [number, number] {
  const years = events.map(({ date }) => date.year);
  if (years.length === 0) return [0, 1];
  return [Date.UTC(from ?? Math.min(...years), 0, 1), Date.UTC((to ?? Math.max(...years)) + 1, 0, 1)];
}

function describeLane(words: Words, name: Name, lane: string, events: readonly HistoryEvent[]): string {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return '';
  const { m, number } = words;
  return m.timeline_lane({
    lane,
    count: events.length,
    n: number(events.length),
    years: yearsText(m, first, last),
    latest: eventLine(words, last, name(last.country)),
  });
}

function yearsText(m: Words['m'], { date: from }: HistoryEvent, { date: to }: HistoryEvent): string {
  return from.year === to.year
    ? String(from.year)
    : m.period({ start: String(from.year), end: String(to.year) });
}

/** How many events of which years, and the year of the record with most. */
function finding({ m, number, list }: Words, events: readonly HistoryEvent[]): string | null {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return null;
  const years = [...groupBy(events, ({ date }) => date.year)];
  const most = Math.max(...years.map(([, held]) => held.length));
  const top = years.filter(([, held]) => held.length === most).map(([year]) => String(year));
  const all = m.finding_timeline({
    count: events.length,
    n: number(events.length),
    countries: number(distinct(events.map(({ country }) => country)).length),
    years: yearsText(m, first, last),
  });
  if (years.length < 2 || top.length > 3) return all;
  return `${all} ${m.finding_timeline_most({ years: list(top), count: top.length, most: number(most) })}`;
}

function facets(input: ChartInput): RowFacet[] {
  const { tables, filters, picks = noPicks, q = '' } = input;
  const specs = [placeFacet(input), ...yearFacets(input), categoryFacet(input)];
  return rowFacets(tables.events, specs, eventTests(filters, picks, q).q);
}

function placeFacet({ tables, filters, words }: ChartInput): FacetSpec<HistoryEvent> {
  const name = countryNamer(tables.countries);
  const values = distinct(tables.events.map(({ country }) => country));
  return {
    key: 'countries',
    title: words.m.filter_countries(),
    test: eventTests(filters, noPicks, '').countries,
    values: values.toSorted((a, b) => words.compare(name(a), name(b))),
    text: name,
    keeps: ({ country }, value) => country === value,
    chosen: filters.countries,
  };
}

function yearFacets({ tables, filters, words: { m } }: ChartInput): FacetSpec<HistoryEvent>[] {
  const values = yearsOf(tables.events.map(({ date }) => date.year));
  return (['from', 'to'] as const).map((key) => ({
    key,
    title: m[`filter_${key}` as const](),
    test: eventTests(filters, noPicks, '')[key],
    values,
    text: (value) => value,
    keeps: (event, value) => eventTests({ ...noFilters, [key]: Number(value) }, noPicks, '')[key](event),
    chosen: filters[key] === null ? [] : [String(filters[key])],
  }));
}

function categoryFacet({ tables, picks = noPicks, words }: ChartInput): FacetSpec<HistoryEvent> {
  const known = new Set(tables.events.map(({ category }) => category));
  return {
    key: 'category',
    title: words.m.filter_category(),
    test: eventTests(noFilters, picks, '').category,
    values: eventCategories.filter((category) => known.has(category)),
    text: (value) => categoryName(words, value),
    keeps: ({ category }, value) => category === value,
    chosen: picks.category,
  };
}
