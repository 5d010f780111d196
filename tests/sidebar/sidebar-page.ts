/** The built sidebar in a real browser, its calls answered by the built bundle on a local workbook. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Browser } from '../browser/open-browser';
import type { Workbench } from '../end-to-end/workbench';

const address = 'http://sidebar.test/';
const html = readFileSync(path.join(__dirname, '../../dist/Sidebar.html'), 'utf8');

const lost = { error: 'NetworkError: Connection failure due to HTTP 0' };

/** What happens to a call on its way, or to its answer. */
export type Fate = 'answered' | 'lost' | 'answer lost' | 'never answered';

export interface SidebarPage {
  readonly page: Page;
  /** Calls that reached the server, by name, in order. */
  readonly calls: readonly string[];
  /** Requests the page made to anywhere but itself. */
  readonly requests: readonly string[];
  /** Of the next calls, in order; answered when they run out. */
  meet(...fates: Fate[]): void;
  close(): Promise<void>;
}

/** Opens the sidebar over the workbook, 300 px wide as in Sheets. */
export async function openSidebarPage(
  browser: Browser,
  workbench: Workbench,
  options: BrowserContextOptions = {},
): Promise<SidebarPage> {
  const context = await browser.newContext({
    viewport: { width: 300, height: 800 },
    locale: 'ko-KR',
    ...options,
  });
  const page = await context.newPage();
  const calls: string[] = [];
  const requests: string[] = [];
  const fates: Fate[] = [];
  page.on('request', (request) => {
    if (request.url() !== address) requests.push(request.url());
  });
  await page.exposeFunction('callServer', async (functionName: string, text: string) => {
    const fate = fates.shift() ?? 'answered';
    if (fate === 'never answered') return new Promise(() => undefined);
    if (fate === 'lost') return lost;
    const { name } = JSON.parse(text) as { name: string };
    calls.push(name);
    const execution = await workbench.host.run(functionName, [text]);
    if (fate === 'answer lost') return lost;
    return execution.error === null ? { value: execution.value } : { error: execution.error.message };
  });
  await page.addInitScript(googleScript);
  await page.route('**/*', (route) =>
    route.request().url() === address
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  await page.goto(address);
  return {
    page,
    calls,
    requests,
    meet: (...next) => {
      fates.push(...next);
    },
    close: () => context.close(),
  };
}

/** Runs in the page: what Google puts there, as far as it matters for a page that sends and gets texts. */
function googleScript(): void {
  type Handler = (value: unknown) => void;
  const place = globalThis as unknown as {
    callServer: (name: string, text: string) => Promise<{ value?: unknown; error?: string }>;
    google: unknown;
  };
  const runWith = (onSuccess: Handler, onFailure: Handler): object =>
    new Proxy(
      {},
      {
        get: (_target, name) => {
          if (name === 'withSuccessHandler') return (handler: Handler) => runWith(handler, onFailure);
          if (name === 'withFailureHandler') return (handler: Handler) => runWith(onSuccess, handler);
          return (text: string) => {
            void place.callServer(String(name), text).then(({ value, error }) => {
              if (error === undefined) onSuccess(value);
              else onFailure(new Error(error));
            });
          };
        },
      },
    );
  place.google = {
    script: {
      run: runWith(
        () => undefined,
        () => undefined,
      ),
      host: { close: () => undefined },
    },
  };
}
