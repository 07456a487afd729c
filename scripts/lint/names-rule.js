import { basename } from 'node:path/posix';
import { emptyNames, indexFiles } from './walls.js';
import { sourcePath } from './source-path.js';

/**
 * Reports file names that say nothing or break the pattern: kebab-case.ts, PascalCase.svelte, no index file.
 * @type {import('eslint').Rule.RuleModule}
 */
export const namesRule = {
  meta: { type: 'problem', schema: [], messages: { name: '{{problem}}' } },
  create: (context) => ({
    Program(node) {
      const problem = nameProblem(sourcePath(context));
      if (problem) context.report({ node, messageId: 'name', data: { problem } });
    },
  }),
};

/** @type {(file: string) => string | undefined} */
function nameProblem(file) {
  const name = basename(file);
  const stem = name.replace(/\..*$/, '');
  if (emptyNames.test(stem)) return `${name} says nothing: name the file after what it exports.`;
  if (stem === 'index' && !indexFiles.includes(file))
    return `${file}: no index files; import from the file itself.`;
  const pattern = name.endsWith('.svelte') ? /^[A-Z][A-Za-z0-9]*$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/;
  return pattern.test(stem) ? undefined : `${name}: name files kebab-case.ts or PascalCase.svelte.`;
}
