/** A text in parts of at most so many signs each, broken between words where there are any. */
export function textParts(text: string, most: number): string[] {
  if (text.length <= most) return [text];
  const end = endOfPart(text, Math.max(2, most));
  return [text.slice(0, end).trimEnd(), ...textParts(text.slice(end).trimStart(), most)];
}

function endOfPart(text: string, most: number): number {
  const space = text.lastIndexOf(' ', most);
  if (space > most / 2) return space;
  // signs outside the basic plane are written as two
  return /[\ud800-\udbff]/.test(text[most - 1] ?? '') ? most - 1 : most;
}
