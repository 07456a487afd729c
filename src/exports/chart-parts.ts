import { plotRoom } from '../charts/native-chart.js';
import { element, escapeMarkup as escapeText } from './markup.js';
import { hex, type Palette } from './palette.js';

/** Elements of DrawingML charts (ECMA-376, part 1, 21.2), in the order that its schema wants. */
export type Markup = string;

export function c(name: string, ...content: readonly Markup[]): Markup {
  return element(`c:${name}`, {}, content.join(''));
}

export function val(name: string, value: string | number): Markup {
  return element(`c:${name}`, { val: value });
}

export function a(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...content: readonly Markup[]
): Markup {
  return element(`a:${name}`, attributes, content.join(''));
}

export function solid(colour: string): Markup {
  return a('solidFill', {}, a('srgbClr', { val: hex(colour) }));
}

export const noFill = a('noFill', {});
export const noLine = a('ln', {}, noFill);

/** A line so many points thick. */
export function line(colour: string, points: number, dash: 'solid' | 'dash' | 'sysDash' = 'solid'): Markup {
  return a(
    'ln',
    { w: Math.round(points * 12700), cap: 'rnd' },
    solid(colour),
    a('prstDash', { val: dash }),
    a('round', {}),
  );
}

/** The letters of axes and figures. */
export function letters(colour: string, bold = false): Markup {
  const run = a(
    'defRPr',
    { sz: plotRoom.size * 100, b: bold ? 1 : 0 },
    solid(colour),
    a('latin', { typeface: 'Arial' }),
  );
  return c(
    'txPr',
    a('bodyPr', {}),
    a('lstStyle', {}),
    a('p', {}, a('pPr', {}, run), a('endParaRPr', { lang: 'en-US' })),
  );
}

/** A figure beside its mark: the words of its source, so that no qualifier is lost. */
export function figureLabel(index: number, text: string, place: string, ink: string): Markup {
  const looks = [solid(ink), a('latin', { typeface: 'Arial' })];
  const size = { sz: plotRoom.size * 100, b: 1 };
  const run = a('r', {}, a('rPr', { lang: 'en-US', ...size }, ...looks), a('t', {}, escapeText(text)));
  const rich = c(
    'rich',
    a('bodyPr', { wrap: 'none' }),
    a('lstStyle', {}),
    a('p', {}, a('pPr', {}, a('defRPr', size, ...looks)), run),
  );
  return c('dLbl', val('idx', index), c('tx', rich), val('dLblPos', place), ...shows(1));
}

/** Labels of a series: those of single figures, and none besides. */
export function labels(own: readonly Markup[]): Markup {
  return c('dLbls', ...own, ...shows(0));
}

function shows(value: 0 | 1): Markup[] {
  const rest = ['showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];
  return [val('showLegendKey', 0), val('showVal', value), ...rest.map((name) => val(name, 0))];
}

/** The name of a series, read from a cell. */
export function seriesName(reference: string, text: string): Markup {
  return c('tx', c('strRef', c('f', reference), c('strCache', val('ptCount', 1), texts([text]))));
}

export function numbers(reference: string, values: readonly (number | null)[]): Markup {
  const points = values.map((value, at) => (value === null ? '' : point(at, String(value))));
  return c(
    'numRef',
    c('f', reference),
    c('numCache', c('formatCode', 'General'), val('ptCount', values.length), ...points),
  );
}

export function strings(reference: string, all: readonly string[]): Markup {
  return c('strRef', c('f', reference), c('strCache', val('ptCount', all.length), texts(all)));
}

function texts(all: readonly string[]): Markup {
  return all.map((text, at) => point(at, escapeText(text))).join('');
}

function point(index: number, text: Markup): Markup {
  return element('c:pt', { idx: index }, c('v', text));
}

/** A value axis, or that of the years. */
export function axisLook(palette: Palette, rules: boolean): { grid: Markup[]; after: Markup[] } {
  return {
    grid: rules ? [c('majorGridlines', c('spPr', line(palette.rule, 0.75)))] : [],
    after: [c('spPr', line(palette.muted, 1)), letters(palette.ink)],
  };
}
