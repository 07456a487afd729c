/**
 * What was measured beside what was wanted.
 * @type {(what: string, limit: number | null, value: number, digits: number) => string[]}
 */
export const verdict = (what, limit, value, digits) => [
  what,
  limit === null ? '-' : String(limit),
  value.toFixed(digits),
  limit === null ? '' : value <= limit ? 'met' : '**missed**',
];

/**
 * A table of Markdown, figures to the right.
 * @type {(head: string[], rows: string[][]) => string}
 */
export const table = (head, rows) =>
  [head, ['---', ...head.slice(1).map(() => '---:')], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
