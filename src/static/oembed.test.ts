import { expect, test } from 'vitest';
import { chartById } from '../charts/index.js';
import { en as words } from '../words/en.js';
import { oembedFile, oembedLink } from './oembed.js';
import { readWholeRecord } from './record.js';

const record = readWholeRecord('data');
const answer = (site: string | null): unknown =>
  JSON.parse(oembedFile({ record, words, site }, chartById('people-held')).text);

test('oembedFile() answers with a frame at the address of the site', () => {
  const told = answer('https://example.org/detention/');
  expect(told).toMatchObject({ type: 'rich', version: '1.0', width: 640, height: 720 });
  expect(JSON.stringify(told)).toContain('https://example.org/detention/embed/people-held/');
});

test('oembedFile() is a link alone for as long as the site has no address', () => {
  expect(answer(null)).toMatchObject({ type: 'link' });
  expect(answer(null)).not.toHaveProperty('html');
});

test('oembedLink() stands on the pages of charts alone', () => {
  expect(oembedLink({ page: 'about' }, '../')).toEqual([]);
  expect(oembedLink({ page: 'chart', chart: 'centres' }, '../../')).toEqual([
    '<link rel="alternate" type="application/json+oembed" href="../../oembed/centres.json" />',
  ]);
});
