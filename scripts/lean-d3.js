/** Classes of d3 that none of our drawings makes: curves other than straight lines, and colour spaces that no scale of ours uses. */
const curves =
  /^\(?(Basis|Bundle|Cardinal|CatmullRom|LinearClosed|Monotone|ReflectContext|Natural|Radial|Step)\w*\.prototype\b[\s\S]*?^\};\n/gm;
const colours = /^define\((Lab|Hcl|Cubehelix), \w+, extend\(Color, \{[\s\S]*?^\}\)\);\n/gm;

/** What Plot never does with what it has selected. */
const deeds = /^  (selectChild|sort|classed|html|raise|lower|insert|clone|on|dispatch): selection_\w+,\n/gm;

/** What a module makes as it starts, without changing anything else. */
const made = /^((?:var|const|let) [\w$[\], ]+ = )(?=[\w$.]+\(|\(function )/gm;

/**
 * Each package of d3 comes as one file, of which the build leaves out only what it knows to have no effect. It is told here:
 * what is made at the start changes nothing else, and what nothing of ours asks for need not be made.
 * @returns {import('vite').Plugin}
 */
export function leanD3() {
  return {
    name: 'lean-d3',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    enforce: 'pre',
    transform: (code, id) => (/\/node_modules\/d3-[\w-]+\/.*js$/.test(id) ? lean(code) : null),
  };
}

/** @param {string} code */
export function lean(code) {
  const less = [curves, colours, deeds].reduce((text, part) => text.replace(part, ''), code);
  return { code: less.replace(made, '$1/* @__PURE__ */ '), map: null };
}
