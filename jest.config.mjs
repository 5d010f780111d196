/** Tests run as CommonJS through swc; the bundle and the local runtime are built first by `npm test`. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
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
  testTimeout: 180000,
  reporters: ['default', '<rootDir>/tests/closing-line-reporter.cjs'],
};
