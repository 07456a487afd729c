import { deckLeads } from '../../state/deck-leads.js';
import { deckTitles } from '../../state/deck-titles.js';
import { chartSlide, cover, type DeckPlan, described, row, rowsSlide, words } from '../plan.js';

const title = deckTitles['what-works-instead'];
const lead = deckLeads['what-works-instead'];

/** What measured comparisons say of compulsory and voluntary treatment, what speaks against, and where it is done. */
export const whatWorksInstead: DeckPlan = {
  title,
  lead,
  slides: [
    cover({ title, lead }),
    chartSlide('measured', (m) => m.slide_works_measured(), ['effectiveness', 'countries=MYS']),
    rowsSlide('relapse', (m) => m.slide_works_relapse(), [
      row('mys-2016-median-time-to-relapse'),
      row('mys-2016-drug-free-one-year'),
    ]),
    rowsSlide('cost', (m) => m.slide_works_cost(), [
      row('mys-2008-monthly-cost'),
      row('vnm-2014-cost-difference'),
      row('vnm-2014-drug-free-days-difference'),
    ]),
    rowsSlide('review', (m) => m.slide_works_review(), [
      row('world-2015-review-no-effect'),
      row('world-2015-review-harm'),
      row('world-2015-review-benefit'),
      row('world-2015-review-equivocal'),
    ]),
    rowsSlide('against', (m) => m.slide_works_against(), [
      row('chn-2021-hunan-social-outcomes'),
      row('world-2015-review-benefit'),
    ]),
    chartSlide(
      'vietnam',
      (m) => m.slide_works_vietnam(),
      ['voluntary-care', 'countries=VNM&measure=stock'],
      [described],
    ),
    chartSlide(
      'china',
      (m) => m.slide_works_china(),
      ['voluntary-care', 'countries=CHN&measure=stock&regime=voluntary'],
      [described],
    ),
    chartSlide('programmes', (m) => m.slide_works_programmes(), [
      'alternatives',
      'countries=KHM,MYS,THA,IDN',
    ]),
    rowsSlide('ask', (m) => m.slide_works_ask(), [
      words((m) => m.slide_works_ask_measure()),
      words((m) => m.slide_works_ask_features()),
      words((m) => m.slide_ask_check()),
    ]),
  ],
};
