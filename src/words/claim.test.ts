import { describe, expect, test } from 'vitest';
import { observation } from '../fixtures/observation.js';
import {
  confidences,
  flags,
  indicators,
  measures,
  qualifiers,
  regimes,
  reporters,
  scopes,
} from '../tables/observations.js';
import { claimLine, claimSentence, countedFigure, placeOf } from './claim.js';
import { en } from './en.js';

const counted = {
  people_detained: ['1 person held', '2 people held'],
  admissions: ['1 person admitted', '2 people admitted'],
  releases: ['1 person released', '2 people released'],
  escapes: ['1 person escaped', '2 people escaped'],
  deaths: ['1 death', '2 deaths'],
  centres: ['1 centre', '2 centres'],
  capacity: ['1 place in centres', '2 places in centres'],
  voluntary_centres: ['1 voluntary centre or clinic', '2 voluntary centres or clinics'],
  voluntary_clients: ['1 person in voluntary treatment', '2 people in voluntary treatment'],
  methadone_clients: ['1 person on methadone', '2 people on methadone'],
  community_order_clients: ['1 person under a community order', '2 people under community orders'],
  people_registered_drug_users: ['1 person registered as using drugs', '2 people registered as using drugs'],
  relapse_rate_pct: ['1 per cent relapsed', '2 per cent relapsed'],
  budget_usd: ['1 US dollar', '2 US dollars'],
} as const;

const measureWords = {
  stock: 'on a date',
  flow: 'over the period',
  capacity: 'capacity, not people',
  average: 'an average',
  count: 'a count',
  rate: 'a rate',
  unspecified: 'on a date or over a period is not stated',
} as const;

const regimeWords = {
  compulsory: 'compulsory',
  voluntary: 'voluntary',
  mixed: 'compulsory and voluntary together',
  community_order: 'police-ordered, outside custody',
  unspecified: 'by order or by choice is not stated',
} as const;

const reporterWords = {
  government: 'reported by government',
  un: 'reported by a UN body',
  ngo: 'reported by a non-governmental organisation',
  academic: 'reported by researchers',
  media: 'reported by news media',
  unspecified: 'by a source that does not say who counted',
} as const;

const sentence = (given: Parameters<typeof observation>[0]) =>
  claimSentence(en, observation(given), 'Viet Nam');

describe('countedFigure(words, claim) says one and several of', () => {
  test.each(indicators)('%s', (indicator) => {
    const said = [1, 2].map((value) => countedFigure(en, observation({ indicator, value })));
    expect(said).toEqual(counted[indicator]);
  });
});

describe('countedFigure(words, claim) keeps the qualifier', () => {
  test.each(qualifiers)('%s', (qualifier) => {
    const claim = observation({ qualifier, value: 450 });
    expect(countedFigure(en, claim)).toBe(`${en.figure(claim)} people held`);
  });
});

test('countedFigure(words, claim) takes the number of a range from its upper end', () => {
  const range = { value: null, qualifier: 'range' } as const;
  expect(countedFigure(en, observation({ ...range, low: 0, high: 1 }))).toBe('0 to 1 person held');
  expect(countedFigure(en, observation({ ...range, low: 1, high: 9 }))).toBe('1 to 9 people held');
});

test('placeOf(words, claim, country) names the place before the country', () => {
  expect(placeOf(en, { place: null }, 'Viet Nam')).toBe('Viet Nam');
  expect(placeOf(en, { place: 'Hanoi' }, 'Viet Nam')).toBe('Hanoi, Viet Nam');
});

test('claimSentence(words, claim, country) says where, when, what, kind, regime, who reports and who is counted', () => {
  expect(sentence({ place: 'Hanoi', start: '2014-08', end: '2016-01', qualifier: 'over', value: 450 })).toBe(
    'Hanoi, Viet Nam, August 2014 to January 2016: more than 450 people held (on a date; compulsory), ' +
      'reported by government. People in public centres.',
  );
});

describe('claimSentence(words, claim, country) names each', () => {
  test.each(measures)('measure: %s', (measure) => {
    expect(sentence({ measure })).toContain(`(${measureWords[measure]}; `);
  });

  test.each(regimes)('regime: %s', (regime) => {
    expect(sentence({ regime })).toContain(`; ${regimeWords[regime]})`);
  });

  test.each(reporters)('reporter: %s', (reporter) => {
    expect(sentence({ reported_by: reporter })).toContain(`, ${reporterWords[reporter]}. `);
  });
});

test('claimSentence(words, claim, country) ends with one stop', () => {
  expect(sentence({ counted: 'All' })).toMatch(/ All\.$/);
  expect(sentence({ counted: 'All.' })).toMatch(/ All\.$/);
  expect(sentence({ counted: 'All?' })).toMatch(/ All\?$/);
});

test('claimLine(words, claim, country) says where, when and what', () => {
  const claim = observation({ start: '2020-11', value: 30_253 });
  expect(claimLine(en, claim, 'Viet Nam')).toBe('Viet Nam, November 2020: 30,253 people held');
});

test('the words of each level, confidence and warning differ', () => {
  const said = [
    ...scopes.map((word) => en.m[`scope_${word}`]()),
    ...confidences.map((word) => en.m[`confidence_why_${word}`]()),
    ...flags.map((word) => en.m[`flag_${word}`]()),
  ];
  expect(new Set(said).size).toBe(scopes.length + confidences.length + flags.length);
});
