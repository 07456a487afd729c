import { closeSync, existsSync, mkdirSync, openSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** The columns of the file: those of a claim, but for what a file of a reader's own may lack. */
export const columns = [
  'id',
  'country',
  'place',
  'indicator',
  'start',
  'end',
  'value',
  'qualifier',
  'measure',
  'regime',
  'reported_by',
  'counted',
];

const countries = ['VNM', 'CHN', 'KHM', 'LAO', 'THA', 'MMR', 'MYS', 'PHL', 'IDN', 'SGP'];
const qualifiers = ['exact', 'exact', 'exact', 'about', 'over', 'at_least'];
const regimes = ['compulsory', 'compulsory', 'compulsory', 'mixed', 'unspecified'];
const reporters = ['government', 'government', 'un', 'ngo', 'media', 'academic'];
const counted = [
  'people in centres',
  'men in centres',
  'women in centres',
  'people under 18',
  'all residents',
];

/**
 * Writes a CSV file of made-up rows, the same for the same number of rows: about 100 bytes each, one place in fifty quoted.
 * A file that is there is left alone.
 * @type {(path: string, rows: number) => {path: string, bytes: number}}
 */
export function makeFile(path, rows) {
  if (!existsSync(path)) write(path, rows);
  return { path, bytes: statSync(path).size };
}

/** @type {(path: string, rows: number) => void} */
function write(path, rows) {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  const chance = seeded(20161);
  writeSync(file, `${columns.join(',')}\n`);
  for (let from = 0; from < rows; from += block) {
    const lines = Array.from({ length: Math.min(block, rows - from) }, (_, at) =>
      line(from + at + 1, chance),
    );
    writeSync(file, lines.join(''));
  }
  closeSync(file);
}

const block = 10_000;

/** @type {(number: number, chance: () => number) => string} */
function line(number, chance) {
  const one = (/** @type {string[]} */ list) => list[Math.floor(chance() * list.length)];
  const town = Math.floor(chance() * 4000);
  const place = town % 50 === 0 ? `"District ${town}, ward ${town % 7}"` : `District ${town}`;
  const flow = chance() < 0.3;
  const year = 1995 + Math.floor(chance() * 30);
  const date =
    flow || chance() < 0.4 ? `${year}` : `${year}-${String(1 + Math.floor(chance() * 12)).padStart(2, '0')}`;
  const value = Math.floor(10 ** (1 + chance() * 4.5));
  const cells = [
    `own-${String(number).padStart(7, '0')}`,
    one(countries),
    place,
    flow ? 'admissions' : 'people_detained',
    date,
    date,
    value,
    one(qualifiers),
    flow ? 'flow' : 'stock',
    one(regimes),
    one(reporters),
    one(counted),
  ];
  return `${cells.join(',')}\n`;
}

/**
 * Chance that can be had again (mulberry32).
 * @type {(seed: number) => () => number}
 */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
