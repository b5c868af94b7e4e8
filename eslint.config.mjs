import next from 'eslint-config-next/core-web-vitals';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const CODE = ['**/*.ts', '**/*.tsx', '**/*.mts'];
/** The files whose default export a framework reads. */
const FRAMEWORK_ENTRIES = [
  'app/**/{page,layout,error,global-error,not-found,forbidden,unauthorized,loading,template,default,sitemap,robots,icon}.{ts,tsx}',
  '*.{ts,mjs,cjs}',
  'tests/e2e/{playwright.config,support/prepare-workspace}.ts',
  'tests/support/postgres.ts',
  'bench/floor/**',
];

export default defineConfig(
  globalIgnores([
    '.next/**',
    '.next-*/**',
    '**/.next/**',
    'data/**',
    'coverage/**',
    'test-results/**',
    'playwright-report/**',
    '.dependency-cruiser.cjs',
    '**/next-env.d.ts',
    'db/migrations/**',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...next,
  {
    files: CODE,
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { react: { version: '19.3' } },
    rules: {
      // The type checker is asked for the truth: nothing may silence it.
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true, 'ts-check': false },
      ],
      // A promise that nobody waits for loses its error.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-param-reassign': 'error',
      'import/no-default-export': 'error',
      // A hint, so that a long file is a choice that somebody made.
      'max-lines': ['warn', { max: 300, skipBlankLines: true, skipComments: true }],
      // Nothing to install or switch on: React Compiler sees to memoising, and reads only code that keeps its rules.
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    // Outside the screens a function named `useCase` is no hook.
    files: ['**/*.ts'],
    ignores: ['app/**'],
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
  {
    // vitest's own way to tell a test what the global set-up provides is to add to an interface of its own.
    files: ['tests/support/postgres.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  {
    files: FRAMEWORK_ENTRIES,
    rules: { 'import/no-default-export': 'off', 'import/no-anonymous-default-export': 'off' },
  },
  {
    // These talk to a person in a terminal.
    files: ['scripts/**', 'bench/**', 'lib/cli/**', 'lib/node-version.mjs', 'tests/**', '*.config.*'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**', 'bench/**', 'lib/core/**', 'db/schema/**', 'db/migrations/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    // "The deterministic heart": see docs/decisions. What the import rules cannot see.
    files: ['lib/core/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'crypto', message: 'Randomness is an argument.' },
        { name: 'fetch', message: 'The core does no input or output.' },
        { name: 'process', message: 'The core knows no machine.' },
        { name: 'performance', message: 'Time is an argument.' },
        { name: 'setTimeout', message: 'The core knows no time.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'AwaitExpression', message: 'If it has await, it is not a rule.' },
        { selector: 'FunctionDeclaration[async=true]', message: 'The core is synchronous.' },
        { selector: 'ArrowFunctionExpression[async=true]', message: 'The core is synchronous.' },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Time is an argument.',
        },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is an argument.' },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Randomness is an argument.',
        },
      ],
    },
  },
);
