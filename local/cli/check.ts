/** `npm run check`: opens a workbook, runs the add-on's 점검 on it and prints what it found; the file is not changed. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ActionOutcome } from '../../src/actions/action-outcome';
import { openHost, type Host } from '../host/host';
import { cliWords, systemLocale, type CliWords } from './cli-words';
import { findingsTable } from './findings-table';

interface Options {
  readonly workbookFile: string | null;
  readonly format: 'table' | 'json';
  readonly locale: 'ko' | 'en';
}

/** What the process ends with: everything holds (or is only asked), something cannot be true, not everything could be checked. */
const exitCodes = { holds: 0, fails: 1, unusable: 2 } as const;

async function main(): Promise<number> {
  let options: Options | 'help';
  try {
    options = readOptions();
  } catch (error) {
    const words = cliWords(systemLocale());
    return unusable(
      words.unknownOption(error instanceof Error ? error.message : String(error)),
      words.checkUsage,
    );
  }
  if (options === 'help') {
    process.stdout.write(`${cliWords(systemLocale()).checkUsage}\n`);
    return exitCodes.holds;
  }
  const words = cliWords(options.locale);
  const { workbookFile } = options;
  if (workbookFile !== null && !existsSync(workbookFile))
    return unusable(words.noSuchFile(path.relative(process.cwd(), workbookFile)));
  const outFolder = await mkdtemp(path.join(tmpdir(), 'jangbu-check-'));
  try {
    return await check(options, outFolder, words);
  } finally {
    await rm(outFolder, { recursive: true, force: true });
  }
}

function readOptions(): Options | 'help' {
  const { values } = parseArgs({
    options: {
      workbook: { type: 'string' },
      format: { type: 'string', default: 'table' },
      locale: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const locale = values.locale ?? systemLocale();
  if (locale !== 'ko' && locale !== 'en') throw new Error(`--locale ${locale}`);
  const { format } = values;
  if (format !== 'table' && format !== 'json') throw new Error(`--format ${format}`);
  return {
    workbookFile: values.workbook === undefined ? null : path.resolve(values.workbook),
    format,
    locale,
  };
}

async function check(options: Options, outFolder: string, words: CliWords): Promise<number> {
  const { workbookFile, locale } = options;
  progress(
    workbookFile === null ? words.newWorkbook : words.opening(path.relative(process.cwd(), workbookFile)),
  );
  let host: Host;
  try {
    host = await openHost({
      distFolder: path.join(__dirname, '../../dist'),
      outFolder,
      locale,
      ...(workbookFile === null ? {} : { workbookFile }),
    });
  } catch (error) {
    return unusable(words.cannotOpen(error instanceof Error ? error.message : String(error)));
  }
  try {
    for (const action of workbookFile === null ? ['makeTables', 'loadExample'] : []) await host.run(action);
    const { value, error } = await host.run('checkWorkbook');
    if (error !== null) return unusable(error.message);
    return show(value as ActionOutcome, options);
  } finally {
    await host.close();
  }
}

function show(outcome: ActionOutcome, { format, locale }: Options): number {
  if (outcome.check === undefined) return unusable(outcome.message);
  const { check } = outcome;
  process.stdout.write(
    format === 'json' ? `${JSON.stringify(check, null, 2)}\n` : findingsTable(check, cliWords(locale)),
  );
  progress(outcome.message);
  if (check.counts.fails > 0) return exitCodes.fails;
  return check.counts.notRun > 0 ? exitCodes.unusable : exitCodes.holds;
}

/** Findings alone go to standard output, so that they can be piped. */
function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}

function unusable(...lines: readonly string[]): number {
  for (const line of lines) progress(line);
  return exitCodes.unusable;
}

void main().then((code) => {
  process.exitCode = code;
});
