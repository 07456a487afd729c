import { median } from '../median.js';
import { table, verdict } from '../tables.js';

/** What reading a file of one's own may cost; the ratio is that to DuckDB-Wasm. */
const targets = { readRatio: 1, longestMs: 50, filterMs: 150, memoryMb: 400 };

/**
 * @typedef {import('./visits.js').Visit} Visit
 * @typedef {{ours: Record<number, Visit[]>, others: Record<string, Visit[]>, most: number}} Measured
 */

/**
 * All that was measured, as Markdown.
 * @type {(measured: Measured, versions: string[]) => string}
 */
export function report({ ours, others, most }, versions) {
  const own = ours[most] ?? [];
  return [
    ...versions.flatMap((line) => [line, '']),
    table(
      ['reader, at the most rows', 'rows', 'read, ms', 'longest task, ms', 'tab, MB'],
      [row('Ours', own), ...Object.entries(others).map(([name, visits]) => row(name, visits))],
    ),
    '',
    table(
      ['ours, rows', 'read, ms', 'read and drawn, ms', 'filter to painted chart, ms', 'tab, MB'],
      Object.entries(ours).map(([rows, visits]) => [
        rows,
        whole(visits, ({ readMs }) => readMs),
        whole(visits, ({ drawnMs }) => drawnMs),
        whole(visits, ({ filterMs }) => (filterMs.length ? median(filterMs) : null)),
        whole(visits, ({ memoryMb }) => memoryMb),
      ]),
    ),
    '',
    table(['target', 'at most', 'measured', ''], verdicts(own, others['DuckDB-Wasm'] ?? [])),
  ].join('\n');
}

/** @type {(own: Visit[], duck: Visit[]) => string[][]} */
function verdicts(own, duck) {
  const filters = own.flatMap(({ filterMs }) => filterMs);
  const ratio = middle(own, ({ readMs }) => readMs) / middle(duck, ({ readMs }) => readMs);
  return [
    verdict('read: ours / DuckDB-Wasm', targets.readRatio, ratio, 2),
    verdict(
      'longest task of the page while it reads and draws, ms (0: none above 50)',
      targets.longestMs,
      longest(own),
      0,
    ),
    verdict('filter and group to painted chart, ms', targets.filterMs, median(filters), 0),
    verdict('the slowest of them, ms', null, Math.max(...filters), 0),
    verdict(
      'the tab at most, MB',
      targets.memoryMb,
      middle(own, ({ memoryMb }) => memoryMb),
      0,
    ),
  ];
}

/** @type {(name: string, visits: Visit[]) => string[]} */
const row = (name, visits) => [
  name,
  whole(visits, ({ rows }) => rows),
  whole(visits, ({ readMs }) => readMs),
  longest(visits).toFixed(0),
  whole(visits, ({ memoryMb }) => memoryMb),
];

/** Of all rounds: a median would hide the one that was long. @type {(visits: Visit[]) => number} */
const longest = (visits) => Math.max(...visits.map(({ longestMs }) => longestMs));

/** @typedef {(visit: Visit) => number | null} Part */

/** @type {(visits: Visit[], part: Part) => number} */
const middle = (visits, part) => median(visits.map(part).filter((value) => value !== null));

/** @type {(visits: Visit[], part: Part) => string} */
const whole = (visits, part) => {
  const value = middle(visits, part);
  return Number.isNaN(value) ? '-' : value.toFixed(0);
};
