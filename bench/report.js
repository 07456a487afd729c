import { targets } from './conditions.js';
import { median } from './median.js';
import { table, verdict } from './tables.js';

/**
 * @typedef {import('./visit.js').Visit} Visit
 * @typedef {{head: string, read: (visit: Visit) => number | null, digits: number}} Column
 */

/** @type {Column[]} */
const columns = [
  { head: 'kB', read: ({ kb }) => kb, digits: 1 },
  { head: 'JS, kB', read: ({ scriptKb }) => scriptKb, digits: 1 },
  { head: 'by first mark', read: ({ markScriptKb }) => markScriptKb, digits: 1 },
  { head: 'until script stands', read: ({ liveScriptKb }) => liveScriptKb, digits: 1 },
  { head: 'requests', read: ({ requests }) => requests, digits: 0 },
  { head: 'to others', read: ({ others }) => others.length, digits: 0 },
  { head: 'first mark, ms', read: ({ markMs }) => markMs, digits: 0 },
  { head: 'script stands, ms', read: ({ liveMs }) => liveMs, digits: 0 },
  { head: 'script, ms', read: ({ scriptMs }) => scriptMs, digits: 0 },
  { head: 'longest task, ms', read: ({ longestMs }) => longestMs, digits: 0 },
  { head: 'layout shift', read: ({ shift }) => shift, digits: 3 },
];

/**
 * All that was measured, as Markdown: medians, ratios, and whether the targets are met.
 * @type {(measured: import('./run.js').Measured, versions: string[]) => string}
 */
export function report({ visits, changes, keys }, versions) {
  const rows = Object.entries(visits).map(([name, all]) => pageRow(name, all));
  const acts = /** @type {const} */ (['fewer', 'all', 'back']);
  return [
    ...versions.flatMap((line) => [line, '']),
    table(['page', ...columns.map(({ head }) => head)], rows),
    '',
    table(
      ['filter change to painted chart, ms', 'one value unticked', 'ticked again', 'back button'],
      [
        ['median', ...acts.map((act) => median(changes.map((change) => change[act])).toFixed(0))],
        ['slowest', ...acts.map((act) => Math.max(...changes.map((change) => change[act])).toFixed(0))],
      ],
    ),
    '',
    table(['target', 'at most', 'measured', ''], verdicts({ visits, changes, keys })),
  ].join('\n');
}

/** @type {(times: number[]) => number} */
const slowest = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN;

/** @type {(name: string, visits: Visit[]) => string[]} */
const pageRow = (name, visits) => [
  name,
  ...columns.map(({ read, digits }) => {
    const value = middle(visits, read);
    return Number.isNaN(value) ? '-' : value.toFixed(digits);
  }),
];

/** @type {(visits: Visit[] | undefined, read: Column['read']) => number} */
const middle = (visits, read) => median((visits ?? []).map(read).filter((value) => value !== null));

/** @type {(measured: import('./run.js').Measured) => string[][]} */
function verdicts({ visits, changes, keys }) {
  const mark = ratio(
    visits,
    ({ markMs }) => markMs,
    ({ markMs }) => markMs,
  );
  const stands = ratio(
    visits,
    ({ liveMs }) => liveMs,
    ({ markMs }) => markMs,
  );
  const drawn = Math.max(median(changes.map(({ all }) => all)), median(changes.map(({ back }) => back)));
  const script = (/** @type {string} */ page) => middle(visits[page], ({ liveScriptKb }) => liveScriptKb);
  const others = Object.values(visits)
    .flat()
    .flatMap((visit) => visit.others).length;
  return [
    verdict('first mark: chart page / bare Plot page', targets.markRatio, mark, 2),
    verdict('script stands: chart page / bare page’s first mark', null, stands, 2),
    verdict('JavaScript until script stands: chart page, kB', targets.scriptKb, script('Chart page'), 1),
    verdict('JavaScript until script stands: overview, kB', targets.scriptKb, script('Overview'), 1),
    verdict(
      'JavaScript in all: chart page, kB',
      null,
      middle(visits['Chart page'], ({ scriptKb }) => scriptKb),
      1,
    ),
    verdict('filter change with every claim shown, ms', targets.filterMs, drawn, 0),
    verdict('a key of the search, until results stand: median, ms', targets.keyMs, median(keys), 0),
    verdict('the slowest key in twenty, ms', null, slowest(keys), 0),
    verdict('requests to other origins, all visits', targets.otherOrigins, others, 0),
  ];
}

/** @type {(visits: import('./run.js').Visits, ours: Column['read'], bare: Column['read']) => number} */
const ratio = (visits, ours, bare) =>
  middle(visits['Chart page'], ours) / middle(visits['Bare Plot page'], bare);
