import { LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { groups } from '../rows.js';

use([LineChart, ScatterChart, GridComponent, TitleComponent, SVGRenderer]);

for (const { country, lines, points } of groups) {
  const place = document.body.appendChild(document.createElement('div'));
  const chart = init(place, null, { renderer: 'svg', width: 1100, height: 220 });
  const label = { show: true, position: 'top', formatter: ({ value }) => value[1].toLocaleString() };
  chart.setOption({
    animation: false,
    title: { text: country },
    xAxis: { type: 'time' },
    yAxis: { type: 'value' },
    series: [
      ...lines.map((data) => ({ type: 'line', data, showSymbol: false })),
      { type: 'scatter', data: points, label },
    ],
  });
}
