import { deckLeads } from '../../state/deck-leads.js';
import { deckTitles } from '../../state/deck-titles.js';
import { chartSlide, cover, type DeckPlan, outcome, row, rowsSlide, words } from '../plan.js';

const title = deckTitles['cambodia-recommendations'];
const lead = deckLeads['cambodia-recommendations'];

/** What Human Rights Watch asked for in 2013, and what became of it. */
export const cambodiaRecommendations: DeckPlan = {
  title,
  lead,
  slides: [
    cover({ title, lead }),
    chartSlide('board', (m) => m.slide_cambodia_board(), ['recommendations', '']),
    rowsSlide('release', (m) => m.slide_cambodia_release(), [row('hrw-2013-01'), outcome('hrw-2013-01')]),
    rowsSlide('closure', (m) => m.slide_cambodia_closure(), [row('hrw-2013-02'), outcome('hrw-2013-02')]),
    chartSlide('centres', (m) => m.slide_cambodia_centres(), ['centres', 'countries=KHM&indicator=centres']),
    chartSlide('held', (m) => m.slide_cambodia_held(), ['people-held', 'countries=KHM']),
    chartSlide('admissions', (m) => m.slide_cambodia_admissions(), [
      'admissions',
      'countries=KHM&scope=national&measure=flow',
    ]),
    rowsSlide('building', (m) => m.slide_cambodia_building(), [row('hrw-2013-03'), outcome('hrw-2013-03')]),
    rowsSlide('deadline', (m) => m.slide_cambodia_deadline(), [
      row('khm-2010-phase-out-by-2015'),
      outcome('khm-2010-phase-out-by-2015'),
    ]),
    rowsSlide('partly', (m) => m.slide_cambodia_partly(), [outcome('hrw-2013-06'), outcome('hrw-2013-08')]),
    chartSlide('rights', (m) => m.slide_cambodia_rights(), ['rights-calls', 'countries=KHM']),
    rowsSlide('ask', (m) => m.slide_cambodia_ask(), [
      words((m) => m.slide_cambodia_ask_release()),
      words((m) => m.slide_cambodia_ask_answer()),
      words((m) => m.slide_ask_check()),
    ]),
  ],
};
