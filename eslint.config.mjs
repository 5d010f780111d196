/** The rules of the house: strict types everywhere, and walls between the pure folders, the edges and what only Node has. */
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

const list = (names) => names.trim().split(/\s+/);

/** Globals that a browser or Node has and Apps Script lacks; the Node type definitions make them compile. */
const absentInAppsScript = list(`
  setTimeout setInterval setImmediate clearTimeout clearInterval queueMicrotask
  fetch Headers Request Response XMLHttpRequest WebSocket URL URLSearchParams
  TextEncoder TextDecoder Blob File FormData atob btoa AbortController EventTarget Event
  crypto performance navigator structuredClone MessageChannel Worker BroadcastChannel
  window document localStorage self process Buffer global require module __dirname __filename
  WeakRef FinalizationRegistry SharedArrayBuffer Atomics WebAssembly AggregateError
`);

const googleServices = list(`
  SpreadsheetApp DriveApp DocumentApp Drive Docs Sheets Utilities HtmlService UrlFetchApp
  PropertiesService CacheService LockService Session ScriptApp Logger GoogleAppsScript ContentService
`);

const restrict = (names, message) => names.map((name) => ({ name, message }));

const writeSynchronously = 'Every service call blocks and microtasks wait: write synchronously.';

const restrictedInAppsScript = [
  ...restrict(absentInAppsScript, 'Apps Script does not have it.'),
  ...restrict(['Promise'], writeSynchronously),
  ...restrict(['globalThis'], 'Newer than ES2019, and a way round the other names that are refused here.'),
];

/** Methods newer than ES2019 that esbuild does not lower. */
const newerMethods = list(
  'at replaceAll toSorted toReversed toSpliced findLast findLastIndex allSettled groupBy hasOwn',
);

/** What a list that grows with the workbook must never become: past some thousand arguments a call overflows the stack. */
const spreadArguments = {
  selector: 'CallExpression > SpreadElement.arguments',
  message: 'Hand the list over as one argument, or go through it: a long one overflows the stack.',
};

const edges = list('**/workbook/** **/drive/** **/sidebar/** **/actions/** **/menu/** **/main **/engine');

/** Restricted imports of a folder of src/: its own groups, and what no file that goes to Google may import. */
const wall = (...groups) => [
  'error',
  {
    paths: restrict(builtinModules, 'Apps Script has no Node modules.'),
    patterns: [
      { group: ['node:*'], message: 'Apps Script has no Node modules.' },
      {
        group: ['**/local/**', '**/tests/**', '**/bench/**'],
        message: 'It stays on this machine: src/ goes to Google.',
      },
      ...groups,
    ],
  },
];

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'build/', 'out/', 'coverage/'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
      'no-warning-comments': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/sidebar/**'],
    rules: {
      'no-restricted-globals': ['error', ...restrictedInAppsScript],
      'no-restricted-imports': wall(),
      'no-restricted-properties': [
        'error',
        ...newerMethods.map((property) => ({
          property,
          message: 'Newer than ES2019, and esbuild does not lower it.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        spreadArguments,
        { selector: 'AwaitExpression', message: writeSynchronously },
        { selector: ':function[async=true]', message: writeSynchronously },
        { selector: 'ForOfStatement[await=true]', message: writeSynchronously },
        {
          selector: 'ImportExpression',
          message: 'It gives a promise: the engine is loaded on first use by engine_().',
        },
      ],
    },
  },
  {
    files: [
      'src/ledger/**/*.ts',
      'src/checks/**/*.ts',
      'src/report/**/*.ts',
      'src/issuing/**/*.ts',
      'src/tables/**/*.ts',
      'src/locale/**/*.ts',
      'src/example/**/*.ts',
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        ...restrictedInAppsScript,
        ...restrict(googleServices, 'The core is pure: only the edge folders name Google services.'),
      ],
      'no-restricted-imports': wall({
        group: edges,
        message: 'The core imports no edge: dependencies point downwards.',
      }),
    },
  },
  {
    // The page runs in a browser; of the server it may know the words and the shapes of answers.
    files: ['src/sidebar/**/*.ts', 'src/sidebar/**/*.tsx'],
    rules: {
      'no-restricted-syntax': ['error', spreadArguments],
      'no-restricted-globals': [
        'error',
        ...restrict(
          [...googleServices, 'fetch', 'XMLHttpRequest', 'WebSocket'],
          'The page asks the server, by callServer.',
        ),
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['node:*', '**/local/**', '**/tests/**'], message: 'The page goes to Google.' },
          ],
        },
      ],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                '**/actions/**',
                '**/ledger/**',
                '**/checks/**',
                '**/tables/**',
                '../report/**',
                '../../report/**',
                '**/workbook/**',
              ],
              allowTypeImports: true,
              message: 'The page takes types from the server, never code.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/ledger/**/*.ts'],
    rules: {
      'no-restricted-imports': wall({
        group: ['**/tables/**', '**/report/**', '**/checks/**', '**/issuing/**', '**/locale/**', ...edges],
        message: 'The ledger is the lowest folder: it imports nothing above it.',
      }),
    },
  },
);
