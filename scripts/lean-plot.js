import { readFileSync } from 'node:fs';

/**
 * What Plot brings along and no drawing of ours uses, by the end of its path, with what takes its place in the browser's code:
 * map projections (our map is drawn with d3), legends and tips (ours are our own), and the colour schemes of d3.
 * Together they weigh 17 kB packed, more than all our charts.
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
    /\/node_modules\/d3-scale-chromatic\/.*js$/,
    (id) =>
      `const none = [];\n${exportsOf(id)
        .map((name) => `export { none as ${name} };`)
        .join('\n')}`,
  ],
];

/**
 * Leaves out of the browser's code what our drawings never ask of Plot.
 * @returns {import('vite').Plugin}
 */
export function leanPlot() {
  return {
    name: 'lean-plot',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    enforce: 'pre',
    load: (id) => unused.find(([path]) => path.test(id))?.[1](id) ?? null,
  };
}

/** @param {string} id */
function exportsOf(id) {
  const [list = ''] = readFileSync(id, 'utf8').match(/export\s*\{[^}]*\}/) ?? [];
  return [...list.matchAll(/(?:as\s+)?([A-Za-z]\w*)\s*[,}]/g)].map(([, name]) => name ?? '');
}
