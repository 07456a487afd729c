import { deckLeads } from '../../state/deck-leads.js';
import { deckTitles } from '../../state/deck-titles.js';
import { chartSlide, cover, type DeckPlan, outcome, row, rowsSlide, words } from '../plan.js';

const title = deckTitles['vietnam-promise'];
const lead = deckLeads['vietnam-promise'];
const national = 'scope=national';

/** Viet Nam promised to hold fewer people, and the record says what was counted since. */
export const vietnamPromise: DeckPlan = {
  title,
  lead,
  slides: [
    cover({ title, lead }),
    rowsSlide('promise', (m) => m.slide_vietnam_promise(), [
      row('vnm-2016-people-67000-to-20000'),
      row('vnm-2016-compulsory-centres-to-71'),
      row('vnm-2016-52-centres-turned-voluntary'),
    ]),
    chartSlide('people', (m) => m.slide_vietnam_people(), [
      'vietnam-plan',
      `indicator=people_detained&measure=stock&${national}`,
    ]),
    rowsSlide('outcome', (m) => m.slide_vietnam_outcome(), [
      outcome('vnm-2016-people-67000-to-20000'),
      row('vnm-2020-11-people-detained-molisa-compulsory'),
    ]),
    chartSlide(
      'centres',
      (m) => m.slide_vietnam_centres(),
      ['vietnam-plan', `indicator=centres&${national}`],
      [outcome('vnm-2016-compulsory-centres-to-71')],
    ),
    chartSlide('admissions', (m) => m.slide_vietnam_admissions(), [
      'admissions',
      `countries=VNM&${national}&from=2015`,
    ]),
    chartSlide(
      'methadone',
      (m) => m.slide_vietnam_methadone(),
      ['voluntary-care', 'countries=VNM&indicator=methadone_clients&measure=stock'],
      [outcome('vnm-2013-methadone-80000')],
    ),
    rowsSlide('law', (m) => m.slide_vietnam_law(), [
      row('vnm-2025-police-takeover'),
      row('vnm-2025-longer-terms'),
      row('vnm-2024-programme-50000'),
    ]),
    chartSlide('latest', (m) => m.slide_vietnam_latest(), ['people-held', 'countries=VNM&from=2016']),
    chartSlide('verdicts', (m) => m.slide_vietnam_verdicts(), ['promises', 'countries=VNM']),
    rowsSlide('ask', (m) => m.slide_vietnam_ask(), [
      words((m) => m.slide_vietnam_ask_count()),
      words((m) => m.slide_vietnam_ask_centres()),
      words((m) => m.slide_ask_check()),
    ]),
  ],
};
