import type { TableName } from './column.js';

/** A figure. More digits would not survive being read as a number. */
export const numberForm = /^(?=[\d.]{1,15}$)\d+(\.\d+)?$/;

/** A figure that may lie below zero, as a difference can. */
export const differenceForm = /^-?(?=[\d.]{1,15}$)\d+(\.\d+)?$/;

/** The shape of a date; whether it is in the calendar is for `parseDate` to say. */
export const dateForm = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const codeForm = /^[A-Z]{3,5}$/;

/** The form of the ids of a table: countries have codes, all others lower-case words joined by hyphens. */
export function idFormOf(table: TableName): RegExp {
  return table === 'countries' ? codeForm : idForm;
}

/** What such an id looks like, to be shown where one is wrong. */
export function idSampleOf(table: TableName): string {
  return table === 'countries' ? 'VNM' : 'vnm-2016-one-name';
}
