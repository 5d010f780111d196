/** Keeps a workbench open for a person at a terminal: shows it in their browser, and closes it when they stop the program. */
import { spawn } from 'node:child_process';
import type { Workbench } from './workbench';

/**
 * Ends when the program is asked to stop (Ctrl+C, or its end by the system) and what was done in the workbook has been saved; says
 * whether there was anything.
 */
export async function stayOpen(workbench: Workbench): Promise<boolean> {
  showInBrowser(workbench.url);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => {
        resolve();
      });
  });
  return workbench.close();
}

/** The address stands on the terminal too: where no browser can be started, nothing is lost. */
function showInBrowser(url: string): void {
  const programs: Partial<Record<NodeJS.Platform, readonly string[]>> = {
    darwin: ['open'],
    win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  };
  const [program = 'xdg-open', ...before] = programs[process.platform] ?? [];
  const browser = spawn(program, [...before, url], { stdio: 'ignore', detached: true });
  browser.once('error', () => undefined);
  browser.unref();
}
