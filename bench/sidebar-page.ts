/** The built sidebar in a real browser: how soon it can be used, and how smoothly a thousand rows scroll. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { checkOutcomeOf } from '../src/actions/check-outcome';
import { judgedWorkbook } from '../src/actions/judged-workbook';
import type { Answer } from '../src/actions/sidebar/answer';
import { findingsViewOf, type FindingsView } from '../src/actions/sidebar/findings-view';
import type { LoadedStatus } from '../src/actions/sidebar/load-status';
import { statusViewOf } from '../src/actions/sidebar/status-view';
import { countFindings } from '../src/checks/sheet/check-sheet';
import { checkWords } from '../src/locale/check-words';
import { koreanWorkbookNames as names } from '../src/locale/workbook-names.ko';
import type { Browser } from '../tests/browser/open-browser';
import { checkedTables } from './checked-tables';
import { exampleWorkbook, linesOfExample, programsOfExample } from './example-workbook';
import { median, milliseconds, printLine, printTitle } from './measuring';
import { scaledGrids } from './scaled-grids';
import { beginScrolling, isAtFoot, readLoading, readWatched, watchPage, type Watched } from './watch-page';

const address = 'http://sidebar.test/';
const openings = 9;
const programs = 1_000;
const limits = { interactive: 150, longestTask: 50 };

/** The first view before any answer, and a dashboard with its programmes. */
const firstView = '[role=tab]';
const dashboard = '.executions li';

/** Pixels a turn of the wheel scrolls; more than fits the window at once would leave rows out. */
const turn = 600;

export async function measureSidebarPage(browser: Browser, distFolder: string): Promise<void> {
  printTitle('Sidebar in Chromium');
  const html = readFileSync(path.join(distFolder, 'Sidebar.html'), 'utf8');
  const answers = answersOfLargeWorkbook();
  await measureOpening(browser, html, answers);
  await measureScrolling(browser, html, answers);
}

async function measureOpening(browser: Browser, html: string, answers: Answers): Promise<void> {
  const times: { arrived: number; parsed: number; answered: number }[] = [];
  for (let opening = 0; opening < openings; opening += 1) {
    const page = await openPage(browser, html, answers);
    await page.locator(dashboard).first().waitFor();
    const { drawnAt, answeredAt } = await settled(page);
    const { arrived, parsed } = await page.evaluate(readLoading);
    const [first = Number.NaN, full = Number.NaN] = [drawnAt[firstView], drawnAt[dashboard]];
    const answered = answeredAt['loadStatus'] ?? Number.NaN;
    times.push({ arrived: first - arrived, parsed: first - parsed, answered: full - answered });
    await page.context().close();
  }
  const of = (key: keyof (typeof times)[number]): number => median(times.map((each) => each[key]));
  printLine('interactive, since it was parsed', milliseconds(of('parsed'), limits.interactive));
  printLine('interactive, since it had arrived', milliseconds(of('arrived'), limits.interactive));
  printLine(`${String(programs)} programmes, since the answer`, milliseconds(of('answered')));
}

async function measureScrolling(browser: Browser, html: string, answers: Answers): Promise<void> {
  const page = await openPage(browser, html, answers);
  await page.locator(dashboard).first().waitFor();
  printLine(`scrolling ${String(programs)} programmes`, await scrolled(page, dashboard));
  await page.getByRole('tab').nth(1).click();
  await page.locator('.finding').first().waitFor();
  printLine(`scrolling ${String(answers.findings)} findings`, await scrolled(page, '.finding'));
  await page.context().close();
}

/** To the foot of everything that is drawn on the way. */
async function scrolled(page: Page, rows: string): Promise<string> {
  await page.mouse.move(150, 400);
  await page.evaluate(beginScrolling);
  while (!(await page.evaluate(isAtFoot))) await page.mouse.wheel(0, turn);
  const { longestTask, longestFrame } = await settled(page);
  const task =
    longestTask === 0
      ? `no task over ${String(limits.longestTask)} ms`
      : `longest task ${milliseconds(longestTask, limits.longestTask)}`;
  const drawn = await page.locator(rows).count();
  return `${task}; longest frame ${milliseconds(longestFrame)}; ${String(drawn)} rows`;
}

/** What was noted, once everything that was begun has been drawn. */
async function settled(page: Page): Promise<Watched> {
  await page.evaluate(isAtFoot);
  await page.evaluate(isAtFoot);
  return page.evaluate(readWatched);
}

/** 300 px wide as in Sheets; a new context each time, so that nothing is kept from the one before. */
async function openPage(browser: Browser, html: string, { texts }: Answers): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 300, height: 800 }, locale: 'ko-KR' });
  const page = await context.newPage();
  await page.addInitScript(watchPage, { answers: texts, selectors: [firstView, dashboard] });
  await page.route('**/*', (route) =>
    route.request().url() === address
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  await page.goto(address);
  return page;
}

interface Answers {
  /** By the name of the call, as the server writes them. */
  readonly texts: Readonly<Record<string, string>>;
  /** How many findings are listed. */
  readonly findings: number;
}

function answersOfLargeWorkbook(): Answers {
  const copies = Math.ceil(programs / programsOfExample);
  const checked = checkedTables(scaledGrids(exampleWorkbook(), linesOfExample * copies));
  const view = statusViewOf(checked.ledger, names, 0);
  const status: Answer<LoadedStatus> = {
    ok: true,
    value: { locale: 'ko', status: { ...view, programs: view.programs.slice(0, programs) }, told: '' },
  };
  const judged = judgedWorkbook(checked, { waivers: [], ended: [] }, { user: '', today: '2019-06-14' });
  const outcome = checkOutcomeOf(judged.report, judged.judgement, countFindings(judged), checkWords('ko'));
  const findings: Answer<FindingsView> = { ok: true, value: findingsViewOf(outcome) };
  return {
    texts: { loadStatus: JSON.stringify(status), loadFindings: JSON.stringify(findings) },
    findings: findings.value.findings.length,
  };
}
