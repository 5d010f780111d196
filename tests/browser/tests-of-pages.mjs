/** The test files that open a browser, which are left out, and said to be, on a machine that has none. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { installedBrowser, npmHasChromium, thisMachine } from './installed-browser.mjs';

const imported = /^(?:import|export) (?!type )[^;]*?from '(\.[^']+)'/gm;

/** Whether a file imports the one that opens browsers, itself or through others. */
function opensBrowser(file, known) {
  if (file.endsWith(path.join('browser', 'open-browser.ts'))) return true;
  const answer = known.get(file);
  if (answer !== undefined) return answer;
  // Files that import each other end here.
  known.set(file, false);
  const others = [...readFileSync(file, 'utf8').matchAll(imported)].map(([, name]) =>
    path.join(path.dirname(file), `${name}.ts`),
  );
  const opens = others.some((other) => existsSync(other) && opensBrowser(other, known));
  known.set(file, opens);
  return opens;
}

/** Those in a folder and below. */
export function testsOfPages(folder) {
  const known = new Map();
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.(?:test|long)\.ts$/.test(name))
    .map((name) => path.join(folder, name))
    .filter((file) => opensBrowser(file, known));
}

/** Those that cannot be run here, after a line on the terminal that says so; none where there is a browser. */
export function testsWithoutBrowser(folder, machine = thisMachine) {
  if (npmHasChromium(machine) || installedBrowser(machine) !== undefined) return [];
  const left = testsOfPages(folder);
  process.stderr.write(
    `${left.length} test files of pages are left out: npm has a Chromium for Linux on x64 only, and no Chrome, Chromium or Edge is installed here.\n`,
  );
  return left;
}
