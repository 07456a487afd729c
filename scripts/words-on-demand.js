import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const compiled = 'src/paraglide/messages/en.js';
const registry = 'src/paraglide/registry.js';
const holder = '\0words-on-demand';
const message = 'words-on-demand:';
const whole = /import \* as messages from ["']\.\.\/paraglide\/messages\/en\.js["'];?/;

/**
 * The words of the whole site weigh more than all its charts. In the browser's code each message therefore stands in the file of
 * the module that says it, and the object of all messages fills as such files come in: a page loads the words it may say.
 * A module says a message where its code names it, or names it but for parts that are filled in (`verdict_${one}`).
 * @returns {import('vite').Plugin}
 */
export function wordsOnDemand() {
  /** @type {Map<string, string>} */
  let messages = new Map();
  return {
    name: 'words-on-demand',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    enforce: 'post',
    buildStart: () => {
      messages = messagesIn(readFileSync(compiled, 'utf8'));
    },
    resolveId: (id) => (id === holder ? id : id.startsWith(message) ? `\0${id}` : null),
    load: (id) => {
      if (id === holder) return 'export const messages = {};';
      const key = id.startsWith(`\0${message}`) ? id.slice(message.length + 1) : null;
      return key === null ? null : { code: moduleOf(key, messages.get(key)), moduleSideEffects: true };
    },
    transform: (code, id) => {
      const path = id.split('?')[0] ?? '';
      if (!/\/src\/.*\.(ts|svelte)$/.test(path) || id.includes('type=style')) return null;
      if (path.endsWith('/src/words/en.ts')) return { code: filled(code), map: null };
      const said = keysIn(code, [...messages.keys()]);
      const imports = said.map((key) => `import ${JSON.stringify(message + key)};`);
      return said.length === 0 ? null : { code: imports.join('') + code, map: null };
    },
  };
}

/**
 * The messages of a compiled file, each as the text of its function.
 * @param {string} code
 * @returns {Map<string, string>}
 */
export function messagesIn(code) {
  const parts = code.split(/^export const (\w+) = /m).slice(1);
  const pairs = parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? '']] : []));
  return new Map(pairs.map(([key = '', text = '']) => [key, text.replace(/\/\*\*.*?\*\/\s*/gs, '').trim()]));
}

/**
 * The messages that a module may say.
 * @param {string} code
 * @param {readonly string[]} keys
 */
export function keysIn(code, keys) {
  const names = new Set(code.match(/[A-Za-z_]\w*/g));
  const patterns = [...code.matchAll(/`((?:\w|\$\{[^`{}]*\})+)`/g)]
    .map(([, template = '']) => template.replace(/\$\{[^}]*\}/g, '.+'))
    .filter((pattern) => pattern.includes('.+') && /[a-z]{3}_|_[a-z]{3}/.test(pattern))
    .map((pattern) => new RegExp(`^${pattern}$`));
  return keys.filter((key) => names.has(key) || patterns.some((pattern) => pattern.test(key)));
}

/**
 * The messages that some source files may say.
 * @param {readonly string[]} files
 */
export function saidBy(files) {
  const keys = existsSync(compiled) ? [...messagesIn(readFileSync(compiled, 'utf8')).keys()] : [];
  return new Set(files.flatMap((file) => keysIn(readFileSync(file, 'utf8'), keys)));
}

/** @type {(key: string, text: string | undefined) => string} */
function moduleOf(key, text) {
  if (text === undefined) throw new Error(`words-on-demand: no message ${key} in ${compiled}`);
  const plural = text.includes('registry.')
    ? `import * as registry from ${JSON.stringify(resolve(registry))};`
    : '';
  return `import { messages } from ${JSON.stringify(holder)};${plural}messages.${key} = ${text}`;
}

/** @type {(code: string) => string} */
function filled(code) {
  if (!whole.test(code)) throw new Error(`words-on-demand: expected ${whole} in src/words/en.ts`);
  return code.replace(whole, `import { messages } from ${JSON.stringify(holder)};`);
}
