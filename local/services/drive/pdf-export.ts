/** Makes a PDF of a Word file, as Google's export does, through LibreOffice on this machine. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exception } from '../boundary/service-error';

const longestConversion = 180_000;

/** @throws an Exception where LibreOffice is missing or fails. */
export function pdfOfWordFile(path: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-export-'));
  try {
    const input = join(folder, 'document.docx');
    copyFileSync(path, input);
    // A profile of its own: a LibreOffice that is open already would take the call and answer nothing.
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const run = spawnSync(
      'soffice',
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, input],
      { timeout: longestConversion, encoding: 'utf8' },
    );
    if (run.error !== undefined)
      throw exception(
        `A PDF is made here by LibreOffice, and soffice could not be run: ${run.error.message}.`,
      );
    const output = join(folder, 'document.pdf');
    if (!existsSync(output)) throw exception(`LibreOffice made no PDF: ${(run.stderr || run.stdout).trim()}`);
    return readFileSync(output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
