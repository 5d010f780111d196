/** `npm start`: drives the add-on's own menu functions on this machine and says what came of it. */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { isatty } from 'node:tty';
import { parseArgs } from 'node:util';
import { cliWords, systemLocale } from './cli-words';
import { makeEverything } from './make-everything';
import { readForms, reportForms, type ReportForm } from './report-forms';

/** Its number among the open files of every program. */
const standardOutput = 1;

interface Options {
  readonly workbookFile: string | null;
  readonly outFolder: string;
  readonly locale: 'ko' | 'en';
  /** Of a new workbook and its report; an opened one keeps its own. */
  readonly language: 'ko' | 'en';
  readonly forms: readonly ReportForm[];
  readonly open: boolean;
  /** Whether the workbench begins with an empty workbook, and nothing is made. */
  readonly empty: boolean;
}

async function main(): Promise<number> {
  const system = systemLocale();
  let options: Options | 'help';
  try {
    options = readOptions(system);
  } catch (error) {
    const words = cliWords(system);
    process.stderr.write(
      `${words.unknownOption(error instanceof Error ? error.message : String(error))}\n${words.usage}\n`,
    );
    return 2;
  }
  if (options === 'help') {
    process.stdout.write(`${cliWords(system).usage}\n`);
    return 0;
  }
  const words = cliWords(options.locale);
  if (options.workbookFile !== null && !existsSync(options.workbookFile)) {
    process.stderr.write(`${words.noSuchFile(path.relative(process.cwd(), options.workbookFile))}\n`);
    return 1;
  }
  try {
    mkdirSync(options.outFolder, { recursive: true });
  } catch {
    process.stderr.write(`${words.notAFolder(path.relative(process.cwd(), options.outFolder))}\n`);
    return 1;
  }
  const distFolder = path.join(__dirname, '../../dist');
  return makeEverything({ ...options, distFolder }, words);
}

function readOptions(system: 'ko' | 'en'): Options | 'help' {
  const { values } = parseArgs({
    options: {
      workbook: { type: 'string' },
      out: { type: 'string', default: 'out' },
      locale: { type: 'string' },
      language: { type: 'string' },
      forms: { type: 'string', default: reportForms.join(',') },
      open: { type: 'boolean', default: somebodyLooksOn() },
      empty: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowNegative: true,
  });
  if (values.help) return 'help';
  const { language = 'ko' } = values;
  if (language !== 'ko' && language !== 'en') throw new Error(`--language ${language}`);
  // The add-on makes English tables for people who are spoken to in English.
  const locale = values.locale ?? (language === 'en' ? 'en' : system);
  if (locale !== 'ko' && locale !== 'en') throw new Error(`--locale ${locale}`);
  if (language === 'en' && locale === 'ko') throw new Error('--language en --locale ko');
  const { empty } = values;
  if (empty && values.workbook !== undefined) throw new Error('--empty --workbook');
  // A workbook has the language it was made in.
  if (values.workbook !== undefined && values.language !== undefined)
    throw new Error('--workbook --language');
  const forms = readForms(values.forms);
  if (forms === null) throw new Error(`--forms ${values.forms}`);
  return {
    workbookFile: values.workbook === undefined ? null : path.resolve(values.workbook),
    outFolder: path.resolve(values.out),
    locale,
    language,
    forms,
    open: values.open || empty,
    empty,
  };
}

/** The workbench is for a person at a terminal; a machine that builds has none. */
function somebodyLooksOn(): boolean {
  const { CI: machine = '' } = process.env;
  return isatty(standardOutput) && machine === '';
}

void main().then((code) => {
  process.exitCode = code;
});
