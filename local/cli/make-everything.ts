/** The main job on this machine: fills a workbook (or opens one), makes the report in every form, and leaves all in the out folder. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ActionFailure, ActionOutcome, ActionSuccess } from '../../src/actions/action-outcome';
import type { PreparedReport } from '../../src/actions/prepared-report';
import type { Answer } from '../../src/actions/sidebar/answer';
import { openHost, type Host } from '../host/host';
import { safeFileName } from '../services/drive/content-store';
import type { Execution } from '../host/script-messages';
import type { MenuState } from '../services/environment';
import type { CliWords } from './cli-words';
import { MadeFiles } from './made-files';
import { reportSteps, type ReportForm, type ReportStep } from './report-forms';
import { showWorkbench } from './show-workbench';

export interface Job {
  readonly workbookFile: string | null;
  readonly outFolder: string;
  readonly distFolder: string;
  readonly locale: 'ko' | 'en';
  /** Of a new workbook. */
  readonly language: 'ko' | 'en';
  readonly forms: readonly ReportForm[];
  /** Whether the workbench is opened on what was made, or on what is to be put right. */
  readonly open: boolean;
  /** Whether nothing is made: the workbench begins with an empty workbook. */
  readonly empty: boolean;
}

/** What a new workbook goes through; an opened one is only checked. */
const actionsForNew = ['makeTables', 'loadExample', 'checkWorkbook'];
const actionsForOpened = ['checkWorkbook'];

/** Runs the job and tells it step by step; the result is the exit code. */
export async function makeEverything(job: Job, words: CliWords): Promise<number> {
  say(job.workbookFile === null ? words.newWorkbook : words.opening(job.workbookFile));
  // The local Drive never writes over a file; what is wanted of it is put into the out folder.
  const driveFolder = mkdtempSync(path.join(tmpdir(), 'jangbu-drive-'));
  try {
    const { distFolder, locale, language, workbookFile } = job;
    const host = await openHost({
      distFolder,
      outFolder: driveFolder,
      locale,
      language,
      ...(workbookFile === null ? {} : { workbookFile }),
    }).catch((error: unknown) => words.cannotOpen(messageOf(error)));
    if (typeof host === 'string') {
      stop(words, [host]);
      return 1;
    }
    try {
      const run = new Run(host, job, driveFolder, words);
      const isReportMade = !job.empty && (await makeReport(run));
      const finish = async (press: Press): Promise<number> => {
        if (job.empty) return 0;
        return isReportMade ? await makeOtherForms(run, press) : 1;
      };
      return job.open
        ? await showWorkbench({ ...job, host, driveFolder, saveFile: run.saveFile, finish }, words)
        : await finish((action) => host.run(action));
    } finally {
      await host.close();
    }
  } finally {
    rmSync(driveFolder, { recursive: true, force: true });
  }
}

/** Fills the workbook and makes the first form of the report, which is the Google Doc where it is wanted; says whether all went well. */
async function makeReport(run: Run): Promise<boolean> {
  const { host, job, words } = run;
  const press: Press = (action) => host.run(action);
  await host.run('onOpen');
  for (const action of job.workbookFile === null ? actionsForNew : actionsForOpened) {
    const outcome = await run.press(action, press);
    if (!outcome.ok) return stop(words, sentences(outcome));
  }
  await run.nameFiles();
  const [first] = reportSteps(job.forms);
  return first === undefined || run.makeForm(first, press);
}

/** The other forms, and the workbook with what 변경기록 says of them; the result is the exit code. */
async function makeOtherForms(run: Run, press: Press): Promise<number> {
  const { host, job, words, saveFile } = run;
  const [, ...others] = reportSteps(job.forms);
  for (const step of others) if (!(await run.makeForm(step, press))) return 1;
  await host.saveWorkbook(saveFile);
  run.files.note(saveFile);
  say(`${words.workbook}: ${shown(saveFile)}`);
  for (const file of run.made) say(`${words.report}: ${shown(file)}`);
  return 0;
}

/** Runs the function of a menu item. */
type Press = (action: string) => Promise<Execution>;

/** One run: presses menu items and says what they answered. */
class Run {
  /** Forms of the report in the out folder. */
  readonly made: string[] = [];
  readonly files: MadeFiles;
  /** Where the workbook is saved. */
  saveFile: string;

