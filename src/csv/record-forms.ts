/** How the records of a file that parts its cells by `delimiter` may look. */
export interface RecordForms {
  /** Whether a text is one whole record, without its line end, all of its quotes in their places. */
  readonly isWhole: (text: string) => boolean;
  /** Whether a text stops within a cell in quotes. */
  readonly isOpen: (text: string) => boolean;
}

export function recordForms(delimiter: string): RecordForms {
  const sign = delimiter === '|' ? '\\|' : delimiter;
  const quoted = '"[^"]*(?:""[^"]*)*"';
  const cell = `(?:${quoted}|[^"${sign}\\n]*)`;
  const whole = new RegExp(`^${cell}(?:${sign}${cell})*$`);
  const open = new RegExp(`^(?:${cell}${sign})*"[^"]*(?:""[^"]*)*$`);
  return { isWhole: (text) => whole.test(text), isOpen: (text) => open.test(text) };
}
