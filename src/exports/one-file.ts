import { gunzipSync } from 'fflate';

/** What the one file tells its app, in an element of its own. */
export interface HeldFacts {
  /** The address of the site on the web, with a slash behind, where it is known. */
  readonly site: string | null;
  /** The address that it opens at, below the root; that of a reader's deck holds the deck. */
  readonly start: string;
}

export const heldElement = 'held';
/** Where the packed tables stand, and the packed code. */
export const tablesElement = 'tables';
export const codeElement = 'code';

/** Stands among the tables: what changed from version to version. */
export const changesFile = 'changes.json';

export const oneFileName = 'detention-trends.html';

/** Data in an element: no text in it can close the element. */
export function heldText(facts: HeldFacts): string {
  return JSON.stringify(facts).replaceAll('<', '\\u003c');
}

/** The one file with other facts: such as one that opens at a deck. */
export function withHeld(file: string, change: (facts: HeldFacts) => HeldFacts): string {
  const place = new RegExp(`(<script type="application/json" id="${heldElement}">)([^<]*)(</script>)`);
  const facts = readHeld(place.exec(file)?.[2] ?? '');
  if (facts === null) throw new Error(`withHeld: this is no ${oneFileName}`);
  return file.replace(place, (_, open: string, __, close: string) => open + heldText(change(facts)) + close);
}

/** Reads the facts of the one file; null where they are none. */
export function readHeld(text: string): HeldFacts | null {
  try {
    const facts: unknown = JSON.parse(text);
    return isHeld(facts) ? facts : null;
  } catch {
    return null;
  }
}

/** Bytes from how they stand in the file: packed, as text. */
export function unpacked(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gunzipSync(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))));
}

function isHeld(facts: unknown): facts is HeldFacts {
  return typeof facts === 'object' && facts !== null && 'site' in facts && 'start' in facts;
}
