import { describe, expect, test } from 'vitest';
import { pictureOf, tables, withClaim, withPromise } from '../../tests/record.js';
import { dateOf } from '../fixtures/date-of.js';
import { noFilters } from '../queries/filters.js';
import type { Closure } from '../tables/closures.js';
import type { Observation } from '../tables/observations.js';
import type { Tables } from '../tables/tables.js';
import { vietnamPlan } from './vietnam-plan.js';

const people = 'vnm-2016-people-67000-to-20000';
const kept = 'vnm-2016-compulsory-centres-to-71';
const turned = 'vnm-2016-52-centres-turned-voluntary';
const counted = 'vnm-2020-11-people-detained-molisa-compulsory';
const stated = 'vnm-2016-people-detained-idhdp';
const withPlan = 'vnm-2016-08-people-detained-vna';
const all = 'vnm-2016-people-detained-molisa';
const ordered = 'vnm-2016-people-detained-molisa-court-ordered';

const sentences = {
  promised: 'The plan of 18 August 2016, as told abroad: from 67,000 people held to about 20,000 by 2020.',
  missed:
    'In November 2020, at most 9 weeks before the deadline, the government itself counted 30,253 people under compulsion.',
  baseline: 'The 67,000 stands in one text only.',
  counted:
    'When the plan came out, in August 2016, the government counted more than 13,700 people in treatment centres; ' +
    'for 2016 the government counted 28,427 in all centres, 16,714 of them by court order.',
  centres: 'Of 123 state centres, 52 were to turn voluntary and 71 to stay compulsory by 2020.',
};

const told = (changed: Tables = tables, filters = noFilters) =>
  pictureOf(vietnamPlan, { tables: changed, filters }).description;
const toldWith = (id: string, change: Partial<Observation> | null) => told(withClaim(id, change));
const toldIf = (id: string, change: Partial<Closure> | null) => told(withPromise(id, change));

test('the story of the plan is what the record holds, in this order, and its first two sentences are the finding', () => {
  expect(told().slice(0, 5)).toEqual(Object.values(sentences));
  expect(pictureOf(vietnamPlan).finding).toBe(`${sentences.promised} ${sentences.missed}`);
});

describe('the story of the plan takes its figures from the rows of claims', () => {
  test.each([
    ['missed', counted, '30,253', '31,111'],
    ['counted', withPlan, '13,700', '31,111'],
    ['counted', all, '28,427', '31,111'],
    ['counted', ordered, '16,714', '11,111'],
  ] as const)('%s: %s', (sentence, id, before, after) => {
    const changed = toldWith(id, { value: Number(after.replace(',', '')) });
    expect(changed).toContain(sentences[sentence].replace(before, after));
    expect(changed).not.toContain(sentences[sentence]);
  });

  test('with their qualifiers', () => {
    expect(toldWith(counted, { qualifier: 'at_least' })).toContain(
      sentences.missed.replace('30,253', 'at least 30,253'),
    );
    expect(toldWith(withPlan, { qualifier: 'exact' })).toContain(sentences.counted.replace('more than ', ''));
  });

  test('with their dates', () => {
    const october = { start: dateOf('2020-10'), end: dateOf('2020-10') };
    const changed = toldWith(counted, october);
    expect(changed).toContain(
      sentences.missed.replace('November 2020, at most 9 weeks', 'October 2020, at most 14 weeks'),
    );
  });

  test('with the number of texts', () => {
    expect(toldWith(stated, { also: ['another-text'] })).toContain('The 67,000 stands in 2 texts.');
  });
});

describe('the story of the plan says who counted as the rows have it', () => {
  test('in the last count before the deadline', () => {
    expect(toldWith(counted, { reported_by: 'ngo' })).toContain(
      sentences.missed.replace('the government itself', 'a non-governmental organisation'),
    );
  });

  test('in the count given with the plan', () => {
    expect(toldWith(withPlan, { reported_by: 'media' })).toContain(
      sentences.counted.replace('the government counted more', 'news media counted more'),
    );
  });

  test('and calls no count a part of one that another source states', () => {
    const apart = (change: Partial<Observation>) => toldWith(ordered, change).join(' ');
    expect(apart({ reported_by: 'academic' })).not.toContain('by court order');
    expect(apart({ source: 'another-text' })).not.toContain('by court order');
  });
});

describe('the story of the plan takes its figures from the rows of promises', () => {
  test.each([
    ['promised', people, { baseline: 61_000 }, '67,000', '61,000'],
    ['promised', people, { target: 21_000 }, 'about 20,000', '21,000'],
    ['centres', kept, { baseline: 133 }, '123', '133'],
    ['centres', kept, { target: 81 }, '71', '81'],
    ['centres', turned, { target: 62 }, '52', '62'],
  ] as const)('%s: %s %o', (sentence, id, change, before, after) => {
    const changed = toldIf(id, change);
    expect(changed).toContain(sentences[sentence].replace(before, after));
    expect(changed).not.toContain(sentences[sentence]);
  });

  test('with their dates', () => {
    const changed = toldIf(people, { announced: dateOf('2016-05'), target_date: dateOf('2020-12-15') });
    expect(changed).toContain(
      'The plan of May 2016, as told abroad: from 67,000 people held to about 20,000 by 15 December 2020.',
    );
    expect(changed).toContain(sentences.missed.replace('9 weeks', '7 weeks'));
  });
});

describe('a sentence of the story goes with its row', () => {
  test.each([
    ['missed', counted],
    ['baseline', stated],
    ['counted', withPlan],
    ['counted', all],
    ['counted', ordered],
  ] as const)('%s: %s', (sentence, id) => {
    const left = toldWith(id, null);
    expect(left).not.toContain(sentences[sentence]);
    expect(left.join(' ')).not.toMatch(/undefined|null|NaN|Infinity/);
  });

  test.each([
    ['centres', kept],
    ['centres', turned],
    ['promised', people],
  ] as const)('%s: %s', (sentence, id) => {
    expect(toldIf(id, null)).not.toContain(sentences[sentence]);
  });

  test('and all other sentences stay', () => {
    const { missed: _, ...others } = sentences;
    expect(toldWith(counted, null)).toEqual(expect.arrayContaining(Object.values(others)));
  });
});

test('the story tells no claim that the filters left out', () => {
  const early = told(tables, { ...noFilters, to: 2019 });
  expect(early).not.toContain(sentences.missed);
  expect(early).toContain(sentences.counted);
  expect(told(tables, { ...noFilters, countries: ['CHN'] })).toEqual(
    expect.not.arrayContaining([sentences.missed, sentences.baseline, sentences.counted]),
  );
});

test('the mark that its promise is judged by is the count that the story tells', () => {
  const picture = pictureOf(vietnamPlan);
  const panels = picture.kind === 'panels' ? picture.groups.flatMap((group) => group.panels) : [];
  const tests = panels.flatMap((panel) => (panel.form === 'points' && panel.test ? [panel.test] : []));
  expect(tests).toEqual([counted]);
});
