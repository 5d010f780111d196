/** LibreOffice, where this machine has it: it makes PDFs of Word files, as Google does of its own documents. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withSubstitutes } from './font-substitutes';

/** No LibreOffice was found, or it made no PDF; the message is what it said itself. */
export class LibreOfficeError extends Error {
  constructor(
    readonly code: 'missing' | 'failed',
    message: string,
  ) {
    super(message);
    this.name = 'LibreOfficeError';
  }
}

/** By name where it is on the path, and where its installers put it. */
const usualPrograms: readonly string[] = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
];

const longestConversion = 120_000;

/**
 * Blocks until the PDF is made; what it needs in between is gone afterwards.
 * @throws LibreOfficeError where LibreOffice is missing or makes no PDF within two minutes
 */
export function pdfOfWordFile(file: string, programs: readonly string[] = usualPrograms): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'jangbu-pdf-'));
  try {
    const input = join(folder, 'document.docx');
    copyFileSync(file, input);
    const said = convert(input, folder, programs);
    const output = join(folder, 'document.pdf');
    if (!existsSync(output)) throw new LibreOfficeError('failed', said);
    return readFileSync(output);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Gives what the program said. */
function convert(input: string, folder: string, programs: readonly string[]): string {
  // A profile of its own: a LibreOffice that is open already would take the call and answer nothing.
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const what = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder];
  // The program starts others that do the work: in a group of their own they can be ended together.
  const env = withSubstitutes(process.env, join(folder, 'fonts.conf'));
  const options = { timeout: longestConversion, encoding: 'utf8', env, detached: true } as const;
  for (const program of programs) {
    const { error, pid, stderr, stdout } = spawnSync(program, [...what, input], options);
    if (error === undefined) return (stderr || stdout).trim();
    if (!isNamed(error, 'ENOENT')) {
      if (isNamed(error, 'ETIMEDOUT')) endGroup(pid);
      throw new LibreOfficeError('failed', error.message);
    }
  }
  throw new LibreOfficeError('missing', `not found: ${programs.join(', ')}`);
}

function isNamed(error: Error, code: string): boolean {
  return 'code' in error && error.code === code;
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}
