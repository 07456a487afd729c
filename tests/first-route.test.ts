import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { neededAtOnce } from '../scripts/first-route.js';

const needed = neededAtOnce(['src/main.ts', 'src/views/ChartPage.svelte']);

test.each(['src/App.svelte', 'src/components/SiteNav.svelte', 'src/urls/address.ts', 'src/csv/records.ts'])(
  'neededAtOnce(entries) holds what they import, and what that imports: %s',
  (file) => {
    expect(needed).toContain(resolve(file));
  },
);

test.each(['src/views/Country.svelte', 'src/components/SearchDialog.svelte', 'src/render/map.ts'])(
  'neededAtOnce(entries) leaves out what is asked for later: %s',
  (file) => {
    expect(needed).not.toContain(resolve(file));
  },
);
