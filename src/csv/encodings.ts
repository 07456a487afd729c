/** The encodings that a reader's own file may have, by the labels of `TextDecoder`. Latin-1 is read as Windows-1252, as browsers do. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1258',
  'windows-874',
  'gb18030',
  // never taken by itself: short texts of others look like these
  'big5',
  'shift_jis',
] as const;

export type Encoding = (typeof encodings)[number];

/** The mark that a file of an encoding may start with. */
export const byteOrderMarks = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
} as const satisfies Partial<Record<Encoding, readonly number[]>>;
