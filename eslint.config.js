import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importsRule } from './scripts/lint/imports-rule.js';
import { namesRule } from './scripts/lint/names-rule.js';
import { browserDoors, castDoors, impureGlobals, layers } from './scripts/lint/walls.js';

const code = ['**/*.{js,ts,svelte}'];
const ours = ['src/**/*.{ts,svelte}'];
const tests = ['**/*.test.ts', 'tests/**', 'e2e/**'];
const pure = Object.keys(layers)
  .filter((layer) => layers[layer]?.pure)
  .map((layer) => `src/${layer}/**/*.{ts,svelte}`);

const noCast = {
  selector: 'TSAsExpression:not([typeAnnotation.typeName.name="const"]), TSTypeAssertion',
  message: 'No "as" but "as const": check the value, or let the type follow from a declaration.',
};
const noStar = { selector: 'ExportAllDeclaration', message: 'No "export *": name what is exported.' };
const noEffect = {
  selector: 'CallExpression[callee.name="$effect"], CallExpression[callee.object.name="$effect"]',
  message: 'No $effect outside src/state: derive, or draw in an attachment.',
};
const noClock = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
  message: 'No clock below src/state: hand the date in.',
};

const handIn = 'Hand it in: below src/state there is no browser and no machine.';
const noTime = { message: 'No clock and no chance below src/state: hand the value in.' };

/**
 * Allowed only in castDoors; everywhere else a comment that switches a rule off has no effect.
 * @type {Parameters<typeof defineConfig>}
 */
const noSwitchingOff = [
  { files: code, linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.svelte'], rules: { 'svelte/comment-directive': 'off' } },
  { files: castDoors, linterOptions: { noInlineConfig: false } },
];

/** @type {Parameters<typeof defineConfig>} */
const parsers = [
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.svelte.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      // the last one is for the components that a file imports
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        parser: tseslint.parser,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
];

/** @type {Parameters<typeof defineConfig>[0]} */
const strictness = {
  files: code,
  rules: {
    '@typescript-eslint/ban-ts-comment': [
      'error',
      { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': false },
    ],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    eqeqeq: 'error',
    complexity: ['error', 10],
    'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
    'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  },
};

/** @type {Parameters<typeof defineConfig>} */
const walls = [
  {
    files: ours,
    plugins: { walls: { rules: { imports: importsRule, names: namesRule } }, 'import-x': importX },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'], 'svelte-eslint-parser': ['.svelte'] },
      'import-x/extensions': ['.ts', '.js', '.svelte'],
      'import-x/resolver-next': [createTypeScriptImportResolver()],
    },
    rules: {
      'walls/imports': 'error',
      'walls/names': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'svelte/no-at-html-tags': 'error',
      // a rule of SvelteKit, which we do not use
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.d.ts'],
    rules: { 'import-x/no-default-export': 'error' },
  },
  { files: ours, rules: { 'no-restricted-syntax': ['error', noCast, noStar, noEffect] } },
  { files: ['src/state/**'], rules: { 'no-restricted-syntax': ['error', noCast, noStar] } },
  {
    files: pure,
    rules: {
      'no-restricted-syntax': ['error', noCast, noStar, noEffect, noClock],
      'no-restricted-globals': ['error', ...impureGlobals.map((name) => ({ name, message: handIn }))],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', ...noTime },
        { object: 'Date', property: 'now', ...noTime },
      ],
    },
  },
  { files: browserDoors, rules: { 'no-restricted-globals': 'off' } },
];

/** @type {Parameters<typeof defineConfig>[0]} */
const relaxedTests = {
  files: tests,
  rules: {
    'max-lines-per-function': 'off',
    'no-restricted-globals': 'off',
    'no-restricted-properties': 'off',
  },
};

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.ssr/',
      'data/',
      'archive/',
      'bench/results/',
      'bench/others/',
      'test-results/',
      'playwright-report/',
    ],
  },
  { ignores: ['src/paraglide/', 'src/fixtures/bad/'] },
  { files: code, extends: [tseslint.configs.strict] },
  svelte.configs.recommended,
  parsers,
  strictness,
  walls,
  noSwitchingOff,
  relaxedTests,
);
