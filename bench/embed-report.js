import { targets } from './conditions.js';
import { median } from './median.js';
import { others, versionOf } from './others.js';
import { table, verdict } from './tables.js';

/** @typedef {import('./visit.js').Visit} Visit */

const floor = 'SVG alone';
const ours = ['Our embed', 'Our embed with filters'];

/**
 * Our embeds beside pages that draw the same rows with other libraries, and all beside the finished drawing without script.
 * @type {(visits: import('./run.js').Visits) => string}
 */
export function embedReport(visits) {
  const lowest = middle(visits[floor], ({ markMs }) => markMs);
  const rows = [floor, ...ours, ...others.map(({ name }) => name)].map((name) =>
    row(name, visits[name], lowest),
  );
  const [embed = '', filtered = ''] = ours;
  const ratio = middle(visits[embed], ({ markMs }) => markMs) / lowest;
  const kb = (/** @type {string} */ name) => middle(visits[name], (visit) => visit.kb);
  return [
    `Embeds, with ${others.map(({ name, library }) => `${name} ${versionOf(library)}`).join(', ')}:`,
    '',
    table(
      ['page', 'kB', 'JS, kB', 'requests', 'first mark, ms', 'to the floor', 'script, ms', 'layout shift'],
      rows,
    ),
    '',
    table(
      ['target', 'at most', 'measured', ''],
      [
        verdict('first mark: our embed / SVG alone', targets.embedRatio, ratio, 2),
        verdict('our embed, kB', targets.embedKb, kb(embed), 1),
        verdict('our embed with filters, kB', targets.filteredKb, kb(filtered), 1),
        verdict(
          'layout shift of our embed',
          0,
          middle(visits[embed], ({ shift }) => shift),
          3,
        ),
      ],
    ),
  ].join('\n');
}

/** @type {(name: string, visits: Visit[] | undefined, lowest: number) => string[]} */
function row(name, visits, lowest) {
  const of = (/** @type {(visit: Visit) => number} */ read) => middle(visits, read);
  const mark = of(({ markMs }) => markMs);
  return [
    name,
    of(({ kb }) => kb).toFixed(1),
    of(({ scriptKb }) => scriptKb).toFixed(1),
    of(({ requests }) => requests).toFixed(0),
    mark.toFixed(0),
    (mark / lowest).toFixed(2),
    of(({ scriptMs }) => scriptMs).toFixed(0),
    of(({ shift }) => shift).toFixed(3),
  ];
}

/** @type {(visits: Visit[] | undefined, read: (visit: Visit) => number) => number} */
const middle = (visits, read) => median((visits ?? []).map(read));
