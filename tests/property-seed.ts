/**
 * Property tests draw the same cases on every run, so that a red run means that a change broke something.
 * `FAST_CHECK_SEED=$RANDOM npx jest` looks for cases that nobody has seen yet.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 20190614) });
