/** A person's desk: the workbench with the sidebar open beside the grid, and pictures of both. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import type { OpenedWorkbench, Tab } from './workbench-page';

const pictures = path.join(__dirname, '../../out/screens');

export interface Desk {
  readonly tab: Tab;
  /** The page inside the sidebar's frame. */
  readonly sidebar: FrameLocator;
}

/** Opens the page in a window large enough to work in, and the sidebar from the menu. */
export async function openDesk(opened: OpenedWorkbench): Promise<Desk> {
  if (opened.browser.contexts().length === 0)
    await opened.browser.newContext({ viewport: { width: 1280, height: 800 } });
  const tab = await opened.newTab();
  await tab.chooseFromMenu('장부', '사이드바 열기');
  return { tab, sidebar: tab.page.frameLocator('.sidebar iframe') };
}

/** Picks a tab of the sidebar. */
export async function turnTo(sidebar: FrameLocator, name: string): Promise<void> {
  await sidebar.getByRole('tab', { name }).click();
}

/** Keeps what the screen shows, to be looked at. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}
