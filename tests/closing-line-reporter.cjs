/** Ends the output of jest with one line that a machine can read: `N passed, N failed`. */

module.exports = class ClosingLineReporter {
  /** A test file that cannot be run counts as one failure: none of its tests is counted. */
  onRunComplete(_testContexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    // jest puts its own summary after every reporter of the configuration, and the closing line comes after that.
    process.once('exit', () => {
      process.stdout.write(`${results.numPassedTests} passed, ${failed} failed\n`);
    });
  }
};
