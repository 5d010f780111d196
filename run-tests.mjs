/**
 * `npm test`: builds, then runs the tests beside type check, ESLint and Prettier, so that no core waits. What these find is shown
 * together behind the tests, and the last line counts everything. Arguments go to jest.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** The line with which tests/closing-line-reporter.cjs ends. */
const closingLine = /^(\d+) passed, (\d+) failed\n/m;

/** Runs a script of Node's; gives how it ended and what it wrote, which is shown at once where `isShown`. */
function run(script, parameters, isShown) {
  return new Promise((ended) => {
    const written = [];
    const child = spawn(process.execPath, [script, ...parameters], {
      cwd: root,
      stdio: ['inherit', 'pipe', isShown ? 'inherit' : 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => written.push(part));
    child.once('close', (code) => {
      ended({ isGood: code === 0, text: Buffer.concat(written).toString('utf8') });
    });
  });
}

async function lookAtSource() {
  return [
    await run('check-source.mjs', [], false),
    await run(resolve('prettier/bin/prettier.cjs'), ['--check', '.'], false),
  ];
}

const built = await run('build.mjs', [], true);
process.stdout.write(built.text);
const [tests, source] = built.isGood
  ? await Promise.all([run(resolve('jest/bin/jest'), process.argv.slice(2), true), lookAtSource()])
  : [{ isGood: false, text: '' }, [built]];
const [, passed = '0', failed = '0'] = closingLine.exec(tests.text) ?? [];
process.stdout.write(tests.text.replace(closingLine, ''));
for (const { text } of source) process.stdout.write(text);
const bad = source.filter(({ isGood }) => !isGood).length;
process.stdout.write(`${passed} passed, ${Number(failed) + bad} failed\n`);
if (!tests.isGood || bad > 0) process.exitCode = 1;
