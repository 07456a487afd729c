import { readFileSync } from 'node:fs';

/**
 * What Plot brings along and no drawing of ours uses, by the end of its path, with what takes its place in the browser's code:
 * map projections (our map is drawn with d3), legends, pointers and tips (ours are our own), curves (our lines are straight),
 * colour schemes, scales that diverge and formats of time. Together they weigh 27 kB packed, more than all our charts.
 * @type {readonly [RegExp, (id: string) => string][]}
 */
const unused = [
  [
    /@observablehq\/plot\/src\/projection\.js$/,
    () => `
      const absent = () => { throw new Error('projections are left out: see scripts/lean-plot.js'); };
      export const createProjection = ({ projection }) => projection == null ? undefined : absent();
      export const hasProjection = () => false;
      export const projectionAspectRatio = () => undefined;
      export { absent as project, absent as applyPosition, absent as getGeometryChannels, absent as xyProjection };`,
  ],
  [
    /@observablehq\/plot\/src\/legends\.js$/,
    () => `
      const absent = () => { throw new Error('legends are left out: see scripts/lean-plot.js'); };
      export const createLegends = () => [];
      export const exposeLegends = () => absent;
      export { absent as legend };`,
  ],
  [
    /@observablehq\/plot\/src\/marks\/tip\.js$/,
    () => `
      export class Tip {}
      export function tip() { throw new Error('tips are left out: see scripts/lean-plot.js'); }`,
  ],
  [
    /@observablehq\/plot\/src\/interactions\/pointer\.js$/,
    () => absent('pointers', ['pointer', 'pointerX', 'pointerY', 'anchorX', 'anchorY']),
  ],
  [
    /@observablehq\/plot\/src\/scales\/diverging\.js$/,
    () =>
      absent(
        'diverging scales',
        ['', 'Sqrt', 'Pow', 'Log', 'Symlog'].map((kind) => `createScaleDiverging${kind}`),
      ),
  ],
  [
    /@observablehq\/plot\/src\/scales\/schemes\.js$/,
    () => `
      export const isCategoricalScheme = () => false;
      export const isDivergingScheme = () => false;
      ${absent('colour schemes', ['ordinalScheme', 'ordinalRange', 'maybeBooleanRange', 'quantitativeScheme'])}`,
  ],
  [
    /@observablehq\/plot\/src\/marker\.js$/,
    () => `
      export function markers(mark, { marker, markerStart = marker, markerMid = marker, markerEnd = marker } = {}) {
        if (markerStart ?? markerMid ?? markerEnd) throw new Error('markers are left out: see scripts/lean-plot.js');
      }
      export const applyMarkers = () => undefined;
      export const applyGroupedMarkers = applyMarkers;`,
  ],
  [
    // ticks of axes: ours have none
    /@observablehq\/plot\/src\/marks\/vector\.js$/,
    () => `export class Vector {}\n${absent('vectors', ['vector', 'vectorX', 'vectorY', 'spike'])}`,
  ],
  [
    // what orders a scale by the marks on it
    /@observablehq\/plot\/src\/transforms\/group\.js$/,
    (id) => absent('groups', functionsOf(id)),
  ],
  [
    /@observablehq\/plot\/src\/curve\.js$/,
    () => `
      import { curveLinear } from 'd3';
      export const curveAuto = (context) => curveLinear(context);
      const straight = (curve = curveAuto) => {
        if (typeof curve !== 'function' && curve !== 'auto') throw new Error('curves are left out: see scripts/lean-plot.js');
        return curveAuto;
      };
      export { straight as maybeCurve, straight as maybeCurveAuto };`,
  ],
  [
    // scales make these formats ahead of any use; our years are written by our own words
    /\/node_modules\/d3-time-format\/.*js$/,
    () => `
      const absent = () => { throw new Error('formats of time are left out: see scripts/lean-plot.js'); };
      export const utcFormat = () => absent;
      export const timeFormat = utcFormat;`,
  ],
  [
    // scales could write their ticks; ours are written by our own words
    /\/node_modules\/d3-format\/.*js$/,
    (id) => `
      export class FormatSpecifier {}
      ${absent(
        'formats of numbers',
        exportsOf(id).filter((name) => name !== 'FormatSpecifier'),
      )}`,
  ],
  [
    /\/node_modules\/d3-scale-chromatic\/.*js$/,
    (id) =>
      `const none = [];\n${exportsOf(id)
        .map((name) => `export { none as ${name} };`)
        .join('\n')}`,
  ],
];

/**
 * What files of Plot name of d3 only for charts that we do not draw: other projections, scales, symbols, and times that are not UTC.
 * @type {readonly [RegExp, RegExp][]}
 */
const unusedOfD3 = [
  [/plot\/src\/plot\.js$/, /^geoPath$/],
  [/plot\/src\/scales\/temporal\.js$/, /^scaleTime$/],
  [/plot\/src\/time\.js$/, /^time/],
  [/plot\/src\/symbol\.js$/, /^symbol(Asterisk|Diamond2|Plus|Square2|Triangle2|Times|Cross|Star|Wye)$/],
  [/plot\/src\/scales\/ordinal\.js$/, /^symbols(Fill|Stroke)$/],
  [
    /plot\/src\/scales\/quantitative\.js$/,
    /^(interpolateH|interpolateLab|scalePow|scaleQuantile|scaleSymlog|scaleThreshold)/,
  ],
];

/** @type {(id: string) => string | null} */
function withoutD3(id) {
  const names = unusedOfD3.find(([path]) => path.test(id))?.[1];
  if (!names) return null;
  /** @type {string[]} */
  const left = [];
  const code = readFileSync(id, 'utf8').replace(/import \{([^}]*)\} from "d3";/g, (_, list) => {
    const all = list.split(',').map((/** @type {string} */ name) => name.trim());
    left.push(...all.filter((/** @type {string} */ name) => names.test(name)));
    return `import {${all.filter((/** @type {string} */ name) => !names.test(name)).join(', ')}} from "d3";`;
  });
  const absent = left.map(
    (name) => `function ${name}() { throw new Error('${name} is left out: see scripts/lean-plot.js'); }`,
  );
  return [code, ...absent].join('\n');
}

/** @type {(what: string, names: readonly string[]) => string} */
function absent(what, names) {
  return `const absent = () => { throw new Error('${what} are left out: see scripts/lean-plot.js'); };
    export { ${names.map((name) => `absent as ${name}`).join(', ')} };`;
}

/**
 * Leaves out of the browser's code what our drawings never ask of Plot.
 * @returns {import('vite').Plugin}
 */
export function leanPlot() {
  return {
    name: 'lean-plot',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    enforce: 'pre',
    load: (id) => unused.find(([path]) => path.test(id))?.[1](id) ?? withoutD3(id),
  };
}

/** @param {string} id */
function exportsOf(id) {
  const [list = ''] = readFileSync(id, 'utf8').match(/export\s*\{[^}]*\}/) ?? [];
  return [...list.matchAll(/(?:as\s+)?([A-Za-z]\w*)\s*[,}]/g)].map(([, name]) => name ?? '');
}

/** @param {string} id */
function functionsOf(id) {
  return [...readFileSync(id, 'utf8').matchAll(/^export (?:function|const) (\w+)/gm)].map(
    ([, name]) => name ?? '',
  );
}
