import { dot, line, plot, text } from '@observablehq/plot';
import papaparse from 'papaparse';

/** @typedef {Record<string, string>} Row */

/** The claims that people-held shows by default, a drawing a country: no filters, no evidence, no words, no care. */
async function main() {
  const response = await fetch('detainees.csv');
  const { data } = papaparse.parse(await response.text(), { header: true, skipEmptyLines: true });
  /** @type {Map<string, Row[]>} */
  const countries = new Map();
  for (const row of /** @type {Row[]} */ (data).filter(isShown)) {
    const code = row['country'] ?? '';
    countries.set(code, [...(countries.get(code) ?? []), row]);
  }
  for (const [code, rows] of countries) document.body.append(drawing(code, rows));
}

/** @type {(row: Row) => boolean} */
const isShown = ({ indicator, scope, series, confidence }) =>
  indicator === 'people_detained' &&
  confidence !== 'low' &&
  (scope === 'national' || (scope === 'partial' && series !== ''));

/** @type {(code: string, rows: Row[]) => Element} */
function drawing(code, rows) {
  const at = { x: timeOf, y: valueOf };
  const joined = rows.filter(({ series }) => series !== '').sort((a, b) => timeOf(a) - timeOf(b));
  return plot({
    width: 1100,
    height: 220,
    marginLeft: 70,
    x: { type: 'utc' },
    y: { grid: true, zero: true, label: code },
    marks: [
      line(joined, { ...at, z: 'series' }),
      dot(rows, at),
      text(rows, { ...at, text: (row) => valueOf(row).toLocaleString(), dy: -10 }),
    ],
  });
}

/** @type {(row: Row) => number} */
const timeOf = ({ start = '' }) => Date.parse(start);

/** @type {(row: Row) => number} */
const valueOf = ({ value, low, high }) => Number(value || (Number(low) + Number(high)) / 2);

await main();
