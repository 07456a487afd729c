import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataVersion, versionName } from '../exports/file-name.js';
import { parseTables } from '../parse/parse-tables.js';
import { factsOf, type RecordFacts } from '../state/record.js';
import type { Tables } from '../tables/tables.js';
import { en } from '../words/en.js';
import { issueText } from '../words/issue-text.js';
import { readFolder } from './data-folder.js';

/** The whole record, as a site is written from it. */
export interface WholeRecord {
  readonly tables: Tables;
  readonly facts: RecordFacts;
}

/** Reads the folder of data; a problem in it stops the build, since a site must not be written from half a record. */
export function readWholeRecord(folder: string): WholeRecord {
  return wholeRecord(readFolder(folder), readVersion(folder));
}

/** The same from the files themselves. */
export function wholeRecord(files: Parameters<typeof parseTables>[0], version: DataVersion): WholeRecord {
  const { tables, issues } = parseTables(files);
  if (issues.length === 0) return { tables, facts: factsOf(tables, version) };
  throw new Error([versionName(version), ...issues.map((issue) => issueText(issue, en.m))].join('\n'));
}

function readVersion(folder: string): DataVersion {
  const version: unknown = JSON.parse(readFileSync(join(folder, 'version.json'), 'utf8'));
  if (isVersion(version)) return version;
  throw new Error('version.json: expected a date such as 2026-11-20 and a hash such as ab12cd34');
}

function isVersion(version: unknown): version is DataVersion {
  if (typeof version !== 'object' || version === null || !('date' in version) || !('hash' in version))
    return false;
  const { date, hash } = version;
  return (
    typeof date === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(date) &&
    typeof hash === 'string' &&
    /^[0-9a-f]{8,}$/.test(hash)
  );
}
