import { distinct } from '../base/lists.js';
import { eventsThat } from '../queries/event-tests.js';
import { countryNamer } from '../queries/latest.js';
import { eventCategories, type HistoryEvent } from '../tables/events.js';
import type { ChartInput } from './chart.js';
import { eventMark } from './event-mark.js';
import type { Panel, PanelGroup, PanelsPicture } from './picture.js';

/** What can bear on a count: laws, openings, closures and courts. */
export const bearing = [
  'law',
  'opening',
  'closure',
  'court',
] as const satisfies readonly (typeof eventCategories)[number][];

/** The picture with events under the time axes of their country, where the reader asked for them: they stand beside the figures and explain none. */
export function withEvents(input: ChartInput, picture: PanelsPicture): PanelsPicture {
  if (!input.events) return picture;
  const { tables, filters, words } = input;
  const mark = eventMark(words, countryNamer(tables.countries));
  const all = eventsThat(tables.events, filters, { category: bearing }, '');
  const within = picture.groups.map((group) => ({ group, events: all.filter(fits(group, picture.span)) }));
  const groups = within.map(({ group, events }) => ({
    ...group,
    panels: group.panels.map((panel): Panel => ({ ...panel, events: events.map(mark) })),
  }));
  return {
    ...picture,
    groups,
    notes: [...picture.notes, words.m.note_events_under()],
    others: { ...picture.others, events: distinct(within.flatMap(({ events }) => events)) },
  };
}

/** Events of the country from the year of its first figure on an axis to the end of the picture. */
function fits({ country, panels }: PanelGroup, [, end]: readonly [number, number]) {
  const first = Math.min(...panels.flatMap(startsOf));
  const from = Number.isFinite(first) ? new Date(first).getUTCFullYear() : Infinity;
  return (event: HistoryEvent) =>
    event.country === country && event.date.year >= from && event.date.year < new Date(end).getUTCFullYear();
}

function startsOf(panel: Panel): number[] {
  if (panel.form === 'words') return [];
  const targets = panel.form === 'points' ? panel.targets : [];
  return [...panel.marks.map(({ from }) => from), ...targets.map(({ from, to }) => (from ?? to)[0])];
}
