import type { PartialDate } from '../base/dates.js';
import { never } from '../base/never.js';
import type { FoundOther } from '../queries/find-row.js';
import { features } from '../tables/alternatives.js';
import type { Tables } from '../tables/tables.js';
import type { Words } from '../words/words.js';
import type { Fact } from './fact.js';

/** A row that is neither claim nor promise, as its evidence tells it. */
export interface OtherEvidence {
  readonly sentence: string;
  readonly facts: readonly Fact[];
  /** Ids of the source of its status, where it has one. */
  readonly statusSources: readonly string[];
}

/** Words the evidence of an event, a programme, a study, an act or a recommendation. What is not stated is left out. */
export function otherEvidence(words: Words, found: FoundOther, country: string): OtherEvidence {
  switch (found.kind) {
    case 'events':
      return event(words, found.row, country);
    case 'alternatives':
      return programme(words, found.row, country);
    case 'effectiveness':
      return study(words, found.row, country);
    case 'mechanisms':
      return act(words, found.row, country);
    case 'recommendations':
      return recommendation(words, found.row);
    default:
      return never('row', found);
  }
}

type Row<T extends keyof Tables> = Tables[T][number];

function event({ m, date }: Words, row: Row<'events'>, country: string): OtherEvidence {
  return evidence(`${row.title}. ${row.summary}`, [
    fact(m.evidence_place(), country),
    fact(m.evidence_date(), date(row.date)),
    fact(m.evidence_category(), m[`category_${row.category}` as const]()),
    fact(m.evidence_actors(), row.actors),
    fact(m.evidence_confidence(), m[`confidence_${row.confidence}` as const]()),
  ]);
}

function programme(words: Words, row: Row<'alternatives'>, country: string): OtherEvidence {
  const { m, date, number, list } = words;
  const value = (name: (typeof features)[number]) =>
    m.evidence_feature({
      feature: m[`feature_${name}` as const](),
      value: m[`feature_value_${row[name]}` as const](),
    });
  const clients = row.clients === null ? null : number(row.clients);
  return evidence(m.programme_line({ programme: row.programme, country }), [
    fact(m.evidence_place(), row.place),
    fact(m.evidence_run_by(), row.run_by),
    fact(m.evidence_since(), row.since && date(row.since)),
    fact(m.evidence_clients(), inYear(words, clients, row.clients_year)),
    fact(m.evidence_cost(), row.cost_note),
    fact(m.evidence_result(), row.outcome_note),
    fact(m.evidence_features(), list(features.map(value))),
  ]);
}

function study({ m, number }: Words, row: Row<'effectiveness'>, country: string): OtherEvidence {
  const value = (figure: number | null) =>
    figure === null ? null : m.evidence_value_unit({ value: number(figure), unit: row.unit });
  return evidence(row.claim, [
    fact(m.evidence_place(), country),
    fact(m.evidence_compared(), row.measure),
    fact(m.evidence_compulsory_value(), value(row.compulsory_value)),
    fact(m.evidence_voluntary_value(), value(row.voluntary_value)),
    fact(m.evidence_study_period(), row.period),
    fact(m.evidence_design(), row.design),
    fact(m.evidence_confidence(), m[`confidence_${row.confidence}` as const]()),
  ]);
}

function act({ m, date }: Words, row: Row<'mechanisms'>, country: string): OtherEvidence {
  return evidence(row.summary, [
    fact(m.evidence_place(), country),
    fact(m.evidence_body(), row.body),
    fact(m.evidence_mechanism(), m[`mechanism_${row.mechanism}` as const]()),
    fact(m.evidence_date(), date(row.date)),
    fact(m.evidence_stance(), m[`stance_${row.stance}` as const]()),
  ]);
}

function recommendation({ m, date, number }: Words, row: Row<'recommendations'>): OtherEvidence {
  const facts = [
    fact(m.evidence_number(), number(row.number)),
    fact(m.evidence_addressee(), row.addressee),
    fact(m.evidence_issued(), date(row.issued)),
    fact(m.evidence_issued_by(), row.issued_by),
    fact(m.evidence_theme(), m[`theme_${row.theme}` as const]()),
    fact(m.evidence_status(), m[`status_${row.status}` as const]()),
    fact(m.evidence_status_as_of(), row.status_as_of && date(row.status_as_of)),
    fact(m.evidence_status_note(), row.status_note),
  ];
  const told = evidence(row.recommendation, facts);
  return { ...told, statusSources: row.status_source === null ? [] : [row.status_source] };
}

function evidence(sentence: string, facts: readonly (Fact | null)[]): OtherEvidence {
  return { sentence, facts: facts.filter((one) => one !== null), statusSources: [] };
}

function fact(name: string, text: string | null): Fact | null {
  return text === null || text === '' ? null : { name, text };
}

function inYear({ m, date }: Words, n: string | null, year: PartialDate | null): string | null {
  return n === null || year === null ? n : m.evidence_clients_in({ n, year: date(year) });
}
