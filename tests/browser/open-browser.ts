/** A real browser for tests: the Chromium that npm installs, whatever else the machine has, so that all see the same. */
import { chromium, type Browser } from 'playwright-core';
import { chromiumProgram } from './chromium-program';

export type { Browser } from 'playwright-core';

/** The flags without which it does not start inside a container. */
const flags = ['--no-sandbox', '--headless=shell', '--no-zygote', '--disable-gpu'];

/** Starts a browser of its own; whoever opened it closes it. */
export function openBrowser(): Promise<Browser> {
  const { executable, environment } = chromiumProgram();
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return chromium.launch({
    executablePath: executable,
    args: flags,
    env: { ...Object.fromEntries(inherited), ...environment },
  });
}
