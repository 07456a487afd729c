// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Dataset } from './dataset.svelte.js';

const fetchBytes = (file: string) =>
  Promise.resolve(new Uint8Array(readFileSync(`src/fixtures/good/${file}`)));

/** Effects run once all that is under way is done. */
const drawn = () => new Promise((done) => setTimeout(done));

/** What a page sees that reads something of the record, and is drawn again when it changes. */
async function seen<T>(read: () => T): Promise<{ values: T[]; stop: () => void }> {
  const values: T[] = [];
  const stop = $effect.root(() => {
    $effect(() => void values.push(read()));
  });
  await drawn();
  return { values, stop };
}

test('a table that arrives redraws only what reads it', async () => {
  const data = new Dataset(fetchBytes);
  const { values, stop } = await seen(() => data.tables.detainees.length);
  await data.load(['centres']);
  await drawn();
  expect(values).toEqual([0]);
  await data.load(['detainees']);
  await drawn();
  expect(values).toEqual([0, 4]);
  stop();
});

test('what waits for a table sees that it has arrived', async () => {
  const data = new Dataset(fetchBytes);
  const { values, stop } = await seen(() => data.ready(['sources', 'series']));
  await data.load(['sources']);
  await drawn();
  await data.load(['series']);
  await drawn();
  expect([values[0], values.at(-1)]).toEqual([false, true]);
  stop();
});

test('a page that shows the problems of the data sees new ones', async () => {
  const data = new Dataset(() => Promise.reject(new Error('offline')));
  const { values, stop } = await seen(() => [data.issues.length, data.failed]);
  await data.load(['centres']);
  await drawn();
  expect([values[0], values.at(-1)]).toEqual([
    [0, false],
    [1, true],
  ]);
  stop();
});
