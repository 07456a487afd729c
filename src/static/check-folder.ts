import { parseTables } from '../parse/parse-tables.js';
import { tableNames } from '../tables/tables.js';
import { en } from '../words/en.js';
import { issueText } from '../words/issue-text.js';
import { readFolder, strayFiles } from './data-folder.js';

export interface FolderReport {
  readonly ok: boolean;
  /** All problems, or where there is none the number of rows of each file. */
  readonly lines: readonly string[];
}

/** What `npm run data:check` says about a folder of data. */
export function checkFolder(folder: string): FolderReport {
  const { tables, issues } = parseTables(readFolder(folder));
  const problems = [...issues, ...strayFiles(folder)].map((issue) => issueText(issue, en.m));
  if (problems.length) return { ok: false, lines: problems };
  const counts = tableNames.map((name) =>
    en.m.data_rows({ file: `${name}.csv`, rows: en.number(tables[name].length) }),
  );
  return { ok: true, lines: counts };
}
