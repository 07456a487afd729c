// LibreOffice quotes the line, and Excel pads it to the width of the table when it saves such a file anew
const form = /^"?sep=([^\w\s"]|\t)"?[;,\t|]*$/i;

/** The sign that parts cells where the first line of a file does no more than name it, as Excel's `sep=;` does; else null. */
export function namedSign(line: string): string | null {
  return form.exec(line)?.[1] ?? null;
}
