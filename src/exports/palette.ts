/** The colours of a file: a light or a dark room. All as "#rrggbb". */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly country: (code: string) => string;
}

/** A colour as Office writes it: "1F1E1C". */
export function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}
