import { type NativeChart, plotRoom } from '../charts/native-chart.js';
import { barsPlot } from './chart-bars-xml.js';
import { c, letters, type Markup, noFill, noLine, val } from './chart-parts.js';
import { pointsPlot } from './chart-points-xml.js';
import type { ChartSheet } from './chart-sheet.js';
import { element } from './markup.js';
import type { Palette } from './palette.js';

/** A chart as the part of a presentation, with its figures; they are read from the cells of its sheet. */
export function chartXml(chart: NativeChart, sheet: ChartSheet, palette: Palette, relation: string): string {
  const plot = chart.form === 'points' ? pointsPlot(chart, sheet, palette) : barsPlot(chart, sheet, palette);
  const body = c(
    'chart',
    val('autoTitleDeleted', 1),
    c('plotArea', layout(chart.form), ...plot, c('spPr', noFill, noLine)),
    val('plotVisOnly', 1),
    val('dispBlanksAs', 'gap'),
  );
  const data = element('c:externalData', { 'r:id': relation }, val('autoUpdate', 0));
  const frame = c('spPr', noFill, noLine);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element('c:chartSpace', spaces, val('date1904', 0) + val('roundedCorners', 0) + body + frame + letters(palette.ink) + data)}`;
}

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const spaces = {
  'xmlns:c': `${drawing}/chart`,
  'xmlns:a': `${drawing}/main`,
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** Where the plot stands is known, so that figures can be placed beside their marks; that of lying bars makes room for their names. */
function layout(form: NativeChart['form']): Markup {
  const { left, top, width, height, right, bottom } = plotRoom;
  const [whole, tall] = [left + width + right, top + height + bottom];
  const start = form === 'bars' ? 0.3 : left / whole;
  const wide = form === 'bars' ? 0.5 : width / whole;
  const place = [
    val('x', round(start)),
    val('y', round(top / tall)),
    val('w', round(wide)),
    val('h', round(height / tall)),
  ];
  return c(
    'layout',
    c('manualLayout', val('layoutTarget', 'inner'), val('xMode', 'edge'), val('yMode', 'edge'), ...place),
  );
}

function round(share: number): number {
  return Math.round(share * 1e4) / 1e4;
}
