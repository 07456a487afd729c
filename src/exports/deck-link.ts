import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import type { Words } from '../words/words.js';
import type { Deck } from './deck.js';
import { deckFile, mostBytes, type ReadDeck, readDeck } from './deck-file.js';

const key = '#deck=';

/** A deck as the hash of an address: no server is told of it. */
export function deckHash(deck: Deck): string {
  const packed = deflateSync(strToU8(deckFile(deck)), { level: 9 });
  const signs = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''));
  return key + signs.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Reads the hash of an address; null where it holds no deck. */
export function readDeckHash(words: Words, hash: string): ReadDeck | null {
  if (!hash.startsWith(key)) return null;
  const text = unpacked(hash.slice(key.length));
  return text === null ? { problem: words.m.deck_link_cut() } : readDeck(words, text);
}

/** Null for what was cut off, or would be larger than any deck. */
function unpacked(signs: string): string | null {
  try {
    const packed = atob(signs.replaceAll('-', '+').replaceAll('_', '/'));
    return inflated(Uint8Array.from(packed, (sign) => sign.charCodeAt(0)));
  } catch {
    return null;
  }
}

function inflated(packed: Uint8Array): string {
  const parts: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((part) => {
    size += part.length;
    if (size > mostBytes) throw new Error('readDeckHash: larger than any deck');
    parts.push(part);
  });
  // piece by piece, so that little which would unpack to much is stopped early
  for (let at = 0; at < packed.length; at += 1024)
    inflate.push(packed.subarray(at, at + 1024), at + 1024 >= packed.length);
  const all = new Uint8Array(size);
  parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
  return strFromU8(all);
}
