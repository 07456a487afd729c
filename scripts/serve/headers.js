/**
 * One block of a `_headers` file: a path pattern and the headers of all paths that it matches.
 * @typedef {{matches: (path: string) => boolean, headers: [name: string, value: string][]}} Rule
 */

/**
 * Reads the format that static hosts share: a pattern at the margin, its `Name: value` lines indented.
 * @type {(text: string) => Rule[]}
 */
export function headerRules(text) {
  /** @type {Rule[]} */
  const rules = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (!line.trim() || line.trim().startsWith('#')) continue;
    if (/^\S/.test(line)) rules.push({ matches: matcher(line.trim()), headers: [] });
    else blockOf(rules, at).headers.push(header(line, at));
  }
  return rules;
}

/**
 * The headers of a path: all matching blocks add up, and values of one name are joined, as on static hosts.
 * @type {(rules: Rule[], path: string) => Map<string, string>}
 */
export function headersFor(rules, path) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const [name, value] of rules.filter((rule) => rule.matches(path)).flatMap((rule) => rule.headers)) {
    const before = found.get(name);
    found.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return found;
}

/** @type {(pattern: string) => (path: string) => boolean} */
function matcher(pattern) {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const whole = new RegExp(`^${escaped.replace(/\*/g, '.*').replace(/:[A-Za-z]\w*/g, '[^/]+')}$`);
  return (path) => whole.test(path);
}

/** @type {(rules: Rule[], at: number) => Rule} */
function blockOf(rules, at) {
  const rule = rules.at(-1);
  if (rule) return rule;
  throw new Error(
    `_headers line ${at + 1}: a header stands before the first path; put a path such as /* above it.`,
  );
}

/** @type {(line: string, at: number) => [string, string]} */
function header(line, at) {
  const [, name, value] = /^\s+([\w-]+):\s*(.*?)\s*$/.exec(line) ?? [];
  if (name && value) return [name.toLowerCase(), value];
  throw new Error(`_headers line ${at + 1}: expected "  Name: value", but found "${line.trim()}".`);
}
