import { expect, test } from 'vitest';
import { en } from './en.js';
import { issueText } from './issue-text.js';

const issue = {
  kind: 'keyword',
  file: 'centres.csv',
  line: 41,
  column: 'measure',
  expected: 'stock, flow',
  found: 'Stock',
} as const;

test('issueText(issue, messages) names file, line and column, what was expected and what was found', () => {
  expect(issueText(issue, en.m)).toBe(
    'centres.csv line 41, measure: expected one of stock, flow, but found "Stock"',
  );
});

test('issueText(issue, messages) leaves out a column or a line that there is not', () => {
  expect(issueText({ ...issue, kind: 'null_byte', column: null }, en.m)).toMatch(/^centres\.csv line 41: /);
  expect(issueText({ ...issue, kind: 'empty_file', line: null, column: null }, en.m)).toMatch(
    /^centres\.csv: /,
  );
});
