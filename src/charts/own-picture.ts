import { everything } from '../queries/filters.js';
import { confidences, type Observation } from '../tables/observations.js';
import { isOwn } from '../tables/own-source.js';
import type { Tables } from '../tables/tables.js';
import type { Chart, ChartInput } from './chart.js';
import { choose, omittedWords } from './omitted.js';
import { withOwn } from './own-marks.js';
import type { Omitted, Picture } from './picture.js';

/**
 * A chart of the record with rows of the reader among its own. The confidence that the chart asks for by default is asked of
 * the record alone: a reader who opens a file wants to see it, whatever it says of itself.
 */
export function ownPicture(chart: Chart, input: ChartInput): Picture {
  const { filters, tables, words } = input;
  const drawn =
    filters.confidence.length > 0
      ? input
      : { ...input, filters: { ...filters, confidence: confidences }, tables: trusted(chart, tables) };
  return { ...withOwn(words, chart.picture(drawn)), omitted: omitted(chart, input) };
}

function trusted({ defaults }: Chart, tables: Tables): Tables {
  const keeps = (claim: Observation) => isOwn(claim) || defaults.confidence.includes(claim.confidence);
  const { detainees, centres, context } = tables;
  return {
    ...tables,
    detainees: detainees.filter(keeps),
    centres: centres.filter(keeps),
    context: context.filter(keeps),
  };
}

/** What is left out by default: the record's rows in one sentence, the reader's in another. */
function omitted(chart: Chart, { tables, filters, words }: ChartInput): Omitted | null {
  const pool = chart.pool(tables);
  const left = (own: boolean) =>
    choose(
      pool.filter((claim) => isOwn(claim) === own),
      filters,
      own ? { ...chart.defaults, confidence: everything.confidence } : chart.defaults,
    ).left;
  const record = omittedWords(words, left(false), filters);
  const yours = omittedWords(words, left(true), filters);
  const texts = [record?.text ?? [], yours ? words.m.own_yours({ text: yours.text }) : []].flat();
  const count = (record?.count ?? 0) + (yours?.count ?? 0);
  return count === 0 ? null : { count, text: texts.join(' ') };
}
