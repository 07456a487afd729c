import { describe, expect, test } from 'vitest';
import { choices, pictureOf, tables } from '../../tests/record.js';
import { endOf, startOf, yearsBetween } from '../base/dates.js';
import { distinct } from '../base/lists.js';
import { positionOf } from '../queries/lines.js';
import type { Observation } from '../tables/observations.js';
import { charts } from './index.js';
import type { MarkLink, PointsPanel } from './picture.js';

const claims = new Map(
  [...tables.detainees, ...tables.centres, ...tables.context].map((claim) => [claim.id, claim]),
);

const panels = charts
  .flatMap((chart) => choices.map(({ filters }) => pictureOf(chart, { filters })))
  .flatMap((picture) => (picture.kind === 'panels' ? picture.groups.flatMap((group) => group.panels) : []))
  .filter((panel) => panel.form === 'points');
const drawn = panels.flatMap((panel) =>
  panel.links.map((link) => ({ panel, link, pairs: pairsOf(panel, link) })),
);

describe('each link of the pictures', () => {
  test('is there to be tested, as a line and as a gap', () => {
    expect(drawn.filter(({ link }) => link.kind === 'line').length).toBeGreaterThan(10);
    expect(drawn.filter(({ link }) => link.kind === 'gap').length).toBeGreaterThan(5);
  });

  test('ends at two marks of its own panel that are of one series, measure, regime and level', () => {
    for (const { panel, pairs } of drawn) expect(pairs, panel.id).not.toEqual([]);
  });

  test('leaves out no claim of its series that lies between its ends', () => {
    for (const { panel, pairs } of drawn) {
      const clean = pairs.filter(({ from, to }) => between(panel, from, to).length === 0);
      expect(clean, panel.id).not.toEqual([]);
    }
  });

  test('is a line over two years at most and a gap over more, as far as the dates tell', () => {
    for (const { link, panel, pairs } of drawn) {
      const fits = pairs.filter(({ from, to }) =>
        link.kind === 'line' ? leastYears(from, to) <= 2 : mostYears(from, to) > 2,
      );
      expect(fits, `${panel.id} ${link.kind}`).not.toEqual([]);
    }
  });
});

test('no flow and no total of several years is linked', () => {
  const ends = drawn.flatMap(({ pairs }) => pairs.flatMap(({ from, to }) => [from, to]));
  expect(ends.filter(({ measure, flags }) => measure === 'flow' || flags.includes('multi_year'))).toEqual([]);
});

test('claims of a series that stand in one panel are joined, each to its next', () => {
  for (const panel of panels) {
    const linked = new Set(panel.links.map(({ from, to }) => `${from[0]} ${to[0]}`));
    for (const dates of datesOf(panel))
      for (const [index, date] of dates.slice(1).entries())
        expect(linked, panel.id).toContain(`${dates[index]} ${date}`);
  }
});

/** The dates of each series of a panel, in order. */
function datesOf(panel: PointsPanel): number[][] {
  const rows = rowsOf(panel).filter(({ flags }) => !flags.includes('multi_year'));
  return distinct(rows.map(({ series }) => series))
    .filter((series) => series !== null)
    .map((series) => distinct(rows.filter((row) => row.series === series).map(positionOf)))
    .map((dates) => dates.toSorted((a, b) => a - b));
}

interface Pair {
  readonly from: Observation;
  readonly to: Observation;
}

/** The pairs of claims that a link may stand for: more than one where figures are equal on one date. */
function pairsOf(panel: PointsPanel, link: MarkLink): Pair[] {
  const rows = rowsOf(panel);
  const at = ([time, value]: MarkLink['from']) =>
    rows.filter((row) => positionOf(row) === time && middle(row) === value);
  return at(link.from)
    .flatMap((from) => at(link.to).map((to) => ({ from, to })))
    .filter(({ from, to }) => from.series !== null && from.series === to.series)
    .filter(({ from, to }) => from.measure === to.measure && from.regime === to.regime)
    .filter(({ from, to }) => from.scope === to.scope && from.indicator === to.indicator);
}

function between(panel: PointsPanel, from: Observation, to: Observation): Observation[] {
  return rowsOf(panel)
    .filter(({ series }) => series === from.series)
    .filter((row) => positionOf(row) > positionOf(from) && positionOf(row) < positionOf(to));
}

/** How near two claims may lie to each other, and how far apart, whatever day their dates mean. */
function leastYears(from: Observation, to: Observation): number {
  return yearsBetween(endOf(from.end), startOf(to.start));
}

function mostYears(from: Observation, to: Observation): number {
  return yearsBetween(startOf(from.end), endOf(to.start));
}

function middle({ value, low, high }: Observation): number {
  return value ?? ((low ?? 0) + (high ?? 0)) / 2;
}

function rowsOf({ marks }: PointsPanel): Observation[] {
  return marks.flatMap(({ id }) => claims.get(id) ?? []);
}
