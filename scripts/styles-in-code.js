import { readFileSync } from 'node:fs';

const asked = /\.css\?url$/;

/**
 * A style sheet that is asked for by its address stands in the code itself: the one file has nothing beside it.
 * @returns {import('vite').Plugin}
 */
export function stylesInCode() {
  return {
    name: 'styles-in-code',
    enforce: 'pre',
    load: (id) => {
      if (!asked.test(id)) return null;
      const text = readFileSync(id.replace(/\?url$/, ''), 'utf8').replace(/\s+/g, ' ');
      return `export default ${JSON.stringify(`data:text/css,${encodeURIComponent(text)}`)};`;
    },
  };
}
