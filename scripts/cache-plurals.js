const made = 'new Intl.PluralRules(locale, options)';

/**
 * The compiled messages make the plural rules of the language anew for each word, which costs more than all else in a sentence.
 * Here they are made once a language.
 * @returns {import('vite').Plugin}
 */
export function cachePlurals() {
  return {
    name: 'cache-plurals',
    transform: (code, id) => {
      if (!id.endsWith('/paraglide/registry.js')) return null;
      if (!code.includes(made)) throw new Error(`cache-plurals: expected "${made}" in the compiled messages`);
      return `${code.replace(made, 'rulesOf(locale, options)')}
const rules = {};
function rulesOf(locale, options) {
  return (rules[locale + JSON.stringify(options ?? {})] ??= ${made});
}`;
    },
  };
}
