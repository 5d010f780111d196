/** The workbench in a real browser, and what a person does there. */
import path from 'node:path';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openHost, type Host } from '../../local/host/host';
import { openWorkbench, type Workbench } from '../../local/workbench/workbench';
import { openBrowser, type Browser } from '../browser/open-browser';
import { temporaryFolder } from '../temporary-folder';

export interface Start {
  /** The built add-on; another project's folder for scripts of the test's own. */
  readonly distFolder?: string;
  readonly workbookFile?: string;
  /** The language of the account; Korean without it. */
  readonly locale?: 'ko' | 'en';
}

export class OpenedWorkbench {
  /** What the page asked of anybody but its own server. */
  readonly strangers: string[] = [];

  private constructor(
    readonly host: Host,
    readonly workbench: Workbench,
    readonly browser: Browser,
    readonly outFolder: string,
    readonly saveFile: string,
  ) {}

  static async open({ distFolder, workbookFile, locale = 'ko' }: Start): Promise<OpenedWorkbench> {
    const outFolder = temporaryFolder('workbench');
    const saveFile = path.join(outFolder, '업무보고.xlsx');
    const common = {
      distFolder: distFolder ?? path.join(__dirname, '../../dist'),
      outFolder,
      locale,
    } as const;
    const [host, browser] = await Promise.all([
      openHost({ ...common, ...(workbookFile === undefined ? {} : { workbookFile }) }),
      openBrowser(),
    ]);
    const workbench = await openWorkbench({ ...common, host, saveFile });
    return new OpenedWorkbench(host, workbench, browser, outFolder, saveFile);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.workbench.close();
    await this.host.close();
  }

  /** A tab with the grid in it. All tabs share what the first one was let in with. */
  async newTab(): Promise<Tab> {
    const context =
      this.browser.contexts()[0] ??
      (await this.browser.newContext({ viewport: { width: 1000, height: 560 } }));
    const page = await context.newPage();
    const { origin } = new URL(this.workbench.url);
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !/^(?:data|blob):/.test(url)) this.strangers.push(url);
    });
    await page.goto(this.workbench.url);
    await page.locator('.current-cell', { hasText: '!' }).waitFor({ state: 'attached' });
    await page.locator('[data-u-comp=editor]:focus').waitFor({ state: 'attached' });
    return new Tab(page);
  }
}

export class Tab {
  constructor(readonly page: Page) {}

  /** The sheet and cell a person stands on, and what it shows: `총괄표!D4 2,430`. */
  get current() {
    return this.page.locator('.current-cell');
  }

  /** Waits until the person stands there and sees that. */
  async sees(cell: string): Promise<void> {
    await this.current.filter({ hasText: new RegExp(`^${escaped(cell)}$`) }).waitFor({ state: 'attached' });
    expect((await this.current.textContent())?.trim()).toBe(cell);
  }

  async openSheet(name: string): Promise<void> {
    await this.page.locator('.grid').getByText(name, { exact: true }).click();
    await this.current.filter({ hasText: new RegExp(`^${escaped(name)}!`) }).waitFor({ state: 'attached' });
  }

  /** By the box that names the cell. */
  async goTo(address: string): Promise<void> {
    await this.page.locator('[data-u-comp=defined-name] input').fill(address);
    await this.page.keyboard.press('Enter');
    await this.current.filter({ hasText: new RegExp(`!${address}( |$)`) }).waitFor({ state: 'attached' });
    // Only then does what is typed go into the cell.
    await this.page.locator('[data-u-comp=editor]:focus').waitFor({ state: 'attached' });
  }

  /** Types into the cell that is selected, over what it holds. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async chooseFromMenu(menu: string, item: string): Promise<void> {
    const bar = this.page.getByRole('menubar');
    await bar.getByRole('menuitem', { name: menu, exact: true }).click();
    await bar.getByRole('menuitem', { name: item, exact: true }).click();
  }

  /** Presses a button of a dialog, which then goes. */
  async answer(title: string, button: string): Promise<void> {
    await this.dialog(title).getByRole('button', { name: button }).click();
    await this.dialog(title).waitFor({ state: 'detached' });
  }

  dialog(title: string) {
    return this.page.getByRole('dialog', { name: title });
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
