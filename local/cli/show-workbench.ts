/** After the main job: the workbench on what was made, until the person stops the program. */
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import type { Host } from '../host/host';
import { stayOpen } from '../workbench/stay-open';
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
  readonly saveFile: string;
}

/** Ends when the person stops the program; the workbook is saved and every file made meanwhile lies in the out folder. */
export async function showWorkbench(job: ShownJob, words: CliWords): Promise<void> {
  const { host, distFolder, driveFolder, outFolder, locale, saveFile } = job;
  const before = new Map(host.files().map(({ id, version }) => [id, version]));
  const workbench = await openWorkbench({ host, distFolder, outFolder: driveFolder, locale, saveFile });
  process.stdout.write(`${words.workbench}: ${workbench.url}\n${words.howToStop}\n`);
  await stayOpen(workbench);
  process.stdout.write(`${words.workbook}: ${path.relative(process.cwd(), saveFile)}\n`);
  for (const { id, version, trashed, contentFile } of host.files())
    if (!trashed && contentFile !== null && before.get(id) !== version) {
      copyFileSync(path.join(driveFolder, contentFile), path.join(outFolder, contentFile));
      process.stdout.write(
        `${words.report}: ${path.relative(process.cwd(), path.join(outFolder, contentFile))}\n`,
      );
    }
}