  constructor(
    readonly host: Host,
    readonly job: Job,
    private readonly driveFolder: string,
    readonly words: CliWords,
  ) {
    this.files = new MadeFiles(job.outFolder);
    this.saveFile = this.fileNamed(words.newFile);
  }

  /** Says whether all went well. */
  async makeForm({ action, isWanted }: ReportStep, press: Press): Promise<boolean> {
    const outcome = await this.press(action, press);
    if (outcome.ok) {
      if (isWanted) this.made.push(this.keep(outcome));
      return true;
    }
    // Without LibreOffice there is no PDF here, and everything else is made all the same.
    if (outcome.code !== 'pdfNotMade') return stop(this.words, sentences(outcome));
    rmSync(this.targetOf('.pdf'), { force: true });
    say(this.words.done(outcome.message));
    return true;
  }

  async press(action: string, press: Press): Promise<ActionOutcome> {
    const { host, words } = this;
    say(words.running(captionsOf(host.menus(), action).join(' > ')));
    const { value, error, calls, milliseconds } = await press(action);
    const outcome = outcomeOf(value) ?? unexpected(error?.message ?? action);
    if (!outcome.ok) return outcome;
    say(words.done(outcome.message));
    for (const { label, text } of outcome.headlines ?? []) say(words.done(`${label}: ${text}`));
    say(words.calls(calls.service, calls.navigation, milliseconds));
    return outcome;
  }

  /** All files are named after the report; from now on links in a report lead to the .xlsx of that name. */
  async nameFiles(): Promise<void> {
    const wanted = safeFileName((await this.reportName()) ?? 'workbook');
    this.saveFile = this.fileNamed(wanted);
    this.host.placeWorkbookAt(path.basename(this.saveFile));
  }

  /** The workbook that was opened stays as it is, also where it lies in the out folder by that very name. */
  private fileNamed(wanted: string): string {
    const { workbookFile, outFolder, forms } = this.job;
    const endings = ['xlsx', ...forms].map((form) => `.${form}`);
    return path.join(outFolder, `${this.files.freeName(wanted, endings, workbookFile)}.xlsx`);
  }

  /** All forms of a report lie beside the workbook, under its name. */
  private targetOf(ending: string): string {
    return path.join(this.job.outFolder, `${path.basename(this.saveFile, '.xlsx')}${ending}`);
  }

  /** Null where the report cannot be made; the menu item says why. */
  private async reportName(): Promise<string | null> {
    const request = JSON.stringify({ name: 'prepareReport', input: [] });
    const { value, error } = await this.host.run('answerSidebar', [request]);
    if (error !== null) return null;
    const prepared = JSON.parse(String(value)) as Answer<PreparedReport>;
    return prepared.ok ? prepared.value.name : null;
  }

  /** Puts what an action made into the out folder. */
  private keep({ document }: ActionSuccess): string {
    const content = this.host.files().find(({ id }) => id === document?.id)?.contentFile;
    if (content === undefined || content === null) throw new Error('the menu item made no file');
    const target = this.targetOf(path.extname(content));
    copyFileSync(path.join(this.driveFolder, content), target);
    this.files.note(target);
    return target;
  }
}

/** The item's own words, as the add-on built its menu, with those of the submenu it stands in. */
function captionsOf(menus: readonly MenuState[], functionName: string): readonly string[] {
  for (const { caption, items } of menus) {
    const found = items.find((item) => item.kind === 'item' && item.functionName === functionName);
    const inside =
      found?.kind === 'item'
        ? [found.caption]
        : captionsOf(
            items.flatMap((item) => (item.kind === 'menu' ? [item.menu] : [])),
            functionName,
          );
    if (inside.length > 0) return caption === null ? inside : [caption, ...inside];
  }
  return [];
}

/** An action's result, as the bundle returned it. */
function outcomeOf(value: unknown): ActionOutcome | null {
  if (typeof value !== 'object' || value === null || !('ok' in value) || !('message' in value)) return null;
  return value as ActionOutcome;
}

function unexpected(message: string): ActionFailure {
  return { ok: false, code: 'unexpected', message, problems: [] };
}

function sentences(failure: ActionFailure): readonly string[] {
  return [failure.message, ...failure.problems];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function stop(words: CliWords, lines: readonly string[]): false {
  process.stderr.write(`${words.failed}\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
  return false;
}

function shown(file: string): string {
  return path.relative(process.cwd(), file);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
