import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyFilters, anyScale } from '../../tests/any-filters.js';
import { choices, marksOf, pictureOf, poolOf, sortedIds, tables } from '../../tests/record.js';
import { byTime } from '../queries/latest.js';
import type { Filters } from '../queries/filters.js';
import type { Observation } from '../tables/observations.js';
import { chartById, charts } from './index.js';
import { kindId, kindOf } from './kinds.js';
import { type Mark, type Picture, chartIds } from './picture.js';

const claims = new Map(
  [...tables.detainees, ...tables.centres, ...tables.context].map((claim) => [claim.id, claim]),
);
const promiseIds = new Set(tables.closures.map(({ id }) => id));
const drawnClaims = charts.filter(({ id }) => id !== 'silence');
const inPool = charts.filter(({ id }) => id !== 'promises');
const whole = charts.filter(({ id }) => id !== 'promises' && id !== 'centres-by-country');

const labels = {
  exact: /^[\d,.]+$/,
  about: /^about [\d,.]+$/,
  over: /^over [\d,.]+$/,
  under: /^under [\d,.]+$/,
  at_least: /^at least [\d,.]+$/,
  up_to: /^up to [\d,.]+$/,
  range: /^[\d,.]+–[\d,.]+$/,
} as const;

test('charts holds each id of the contract once', () => {
  expect(charts.map(({ id }) => id).toSorted()).toEqual([...chartIds].toSorted());
});

describe.each(choices)('a picture $name', ({ filters }) => {
  test.each(whole)('of $id shows every claim that passes the filters once, and no other', (chart) => {
    const picture = pictureOf(chart, { filters });
    expect(sortedIds(picture.claims)).toEqual(sortedIds(poolOf(chart, filters).shown));
  });

  test.each(drawnClaims)('of $id has a mark for each of its claims', (chart) => {
    expectAllMarked(pictureOf(chart, { filters }));
  });

  test.each(inPool)('of $id counts what its defaults leave out', (chart) => {
    const { asked, shown } = poolOf(chart, filters);
    const { omitted } = pictureOf(chart, { filters });
    expect(omitted?.count ?? 0).toBe(asked.length - shown.length);
    if (omitted) expect(sumOf(omitted.text)).toBe(omitted.count);
  });

  test.each(drawnClaims)('of $id prints each figure with its qualifier', (chart) => {
    for (const mark of marksOf(pictureOf(chart, { filters }))) {
      expect(mark.label, mark.id).toMatch(labels[mark.qualifier]);
      expect(mark.sentence).toContain(claimOf(mark).counted.replace(/\.$/, ''));
    }
  });

  test.each(drawnClaims)('of $id has no promise among its marks', (chart) => {
    const picture = pictureOf(chart, { filters });
    expect(marksOf(picture).filter(({ id }) => promiseIds.has(id))).toEqual([]);
    expect(targetsOf(picture).filter(({ id }) => !promiseIds.has(id))).toEqual([]);
  });
});

describe('a picture of any filters', { timeout: 30_000 }, () => {
  test.each(charts)('keeps the kinds of $id apart and loses no claim', (chart) => {
    fc.assert(
      fc.property(anyFilters, anyScale, (filters, scale) => {
        const picture = pictureOf(chart, { filters, scale });
        expectAllMarked(picture);
        expectKindsApart(picture);
        expectSameAgain(picture, filters);
      }),
      { numRuns: 40 },
    );
  });
});

