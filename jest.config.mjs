/** Tests run as CommonJS through swc; the bundle and the local runtime are built first by `npm test`. */
import { fileURLToPath } from 'node:url';
import { testsWithoutBrowser } from './tests/browser/tests-of-pages.mjs';

/** Paths as patterns of exactly these files. */
const withoutBrowser = testsWithoutBrowser(fileURLToPath(new URL('tests', import.meta.url))).map(
  (file) => `^${file.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`,
);

export default {
  testEnvironment: '<rootDir>/tests/test-environment.ts',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...withoutBrowser],
  transform: {
    '^.+\\.[cm]?[tj]sx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [],
  globalSetup: '<rootDir>/tests/example-workbooks.mjs',
  setupFiles: ['<rootDir>/tests/property-seed.ts'],
  // One for each core: by itself jest leaves one core idle.
  maxWorkers: '100%',
  testTimeout: 180000,
  reporters: ['default', '<rootDir>/tests/closing-line-reporter.cjs'],
};
