import { endOf, middleOf } from '../base/dates.js';
import { namesFigure } from '../base/names-figure.js';
import type { Closure } from '../tables/closures.js';
import type { Observation } from '../tables/observations.js';
import type { Tables } from '../tables/tables.js';
import { byTime } from './latest.js';
import { periodOf } from './periods.js';
import { baselineClaims, outcomeClaims, totalOf } from './promise-figures.js';

/** The claims that a promise can be measured by. */
export function promisePool({
  detainees,
  centres,
  context,
}: Pick<Tables, 'detainees' | 'centres' | 'context'>): Observation[] {
  return [...detainees, ...centres, ...context];
}

/**
 * Claims since the promise that count the same. What it counts is known from its kind (a cut aims at all people held, or at
 * all centres), and from the claims that state its baseline or its outcome: whatever is of one kind with those. Parts of a
 * total come in only by such a claim. A promise on a city is met by claims of that city only.
 */
export function laterClaims(promise: Closure, claims: readonly Observation[]): Observation[] {
  const own = claims.filter(({ country }) => country === promise.country);
  const start = baselineClaims(promise, own);
  const alike = likeness(promise, own, start, modelsOf(promise, own));
  return own
    .filter((claim) => claim.measure !== 'unspecified' && !start.includes(claim) && alike(claim))
    .filter(({ end }) => endOf(end) > middleOf(promise.announced))
    .toSorted(byTime);
}

/** All claims that the account of a promise rests on: with these alone, it is told as with the whole record. */
export function accountClaims(promise: Closure, claims: readonly Observation[]): Observation[] {
  const own = claims.filter(({ country }) => country === promise.country);
  const city = cityOf(promise, own);
  return [
    ...own.filter(({ place }) => city !== null && place === city),
    ...baselineClaims(promise, own),
    ...modelsOf(promise, own),
    ...laterClaims(promise, own),
  ];
}

/** Claims that state a figure of the promise's own row: whatever is of one kind with them counts what was promised. */
function modelsOf(promise: Closure, own: readonly Observation[]): Observation[] {
  return [
    ...baselineClaims(promise, own),
    ...outcomeClaims(promise, own),
    ...partsNamed(promise, own),
  ].filter(({ measure }) => measure !== 'unspecified');
}

type Test = (claim: Observation) => boolean;

function likeness(
  promise: Closure,
  own: readonly Observation[],
  start: readonly Observation[],
  all: readonly Observation[],
): Test {
  const total = totalOf(promise);
  const city = cityOf(promise, own);
  const models = all.filter(({ place }) => city === null || place === city);
  const whole = start.length === 0 || start.some(({ scope }) => scope === 'national');
  return (claim) =>
    models.some((model) => isAlike(claim, model)) ||
    (claim.indicator === total &&
      (city === null ? whole && claim.scope === 'national' : claim.place === city));
}

function isAlike(claim: Observation, model: Observation): boolean {
  return (
    claim.indicator === model.indicator &&
    claim.measure === model.measure &&
    claim.scope === model.scope &&
    (claim.scope === 'national' || claim.place === model.place) &&
    (claim.measure !== 'flow' || claim === model || [claim, model].every(isOfYear))
  );
}

/** Flows are alike only where they are of equal length. */
function isOfYear(claim: Observation): boolean {
  return periodOf(claim) === 'year';
}

/** The city that a promise on a total speaks of. */
function cityOf(promise: Closure, own: readonly Observation[]): string | null {
  const total = totalOf(promise);
  const named = own.find(
    ({ indicator, scope, place }) =>
      indicator === total && scope === 'subnational' && place !== null && promise.what.includes(place),
  );
  return named?.place ?? null;
}

/** Counts of a part of the total which the promise's own row tells as what came of it, by figure and year. */
function partsNamed(promise: Closure, own: readonly Observation[]): Observation[] {
  const total = totalOf(promise);
  const { outcome } = promise;
  return own.filter(
    ({ indicator, scope, value, end }) =>
      indicator === total &&
      scope === 'partial' &&
      value !== null &&
      namesFigure(outcome, value) &&
      outcome.includes(String(end.year)),
  );
}
