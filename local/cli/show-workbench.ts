/** After the main job: the workbench on what was made, until the person stops the program. */
import { copyFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import type { Host } from '../host/host';
import { stayOpen } from '../workbench/stay-open';
import type { RunAlone } from '../workbench/server/live-workbook';
import { openWorkbench } from '../workbench/workbench';
import type { CliWords } from './cli-words';

export interface ShownJob {
  readonly host: Host;
  readonly distFolder: string;
  /** Where the local Drive keeps its files while the program runs. */
  readonly driveFolder: string;
  /** Where what was made in the workbench is left. */
  readonly outFolder: string;
  readonly locale: 'ko' | 'en';
  /** The workbook that was made. What is done in the workbench goes into a file of its own beside it. */
  readonly saveFile: string;
  /** What is still to be made of it, while the workbench opens; gives the exit code. */
  readonly finish: (press: RunAlone) => Promise<number>;
}

/** Ends when the person stops the program; a changed workbook is saved and every file made meanwhile lies in the out folder. Gives the exit code. */
export async function showWorkbench(job: ShownJob, words: CliWords): Promise<number> {
  const { host, distFolder, driveFolder, outFolder, locale } = job;
  const { saveFile, last, mark } = unusedFile(job.saveFile, words.edited);
  const workbench = await openWorkbench({ host, distFolder, outFolder: driveFolder, locale, saveFile });
  const address = `${words.workbench}: ${workbench.url}\n`;
  process.stdout.write(address);
  const finished = workbench.ownWork(async (press) => {
    const code = await job.finish(press);
    // Links in what people make from now on lead to the workbook as they leave it.
    host.placeWorkbookAt(path.basename(saveFile));
    const before = new Map(host.files().map(({ id, version }) => [id, version]));
    // What was made meanwhile stands between.
    process.stdout.write(`${address}${words.howToStop(path.relative(process.cwd(), saveFile))}\n`);
    if (last !== null) process.stdout.write(`${words.goOn(path.relative(process.cwd(), last))}\n`);
    return { code, before };
  });
  const [isKept, { code, before }] = await Promise.all([stayOpen(workbench), finished]);
  if (isKept) process.stdout.write(`${words.workbook}: ${path.relative(process.cwd(), saveFile)}\n`);
  for (const { id, version, trashed, contentFile } of host.files())
    if (!trashed && contentFile !== null && before.get(id) !== version) {
      const target = unusedTarget(outFolder, contentFile, mark);
      copyFileSync(path.join(driveFolder, contentFile), target);
      process.stdout.write(`${words.report}: ${path.relative(process.cwd(), target)}\n`);
    }
  return code;
}

/**
 * The next start makes its files anew: what a person did must not lie where it would be written over. `last` is what somebody did
 * before, in an earlier start; `mark` tells this time from the others.
 */
function unusedFile(
  file: string,
  edited: string,
): { readonly saveFile: string; readonly last: string | null; readonly mark: string } {
  const { dir, name, ext } = path.parse(file);
  let last: string | null = null;
  for (let count = 1; ; count += 1) {
    const mark = count === 1 ? edited : `${edited} ${String(count)}`;
    const saveFile = path.join(dir, `${name} (${mark})${ext}`);
    if (!existsSync(saveFile)) return { saveFile, last, mark };
    last = saveFile;
  }
}

/** What was made in the workbench has the mark of the workbook it was made of, in every form. */
function unusedTarget(outFolder: string, contentFile: string, mark: string): string {
  const { name, ext } = path.parse(contentFile);
  for (let count = 1; ; count += 1) {
    const again = count === 1 ? '' : ` ${String(count)}`;
    const target = path.join(outFolder, `${name} (${mark})${again}${ext}`);
    if (!existsSync(target)) return target;
  }
}
