import type { NativeAxis } from '../charts/native-chart.js';
import { axisLook, c, type Markup, val } from './chart-parts.js';
import { element } from './markup.js';
import type { Palette } from './palette.js';

export const axisIds = { across: 111111111, up: 222222222 } as const;

/** The axis of figures. Lying bars say theirs at their ends, so it is not seen. */
export function valueAxis(palette: Palette, axis: NativeAxis, place: 'l' | 'b'): Markup {
  const look = axisLook(palette, place === 'l');
  return c(
    'valAx',
    val('axId', axisIds.up),
    scaling(axis),
    val('delete', place === 'l' ? 0 : 1),
    val('axPos', place),
    ...look.grid,
    numberFormat('#,##0'),
    ...ticks,
    ...look.after,
    val('crossAx', axisIds.across),
    val('crosses', 'autoZero'),
    val('crossBetween', 'between'),
    ...(axis.log ? [] : [val('majorUnit', axis.step)]),
  );
}

/** The axis of years: whole numbers, never 2,016. */
export function yearAxis(palette: Palette, axis: NativeAxis): Markup {
  return c(
    'valAx',
    val('axId', axisIds.across),
    scaling(axis),
    val('delete', 0),
    val('axPos', 'b'),
    numberFormat('0'),
    ...ticks,
    ...axisLook(palette, false).after,
    val('crossAx', axisIds.up),
    val('crosses', 'min'),
    val('crossBetween', 'midCat'),
    val('majorUnit', axis.step),
  );
}

/** Names of bars; those that lie stand from top to bottom. */
export function categoryAxis(palette: Palette, place: 'b' | 'l'): Markup {
  return c(
    'catAx',
    val('axId', axisIds.across),
    c('scaling', val('orientation', place === 'l' ? 'maxMin' : 'minMax')),
    val('delete', 0),
    val('axPos', place),
    numberFormat('General'),
    ...ticks,
    ...axisLook(palette, false).after,
    val('crossAx', axisIds.up),
    val('crosses', 'autoZero'),
    val('auto', 0),
    val('lblAlgn', 'ctr'),
    val('lblOffset', 100),
    val('noMultiLvlLbl', 1),
  );
}

const ticks = [val('majorTickMark', 'out'), val('minorTickMark', 'none'), val('tickLblPos', 'low')];

function scaling({ min, max, log }: NativeAxis): Markup {
  return c(
    'scaling',
    ...(log ? [val('logBase', 10)] : []),
    val('orientation', 'minMax'),
    val('max', max),
    val('min', min),
  );
}

function numberFormat(code: string): Markup {
  return element('c:numFmt', { formatCode: code, sourceLinked: 0 });
}
