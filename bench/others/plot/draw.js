import { dot, line, plot, text } from '@observablehq/plot';
import { groups } from '../rows.js';

for (const { country, rows } of groups) {
  const at = { x: 'time', y: 'value' };
  const drawing = plot({
    width: 1100,
    height: 220,
    marginLeft: 70,
    x: { type: 'utc' },
    y: { grid: true, zero: true, label: country },
    marks: [
      line(
        rows.filter(({ series }) => series !== ''),
        { ...at, z: 'series' },
      ),
      dot(rows, at),
      text(rows, { ...at, text: ({ value }) => value.toLocaleString(), dy: -10 }),
    ],
  });
  document.body.append(drawing);
}
