import { isBuiltin } from 'node:module';
import { dirname, join, relative } from 'node:path/posix';
import { d3DomHalf, d3DomLayers, isTest, layers } from './walls.js';
import { sourcePath } from './source-path.js';

/** @typedef {import('estree').Node} Node */

/** The first part of `new URL('./file', import.meta.url)`: a bundler takes that file in as it does an import. */
const addressBeside =
  'NewExpression[callee.name="URL"][arguments.1.object.type="MetaProperty"] > .arguments:first-child';

/**
 * Reports imports that climb over a wall. It reads paths alone and resolves nothing, so that a missing file
 * or an odd ending cannot silence it.
 * @type {import('eslint').Rule.RuleModule}
 */
export const importsRule = {
  meta: { type: 'problem', schema: [], messages: { wall: '{{problem}}' } },
  create(context) {
    const file = sourcePath(context);
    if (!file.startsWith('src/') || isTest(file)) return {};
    /** @type {(node: Node, problem: string | undefined) => void} */
    const tell = (node, problem) => {
      if (problem) context.report({ node, messageId: 'wall', data: { problem } });
    };
    /** @type {(node: Node) => void} */
    const check = (node) => tell(node, wallProblem(file, node));
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      [addressBeside]: (/** @type {Node} */ node) => tell(node, addressProblem(file, node)),
      TSImportType: check,
      'Program:exit': (node) => tell(node, layers[layerOf(file)] ? undefined : unknownLayer(layerOf(file))),
    };
  },
};

/** @type {(file: string, node: Node) => string | undefined} */
function wallProblem(file, node) {
  const source = 'source' in node ? node.source : null;
  if (!source) return undefined;
  const wanted = 'value' in source ? source.value : null;
  if (typeof wanted !== 'string') return 'import() needs a plain text, so that the walls can be checked.';
  if (wanted.startsWith('.')) return ourProblem(file, join(dirname(file), wanted));
  return packageProblem(
    layerOf(file),
    packageName(wanted),
    'specifiers' in node ? node.specifiers.map(nameOf) : [],
  );
}

/** @type {(file: string, node: Node) => string | undefined} */
function addressProblem(file, node) {
  const wanted = 'value' in node ? node.value : null;
  if (typeof wanted !== 'string') return 'new URL() needs a plain text, so that the walls can be checked.';
  return ourProblem(file, join(dirname(file), wanted));
}

/** @type {(file: string, target: string) => string | undefined} */
function ourProblem(file, target) {
  const layer = layerOf(file);
  if (!target.startsWith('src/'))
    return layers[layer]?.data && inData(target) ? undefined : outside(layer, target);
  const wanted = layerOf(target);
  if (wanted === layer || layers[layer]?.ours?.includes(wanted)) return undefined;
  return `src/${layer} may not import src/${wanted}; of ours it may import ${list(layers[layer]?.ours)}. ${cure}`;
}

/** @type {(layer: string, name: string, names: readonly string[]) => string | undefined} */
function packageProblem(layer, name, names) {
  const allowed = layers[layer]?.packages ?? [];
  const open = allowed.includes(name) || (allowed.includes('*') && !hasDoor(name));
  if (!open)
    return `src/${layer} may not import ${name}; of packages it may import ${list(allowed)}. ${cure}`;
  if (name !== 'd3' || d3DomLayers.includes(layer)) return undefined;
  const bad = names.filter((one) => one === '*' || d3DomHalf.test(one));
  return bad.length
    ? `src/${layer} may not import ${bad.join(', ')} of d3: name only pure functions. ${cure}`
    : undefined;
}

/**
 * What an import takes out of a package; `*` for the whole of it.
 * @type {(one: Node) => string}
 */
const nameOf = (one) => ('imported' in one && 'name' in one.imported ? one.imported.name : '*');

const cure =
  'Move the code to the layer that may, or hand the thing in (the walls are in scripts/lint/walls.js).';

/** @type {(name: string) => boolean} */
const hasDoor = (name) => Object.values(layers).some((layer) => layer.packages?.includes(name));

/** @type {(path: string) => boolean} */
const inData = (path) => path.startsWith('data/');

/** @type {(layer: string, target: string) => string} */
const outside = (layer, target) => `src/${layer} may not import ${target}, which lies outside src. ${cure}`;

/** @type {(layer: string) => string} */
const unknownLayer = (layer) => `src/${layer} is no layer we know: add it to scripts/lint/walls.js first.`;

/** @type {(names: string[] | undefined) => string} */
const list = (names) => (names?.length ? names.join(', ') : 'nothing');

/** @type {(file: string) => string} */
const layerOf = (file) => {
  const [first = '', ...rest] = relative('src', file).split('/');
  return rest.length ? first : 'root';
};

/** @type {(wanted: string) => string} */
const packageName = (wanted) =>
  isBuiltin(wanted)
    ? 'node'
    : wanted
        .split('/')
        .slice(0, wanted.startsWith('@') ? 2 : 1)
        .join('/');
