/**
 * RFC 4180 text, but for its line ends: LF, as in the files of the record. pandas, R, Excel and LibreOffice open both
 * forms alike, and with LF a download compares line by line with the file that it comes from.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((cells) => `${record(cells)}\n`).join('');
}

/** The same for a double click in Excel: a mark at the start that says UTF-8, and no cell that runs as a formula. */
export function writeExcelCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\ufeff${writeCsv(
    header.map(forSpreadsheet),
    rows.map((cells) => cells.map(forSpreadsheet)),
  )}`;
}

/** The same for an Excel whose country parts cells by semicolons, since it writes decimals with a comma. */
export function writeSemicolonCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `${cells.map((cell) => quotedWhere(/[";\r\n\ufeff]/, forSpreadsheet(cell))).join(';')}\n`;
  return `\ufeff${[header, ...rows].map(line).join('')}`;
}

/** Puts an apostrophe before a text that a spreadsheet would run as a formula; a plain negative number stays. */
export function forSpreadsheet(cell: string): string {
  return formula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
}

// the full-width forms count as formulas in East Asian versions of Excel
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
const plainNumber = /^-\d+(\.\d+)?$/;

function record(cells: readonly string[]): string {
  // an empty line would read as no record at all
  return cells.length === 1 && cells[0] === '' ? '""' : cells.map(quoted).join(',');
}

/** A mark U+FEFF is quoted too, since a reader strips it from the start of a file. */
function quoted(cell: string): string {
  return quotedWhere(/[",\r\n\ufeff]/, cell);
}

function quotedWhere(signs: RegExp, cell: string): string {
  return signs.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
