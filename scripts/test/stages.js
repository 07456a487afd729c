import { reportFolder } from './count.js';

/**
 * `beside`: may run while a neighbour runs, its output told when it is done. `report`: the JSON file to count from.
 * `needs`: a stage without which this one is not run. `browser`: needs a Chromium.
 * @typedef {{name: string, command: string, beside?: boolean, report?: 'vitest' | 'playwright', needs?: string, browser?: boolean}} Stage
 */

/** @type {Stage[]} */
export const stages = [
  { name: 'messages', command: 'npm run -s messages' },
  // the longest first, so that none is left to run alone at the end
  {
    name: 'unit',
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${reportFolder}/vitest.json`,
    report: 'vitest',
    beside: true,
  },
  { name: 'lint', command: 'eslint . --max-warnings 0', beside: true },
  { name: 'types', command: 'svelte-check --fail-on-warnings', beside: true },
  { name: 'build', command: 'npm run -s build -- --keep-messages', beside: true },
  { name: 'format', command: 'prettier --check --log-level warn .', beside: true },
  { name: 'data', command: 'npm run -s data:check', beside: true },
  { name: 'browser', command: 'playwright test', report: 'playwright', needs: 'build', browser: true },
];

/**
 * The stages of these names, in the order in which they run; all when none is named.
 * @type {(names: string[]) => Stage[]}
 */
export function chosen(names) {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length) throw new Error(`There is no stage ${unknown.join(', ')}.`);
  return stages.filter((stage) => !names.length || names.includes(stage.name));
}
