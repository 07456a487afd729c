import type { Tables } from '../tables/tables.js';
import type { Words } from './words.js';

type Row<T extends keyof Tables> = Tables[T][number];

/** "Viet Nam, 24 August 2016: ...". `country` is the name to print, here and below. */
export function eventLine({ m, date }: Words, row: Row<'events'>, country: string): string {
  return m.event_line({ country, when: date(row.date), title: row.title });
}

export function programmeLine({ m }: Words, { programme }: Row<'alternatives'>, country: string): string {
  return m.programme_line({ programme, country });
}

/** A comparison with where it was made; what it states is a sentence already. */
export function studyLine({ m }: Words, { claim }: Row<'effectiveness'>, country: string): string {
  return m.study_line({ country, claim });
}

/** Who said what about whom, when, and where that stands. */
export function actLine({ m, date }: Words, row: Row<'mechanisms'>, country: string): string {
  return m.act_sentence({
    country,
    when: date(row.date),
    body: row.body,
    title: row.title,
    stance: m[`stance_${row.stance}` as const](),
  });
}

export function recommendationLine({ m, number }: Words, row: Row<'recommendations'>): string {
  return m.recommendation_line({
    number: number(row.number),
    addressee: row.addressee,
    recommendation: row.recommendation,
  });
}
