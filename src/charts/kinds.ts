import { periodOf } from '../queries/periods.js';
import { indicators, type Observation } from '../tables/observations.js';
import type { Words } from '../words/words.js';

const levels = ['national', 'partial', 'subnational', 'site'] as const;
const periods = ['date', 'year', 'part', 'several'] as const;
const order = ['stock', 'count', 'capacity', 'flow', 'rate', 'average', 'unspecified'] as const;

/**
 * What an axis may hold together: claims of one indicator, measure, level and length of period.
 * National and local figures, stocks and flows, years and parts of years never share an axis, let alone a line.
 */
export interface Kind {
  readonly indicator: Observation['indicator'];
  readonly measure: Observation['measure'];
  readonly level: (typeof levels)[number];
  readonly period: (typeof periods)[number];
}

export function kindOf(claim: Observation): Kind {
  const { indicator, measure, scope } = claim;
  return {
    indicator,
    measure,
    level: scope === 'multi' ? 'national' : scope,
    period: measure === 'flow' ? periodOf(claim) : 'date',
  };
}

/** A text that is the same for the same kind, fit for an id. */
export function kindId({ indicator, measure, level, period }: Kind): string {
  return [indicator, measure, level, period].join('-');
}

/** National before local, people before centres, stocks before flows, what is clear before what is not. */
export function byKind(a: Kind, b: Kind): number {
  return (
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    indicators.indexOf(a.indicator) - indicators.indexOf(b.indicator) ||
    order.indexOf(a.measure) - order.indexOf(b.measure) ||
    periods.indexOf(a.period) - periods.indexOf(b.period)
  );
}

/** "People held on a date", "Admissions in parts of a year, single centres". */
export function kindTitle({ m }: Words, { indicator, measure, level, period }: Kind): string {
  const what = m[`indicator_${indicator}` as const]();
  const how =
    measure === 'flow'
      ? m[`kind_flow_${period}` as const]({ what })
      : m[`kind_${measure}` as const]({ what });
  return level === 'national' ? how : m[`kind_level_${level}` as const]({ kind: how });
}