test('pictures of panels name each panel once', () => {
  for (const chart of charts) {
    const picture = pictureOf(chart, choices[1]);
    if (picture.kind !== 'panels') continue;
    const ids = picture.groups.flatMap(({ panels }) => panels.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('the filters of one chart change no other picture of the same tables', () => {
  const before = charts.map((chart) => JSON.stringify(pictureOf(chart)));
  charts.map((chart) => pictureOf(chart, choices[2]));
  expect(charts.map((chart) => JSON.stringify(pictureOf(chart)))).toEqual(before);
});

function expectAllMarked(picture: Picture): void {
  if (picture.kind === 'silence') return;
  const marked = sortedIds(marksOf(picture));
  // two promises on one thing may be measured by the same later count
  const once = picture.kind === 'promises' ? [...new Set(marked)] : marked;
  expect(once).toEqual(sortedIds(picture.claims));
}

/** No axis holds two kinds, no group two countries. */
function expectKindsApart(picture: Picture): void {
  for (const { country, marks } of axesOf(picture)) {
    expect(new Set(marks.map((mark) => kindId(kindOf(claimOf(mark))))).size).toBeLessThan(2);
    if (country) expect(marks.filter((mark) => mark.country !== country)).toEqual([]);
  }
}

function axesOf(picture: Picture): { country: string | null; marks: readonly Mark[] }[] {
  if (picture.kind === 'panels') return picture.groups.flatMap(({ panels }) => [...panels]);
  if (picture.kind !== 'ranges') return [];
  return picture.groups.map(({ rows }) => ({ country: null, marks: rows.map(({ mark }) => mark) }));
}

/** Rows in another order draw the same. */
function expectSameAgain(picture: Picture, filters: Filters): void {
  const chart = charts.find(({ id }) => id === picture.chart);
  if (!chart || picture.kind !== 'panels') return;
  const turned = {
    ...tables,
    detainees: tables.detainees.toReversed(),
    centres: tables.centres.toReversed(),
    context: tables.context.toReversed(),
  };
  const again = pictureOf(chart, { filters, scale: picture.scale, tables: turned });
  expect(again.description).toEqual(picture.description);
  expect(again.kind === 'panels' && again.groups.map(({ panels }) => panels)).toEqual(
    picture.groups.map(({ panels }) => panels),
  );
}

function targetsOf(picture: Picture): { id: string }[] {
  if (picture.kind === 'promises') return picture.rows.map(({ target }) => target);
  if (picture.kind !== 'panels') return [];
  const panels = picture.groups.flatMap((group) => group.panels);
  return panels.flatMap((panel) => (panel.form === 'points' ? panel.targets : []));
}

function claimOf({ id }: { id: string }): Observation {
  const claim = claims.get(id);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim;
}

/** "14 more: 9 partial and 5 of low confidence": the sum of the parts. */
function sumOf(text: string): number {
  const parts = text.split(': ')[1]?.match(/[\d,]+/g) ?? [];
  return parts.reduce((sum, part) => sum + Number(part.replace(',', '')), 0);
}

test('a picture of silence has each claim in a square of its country, in years of its period', () => {
  const picture = pictureOf(chartById('silence'), choices[1]);
  const rows = picture.kind === 'silence' ? picture.rows : [];
  const cells = rows.flatMap(({ country, cells: own }) => own.map((cell) => ({ ...cell, country })));
  expect(new Set(cells.flatMap(({ ids }) => ids))).toEqual(new Set(sortedIds(picture.claims)));
  for (const { ids, year, country } of cells)
    for (const claim of ids.map((id) => claimOf({ id }))) {
      expect([claim.country, claim.start.year <= year, claim.end.year >= year]).toEqual([
        country,
        true,
        true,
      ]);
    }
});

describe('panels', () => {
  const panels = charts
    .flatMap((chart) => choices.map(({ filters }) => pictureOf(chart, { filters })))
    .flatMap((picture) => (picture.kind === 'panels' ? picture.groups.flatMap((group) => group.panels) : []));

  test('stand in the order of time within', () => {
    for (const { marks } of panels)
      expect(marks.map(({ id }) => id)).toEqual(
        marks
          .map(claimOf)
          .toSorted(byTime)
          .map(({ id }) => id),
      );
  });

  test('draw an axis for three claims, and say fewer in words unless a promise stands among them', () => {
    for (const panel of panels) {
      const promised = panel.form === 'points' && panel.targets.length > 0;
      expect(panel.form === 'words', panel.id).toBe(panel.marks.length < 3 && !promised);
    }
  });

  test('end with when the country last reported', () => {
    for (const { marks, last } of panels) {
      const year = Math.max(...marks.map((mark) => claimOf(mark).end.year));
      expect(last).toMatch(new RegExp(`^Last reported (\\d+ )?(\\w+ )?${year}$`));
    }
  });
});
