const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Whether a text names a figure, in digits (17,000 or 17000) or, up to twelve, in words. */
export function namesFigure(text: string, value: number): boolean {
  const spellings = [value.toLocaleString('en-GB'), String(value), small[value]].filter(
    (one) => one !== undefined,
  );
  return new RegExp(String.raw`(?<![\w,.])(?:${spellings.join('|')})(?!\w|[,.]\d)`, 'i').test(text);
}
