/** The rules of the house: strict types everywhere, and walls between the pure folders, the edges and what only Node has. */
import tseslint from 'typescript-eslint';

/** Globals that a browser or Node has and Apps Script lacks; the Node type definitions make them compile. */
const absentInAppsScript = [
  ...['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'queueMicrotask'],
  ...['fetch', 'Headers', 'Request', 'Response', 'XMLHttpRequest', 'WebSocket', 'URL', 'URLSearchParams'],
  ...['TextEncoder', 'TextDecoder', 'Blob', 'File', 'FormData', 'atob', 'btoa', 'AbortController', 'EventTarget', 'Event'],
  ...['crypto', 'performance', 'navigator', 'structuredClone', 'MessageChannel', 'Worker', 'BroadcastChannel'],
  ...['window', 'document', 'localStorage', 'self', 'process', 'Buffer', 'global', 'require', 'module', '__dirname', '__filename'],
  ...['WeakRef', 'FinalizationRegistry', 'SharedArrayBuffer', 'Atomics', 'WebAssembly'],
];

const googleServices = [
  ...['SpreadsheetApp', 'DriveApp', 'DocumentApp', 'Drive', 'Docs', 'Sheets', 'Utilities', 'HtmlService', 'UrlFetchApp'],
  ...['PropertiesService', 'CacheService', 'LockService', 'Session', 'ScriptApp', 'Logger', 'GoogleAppsScript', 'ContentService'],
];

const restrict = (names, message) => names.map((name) => ({ name, message }));

/** Methods newer than ES2019 that esbuild does not lower. */
const newerMethods = ['at', 'replaceAll', 'toSorted', 'toReversed', 'toSpliced', 'findLast', 'findLastIndex', 'allSettled', 'groupBy', 'hasOwn'];

const edges = ['**/workbook/**', '**/drive/**', '**/sidebar/**', '**/actions/**', '**/menu/**', '**/main', '**/engine'];

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
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      'no-restricted-globals': ['error', ...restrict(absentInAppsScript, 'Apps Script does not have it.')],
      'no-restricted-properties': [
        'error',
        ...newerMethods.map((property) => ({ property, message: 'Newer than ES2019, and esbuild does not lower it.' })),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'AwaitExpression', message: 'Every service call blocks and microtasks wait: write synchronously.' },
        { selector: ':function[async=true]', message: 'Every service call blocks and microtasks wait: write synchronously.' },
      ],
    },
  },
  {
    files: ['src/ledger/**/*.ts', 'src/checks/**/*.ts', 'src/report/**/*.ts', 'src/issuing/**/*.ts', 'src/tables/**/*.ts', 'src/locale/**/*.ts', 'src/example/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...restrict(absentInAppsScript, 'Apps Script does not have it.'),
        ...restrict(googleServices, 'The core is pure: only the edge folders name Google services.'),
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: edges, message: 'The core imports no edge: dependencies point downwards.' }] },
      ],
    },
  },
  {
    files: ['src/ledger/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/tables/**', '**/report/**', '**/checks/**', '**/issuing/**', '**/locale/**', ...edges],
              message: 'The ledger is the lowest folder: it imports nothing above it.',
            },
          ],
        },
      ],
    },
  },
);
