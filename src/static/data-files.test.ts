import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentHash, generatedFiles, statedVersion } from './data-files.js';

const stated = statedVersion('data');

test('contentHash(folder) of our data is the one that data/version.json states', () => {
  const cure = 'The data changed: run "npm run data:stamp", which gives them a new version.';
  expect(contentHash('data'), cure).toBe(stated.hash);
  expect(stated.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test.each(Object.entries(generatedFiles('data', stated)))(
  'generatedFiles(folder) gives data/%s as it is checked in',
  (name, text) => {
    const cure = `data/${name} is generated: run "npm run data:docs".`;
    expect(readFileSync(`data/${name}`, 'utf8'), cure).toBe(text);
  },
);
