/**
 * A real browser for tests: the Chromium that npm installs, whatever else the machine has, so that all see the same; one that is
 * installed where that does not run.
 */
import { chromium, type Browser } from 'playwright-core';
import { chromiumProgram } from './chromium-program';

export type { Browser } from 'playwright-core';

/** Starts a browser of its own; whoever opened it closes it. */
export function openBrowser(): Promise<Browser> {
  const { executable, flags, environment } = chromiumProgram();
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return chromium.launch({
    executablePath: executable,
    args: [...flags],
    env: { ...Object.fromEntries(inherited), ...environment },
  });
}
