import { deckLeads } from '../../state/deck-leads.js';
import { deckTitles } from '../../state/deck-titles.js';
import { chartSlide, cover, type DeckPlan, rowsSlide, words } from '../plan.js';

const title = deckTitles['region-in-ten-years'];
const lead = deckLeads['region-in-ten-years'];

/** What is known of the region: little, and less than what was promised. */
export const regionInTenYears: DeckPlan = {
  title,
  lead,
  slides: [
    cover({ title, lead }),
    chartSlide('estimates', (m) => m.slide_region_estimates(), [
      'regional-totals',
      'indicator=people_detained&from=2015',
    ]),
    chartSlide('map', (m) => m.slide_region_map(), ['centres-by-country', '']),
    chartSlide('held', (m) => m.slide_region_held(), ['people-held', 'from=2015']),
    chartSlide('china', (m) => m.slide_region_china(), [
      'admissions',
      'countries=CHN&scope=national&from=2012&measure=flow',
    ]),
    chartSlide('philippines', (m) => m.slide_region_philippines(), [
      'admissions',
      'countries=PHL&scope=national&from=2015',
    ]),
    chartSlide('silence', (m) => m.slide_region_silence(), ['silence', 'from=2005']),
    chartSlide('promises', (m) => m.slide_region_promises(), ['promises', 'from=2015']),
    chartSlide('rights', (m) => m.slide_region_rights(), ['rights-calls', 'from=2015']),
    rowsSlide('ask', (m) => m.slide_region_ask(), [
      words((m) => m.slide_region_ask_count()),
      words((m) => m.slide_region_ask_date()),
      words((m) => m.slide_ask_check()),
    ]),
  ],
};
