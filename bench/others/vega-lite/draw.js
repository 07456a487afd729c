import embed from 'vega-embed';
import { groups } from '../rows.js';

const position = {
  x: { field: 'time', type: 'temporal', scale: { type: 'utc' }, title: null },
  y: { field: 'value', type: 'quantitative', title: null },
};

for (const { country, rows } of groups) {
  const place = document.body.appendChild(document.createElement('div'));
  const spec = {
    title: country,
    width: 1020,
    height: 180,
    data: { values: rows },
    encoding: position,
    layer: [
      {
        transform: [{ filter: 'datum.series != ""' }],
        mark: 'line',
        encoding: { detail: { field: 'series' } },
      },
      { mark: 'point' },
      { mark: { type: 'text', dy: -10 }, encoding: { text: { field: 'value', format: ',' } } },
    ],
  };
  await embed(place, spec, { renderer: 'svg', actions: false });
}
