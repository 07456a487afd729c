import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type HeldFacts, heldText, readHeld, unpacked, withHeld } from './one-file.js';

const facts: HeldFacts = { site: null, start: '' };
const file = (held: HeldFacts) =>
  `<p>$&</p><script type="application/json" id="held">${heldText(held)}</script><script>x</script>`;

test('withHeld(file, change) changes its facts and not a letter more, whatever stands in them', () => {
  const start = 'present/mine/#deck=</script><script>alert(1)</script>$&';
  const changed = withHeld(file(facts), (held) => ({ ...held, start }));
  expect(changed).toBe(file({ ...facts, start }));
  expect(changed.match(/<script/g)).toHaveLength(2);
  expect(withHeld(changed, (held) => ({ ...held, start: '' }))).toBe(file(facts));
});

test('withHeld(file, change) refuses what is no such file', () => {
  expect(() => withHeld('<html></html>', (held) => held)).toThrow('detention-trends.html');
});

test('readHeld(text) reads facts, and nothing else', () => {
  expect(readHeld(heldText(facts))).toEqual(facts);
  for (const text of ['', '{}', 'null', '{"site":null']) expect(readHeld(text)).toBeNull();
});

test('unpacked(text) gives the bytes back', () => {
  const bytes = readFileSync('data/countries.csv');
  expect(Buffer.from(unpacked(gzipSync(bytes).toString('base64')))).toEqual(bytes);
});
