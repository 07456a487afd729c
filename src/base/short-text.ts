const limit = 60;

/** A text fit to be quoted in one line: short, and with its control characters made visible. */
export function shortText(text: string): string {
  const letters = Array.from(text.slice(0, 2 * limit + 2), visible);
  return letters.length > limit ? `${letters.slice(0, limit - 1).join('')}…` : letters.join('');
}

/** Unicode has pictures of the control characters, such as ␊ for a line feed. */
function visible(letter: string): string {
  return letter < ' ' ? String.fromCodePoint(0x2400 + letter.charCodeAt(0)) : letter;
}
