import { distinct, groupBy } from '../src/base/lists.js';
import type { OtherRow } from '../src/charts/others.js';
import type { Picture } from '../src/charts/picture.js';
import type { Observation } from '../src/tables/observations.js';
import { features } from '../src/tables/alternatives.js';

/** All that a row says in words of its own. */
export function textsOf(row: OtherRow): string[] {
  return Object.values(row).filter((value): value is string => typeof value === 'string' && value !== '');
}

/** "2009-06/2011-10": the period of a study is a text. */
function periodNumbers(text: string): number[] {
  return /^\d{4}[\d/-]*$/.test(text) ? (text.match(/\d+/g) ?? []).map(Number) : [];
}

/** The numbers that a row states, dates among them; a difference is printed with its sign, which is no digit. */
export function statedByOther(row: OtherRow): (number | null)[] {
  return Object.values(row).flatMap((value) => {
    if (typeof value === 'number') return [Math.abs(value)];
    if (typeof value === 'string') return periodNumbers(value);
    return typeof value === 'object' && value !== null && 'year' in value ? [value.year, value.day] : [];
  });
}

/** The words of pictures whose rows are no claims. */
export function otherWords(picture: Picture): string[] {
  switch (picture.kind) {
    case 'matrix':
      return picture.groups.flatMap(({ rows }) => rows.map(({ sentence }) => sentence));
    case 'pairs':
      return picture.groups.flatMap(({ rows }) => rows.flatMap(({ title, figure }) => [title, figure]));
    case 'calls':
      return picture.rows.flatMap(({ marks }) => marks.map(({ sentence }) => sentence));
    case 'board':
      return picture.groups.flatMap(({ rows }) => rows.flatMap(({ number, last }) => [number, last]));
    case 'timeline':
      return picture.lanes.flatMap(({ marks }) => marks.flatMap(({ about, sentence }) => [about, sentence]));
    case 'breakouts':
      return picture.rows.flatMap(({ title, counts, looser }) => [
        title,
        ...[...counts, ...looser].map(({ mark, said }) =>
          said.replace(`: ${countedIn(picture, mark.id)}`, ''),
        ),
      ]);
    default:
      return [];
  }
}

function countedIn({ claims }: Picture, id: string): string {
  return claims.find((claim) => claim.id === id)?.counted ?? '';
}

/** The counts that charts of such rows print, computed once more and otherwise than by the charts. */
export const otherCounts = {
  alternatives: ({ others }: Picture) => {
    const rows = others?.alternatives ?? [];
    const answers = rows.map((row) => features.map((feature) => row[feature]));
    const byFeature = features.flatMap((_, at) => tally(answers.map((row) => row[at])));
    return [rows.length, answers.flat().length, ...tally(answers.flat()), ...byFeature, 0];
  },
  'voluntary-care': ({ claims }: Picture) => {
    const care = claims.filter(({ indicator }) => indicator !== 'people_detained');
    const held = claims.filter(({ indicator }) => indicator === 'people_detained');
    const also = care.filter(({ country }) => held.some((claim) => claim.country === country));
    return [
      care.length,
      ...[care, also].map((group) => distinct(group.map(({ country }) => country)).length),
    ];
  },
  effectiveness: ({ others }: Picture) => {
    const rows = others?.effectiveness ?? [];
    const pairs = rows.filter((row) => row.compulsory_value !== null && row.voluntary_value !== null).length;
    return [rows.length, pairs, rows.length - pairs, distinct(rows.map(({ source }) => source)).length];
  },
  'rights-calls': ({ others }: Picture) => {
    const acts = others?.mechanisms ?? [];
    const perCountry = tally(acts.map(({ country }) => country));
    return [acts.length, perCountry.length, ...perCountry, ...tally(acts.map(({ stance }) => stance))];
  },
  recommendations: ({ others }: Picture) => {
    const rows = others?.recommendations ?? [];
    return [rows.length, ...tally(rows.map(({ status }) => status))];
  },
  timeline: ({ others }: Picture) => {
    const events = others?.events ?? [];
    const countries = tally(events.map(({ country }) => country));
    const years = tally(events.map(({ date }) => date.year));
    return [
      events.length,
      countries.length,
      ...countries,
      ...years,
      ...tally(events.map(({ category }) => category)),
    ];
  },
  escapes: ({ claims }: Picture) => {
    const places = [...groupBy(claims, ({ country, place }) => `${country} ${place}`).values()];
    const breakouts = places.flatMap((here) => [...groupBy(here, ({ start }) => start.text)]);
    const isLoose = (text: string, here: readonly Observation[]) =>
      here.filter(({ start }) => start.text !== text && start.text.startsWith(text)).length > 0;
    const loose = places.flatMap((here) =>
      distinct(here.map(({ start }) => start.text)).filter((text) => isLoose(text, here)),
    );
    const several = breakouts.filter(([text, held]) => held.length > 1 && !loose.includes(text));
    const differing = several.filter(([, held]) => distinct(held.map(({ value }) => value)).length > 1);
    const sizes = places.flatMap((here) => Array.from({ length: here.length }, (_, index) => index + 1));
    return [breakouts.length - loose.length, several.length, differing.length, ...sizes];
  },
};

/** How often each value stands in a list. */
function tally(values: readonly unknown[]): number[] {
  return [...groupBy(values, (value) => value).values()].map(({ length }) => length);
}
