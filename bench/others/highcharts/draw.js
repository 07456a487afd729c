import Highcharts from 'highcharts';
import { groups } from '../rows.js';

for (const { country, lines, points } of groups) {
  const place = document.body.appendChild(document.createElement('div'));
  Highcharts.chart(place, {
    chart: { width: 1100, height: 220, animation: false },
    title: { text: country },
    credits: { enabled: false },
    accessibility: { enabled: false },
    legend: { enabled: false },
    xAxis: { type: 'datetime' },
    yAxis: { title: { text: null } },
    plotOptions: { series: { animation: false } },
    series: [
      ...lines.map((data) => ({ type: 'line', data, marker: { enabled: false } })),
      { type: 'scatter', data: points, dataLabels: { enabled: true, format: '{y:,.0f}' } },
    ],
  });
}
