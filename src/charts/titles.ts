import type { TableName } from '../tables/tables.js';
import type { Words } from '../words/words.js';
import type { ChartId, Picture } from './picture.js';

/** What is known of a chart before its code is loaded. */
export interface ChartTitle {
  readonly id: ChartId;
  /** The kind of all its pictures: a page loads the code that draws them, and no other. */
  readonly kind: Picture['kind'];
  /** The question that it answers. */
  readonly title: (words: Words) => string;
  /** What is counted, in one line. */
  readonly lead: (words: Words) => string;
  /** The tables without which it cannot be drawn; sources come when evidence, table or download asks. */
  readonly needs: readonly TableName[];
}

/** Every chart, in the order of display. */
export const chartTitles: readonly ChartTitle[] = [
  {
    id: 'vietnam-plan',
    kind: 'panels',
    title: ({ m }) => m.chart_vietnam_plan_title(),
    lead: ({ m }) => m.chart_vietnam_plan_lead(),
    needs: ['detainees', 'centres', 'closures', 'countries'],
  },
  {
    id: 'people-held',
    kind: 'panels',
    title: ({ m }) => m.chart_people_held_title(),
    lead: ({ m }) => m.chart_people_held_lead(),
    needs: ['detainees', 'countries'],
  },
  {
    id: 'admissions',
    kind: 'panels',
    title: ({ m }) => m.chart_admissions_title(),
    lead: ({ m }) => m.chart_admissions_lead(),
    needs: ['detainees', 'countries'],
  },
  {
    id: 'centres',
    kind: 'panels',
    title: ({ m }) => m.chart_centres_title(),
    lead: ({ m }) => m.chart_centres_lead(),
    needs: ['centres', 'countries'],
  },
  {
    id: 'centres-by-country',
    kind: 'map',
    title: ({ m }) => m.chart_centres_by_country_title(),
    lead: ({ m }) => m.chart_centres_by_country_lead(),
    needs: ['centres', 'countries'],
  },
  {
    id: 'regional-totals',
    kind: 'ranges',
    title: ({ m }) => m.chart_regional_totals_title(),
    lead: ({ m }) => m.chart_regional_totals_lead(),
    needs: ['detainees', 'centres', 'countries'],
  },
  {
    id: 'promises',
    kind: 'promises',
    title: ({ m }) => m.chart_promises_title(),
    lead: ({ m }) => m.chart_promises_lead(),
    needs: ['closures', 'detainees', 'centres', 'context', 'countries'],
  },
  {
    id: 'silence',
    kind: 'silence',
    title: ({ m }) => m.chart_silence_title(),
    lead: ({ m }) => m.chart_silence_lead(),
    needs: ['detainees', 'centres', 'countries'],
  },
  {
    id: 'alternatives',
    kind: 'matrix',
    title: ({ m }) => m.chart_alternatives_title(),
    lead: ({ m }) => m.chart_alternatives_lead(),
    needs: ['alternatives', 'countries'],
  },
  {
    id: 'voluntary-care',
    kind: 'panels',
    title: ({ m }) => m.chart_voluntary_care_title(),
    lead: ({ m }) => m.chart_voluntary_care_lead(),
    needs: ['context', 'detainees', 'countries'],
  },
  {
    id: 'effectiveness',
    kind: 'pairs',
    title: ({ m }) => m.chart_effectiveness_title(),
    lead: ({ m }) => m.chart_effectiveness_lead(),
    needs: ['effectiveness', 'countries'],
  },
  {
    id: 'rights-calls',
    kind: 'calls',
    title: ({ m }) => m.chart_rights_calls_title(),
    lead: ({ m }) => m.chart_rights_calls_lead(),
    needs: ['mechanisms', 'countries'],
  },
  {
    id: 'recommendations',
    kind: 'board',
    title: ({ m }) => m.chart_recommendations_title(),
    lead: ({ m }) => m.chart_recommendations_lead(),
    needs: ['recommendations'],
  },
  {
    id: 'timeline',
    kind: 'timeline',
    title: ({ m }) => m.chart_timeline_title(),
    lead: ({ m }) => m.chart_timeline_lead(),
    needs: ['events', 'countries'],
  },
  {
    id: 'escapes',
    kind: 'breakouts',
    title: ({ m }) => m.chart_escapes_title(),
    lead: ({ m }) => m.chart_escapes_lead(),
    needs: ['detainees', 'countries'],
  },
];

/** What is known of one chart. */
export function chartTitle(id: ChartId): ChartTitle {
  const found = chartTitles.find((chart) => chart.id === id);
  if (!found) throw new Error(`chartTitle: "${id}" is not in the list of charts`);
  return found;
}
