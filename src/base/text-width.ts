/** Widths of characters in a common sans-serif, in em: measuring would need a browser, and heights must not depend on one. */
const narrow = /[ijltfrI.,:;'’|!()[\]· ]/;
const wide = /[mwMW@%—]/;
const capital = /[A-Z]/;

/** How much wider bold letters are. */
export const bolder = 1.1;

/** Roughly how wide a text is set, in the unit of `size`; errs on the wide side. */
export function textWidth(text: string, size: number): number {
  return emWidth(text) * size;
}

/** Breaks a text into lines no wider than `width`; a word that is wider stands alone. Scripts without spaces break anywhere. */
export function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let em = 0;
  for (const piece of text.match(
    /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u9fff]|[^\s\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u9fff]+|\s+/g,
  ) ?? []) {
    const added = emWidth(piece);
    if (line.trim() !== '' && (em + added) * size > width) {
      lines.push(line.trim());
      line = piece.trimStart();
      em = line === '' ? 0 : added;
    } else {
      line += piece;
      em += added;
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}

function emWidth(text: string): number {
  let em = 0;
  for (const character of text) em += latin[character.charCodeAt(0)] ?? widthOf(character);
  return em;
}

function widthOf(character: string): number {
  if (narrow.test(character)) return 0.32;
  if (wide.test(character)) return 0.9;
  if (capital.test(character)) return 0.68;
  return character > '\u2e80' ? 1 : 0.57;
}

/** Most texts are made of these, and charts measure thousands of them. */
const latin = Array.from({ length: 256 }, (_, code) => widthOf(String.fromCharCode(code)));
