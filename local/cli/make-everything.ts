/** The main job on this machine: fills a workbook (or opens one), makes the report, and leaves both in the out folder. */
import path from 'node:path';
import type { ActionFailure, ActionOutcome, ActionSuccess } from '../../src/actions/action-outcome';
import { openHost, type Host } from '../host/host';
import type { CliWords } from './cli-words';

export interface Job {
  readonly workbookFile: string | null;
  readonly outFolder: string;
  readonly distFolder: string;
  readonly locale: 'ko' | 'en';
}

/** What a new workbook goes through; an opened one is checked and has its report made. */
const actionsForNew = ['makeTables', 'loadExample', 'checkWorkbook', 'makeReport'];
const actionsForOpened = ['checkWorkbook', 'makeReport'];

/** Runs the job and tells it step by step; the result is the exit code. */
export async function makeEverything(job: Job, words: CliWords): Promise<number> {
  say(job.workbookFile === null ? words.newWorkbook : words.opening(job.workbookFile));
  let host: Host;
  try {
    const { distFolder, outFolder, locale, workbookFile } = job;
    host = await openHost({
      distFolder,
      outFolder,
      locale,
      ...(workbookFile === null ? {} : { workbookFile }),
    });
  } catch (error) {
    return stop(words, [words.cannotOpen(error instanceof Error ? error.message : String(error))]);
  }
  try {
    return await runActions(host, job, words);
  } finally {
    await host.close();
  }
}

async function runActions(host: Host, job: Job, words: CliWords): Promise<number> {
  await host.run('onOpen');
  let report: ActionSuccess | null = null;
  for (const action of job.workbookFile === null ? actionsForNew : actionsForOpened) {
    say(words.running(captionOf(host, action)));
    const execution = await host.run(action);
    const outcome = outcomeOf(execution.value);
    if (execution.error !== null || outcome === null)
      return stop(words, [execution.error?.message ?? action]);
    if (!outcome.ok) return stop(words, sentences(outcome));
    say(words.done(outcome.message));
    for (const { label, text } of outcome.headlines ?? []) say(words.done(`${label}: ${text}`));
    say(words.calls(execution.calls.service, execution.calls.navigation, execution.milliseconds));
    report = outcome;
  }
  const name = report?.document?.name ?? 'workbook';
  const workbookFile = path.join(job.outFolder, `${name}.xlsx`);
  await host.saveWorkbook(workbookFile);
  say(`${words.workbook}: ${shown(workbookFile)}`);
  for (const file of host.files())
    if (file.contentFile !== null && file.id === report?.document?.id)
      say(`${words.report}: ${shown(path.join(job.outFolder, file.contentFile))}`);
  return 0;
}

/** The item's own words, as the add-on built its menu. */
function captionOf(host: Host, functionName: string): string {
  const items = host.menus().flatMap((menu) => menu.items);
  const found = items.find((item) => item.kind === 'item' && item.functionName === functionName);
  return found?.kind === 'item' ? found.caption : functionName;
}

/** An action's result, as the bundle returned it. */
function outcomeOf(value: unknown): ActionOutcome | null {
  if (typeof value !== 'object' || value === null || !('ok' in value) || !('message' in value)) return null;
  return value as ActionOutcome;
}

function sentences(failure: ActionFailure): readonly string[] {
  return [failure.message, ...failure.problems];
}

function stop(words: CliWords, lines: readonly string[]): number {
  process.stderr.write(`${words.failed}\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
  return 1;
}

function shown(file: string): string {
  return path.relative(process.cwd(), file);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
