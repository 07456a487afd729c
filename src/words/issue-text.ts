import type { Issue } from '../base/issue.js';
import type { Messages } from './messages.js';

/** An issue as one line: `centres.csv line 41, measure: expected one of stock, flow, but found "Stock"`. */
export function issueText(issue: Issue, m: Messages): string {
  const { file, line, column } = issue;
  const problem = problemText(issue, m);
  if (line === null) return m.issue_in_file({ file, problem });
  return column === null
    ? m.issue_at_line({ file, line, problem })
    : m.issue_at_cell({ file, line, column, problem });
}

/** The same without its place: `expected one of stock, flow, but found "Stock"`. */
export function problemText({ kind, expected, found }: Issue, m: Messages): string {
  return m[`issue_${kind}` as const]({ expected, found });
}
