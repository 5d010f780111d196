/**
 * Measures what grows: service calls of every action, the bundle's size and load time, and the time from records to
 * a packed .docx at 11 to 11,000 programmes. Prints counts and ratios; judges nothing.
 */
import { readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import exampleData from 'example-data';
import { exampleGrids } from '../local/example/example-grids';
import { openHost } from '../local/host/host';
import { allRules } from '../src/checks/all-rules';
import { runChecks } from '../src/checks/run-checks';
import { ledgerOf } from '../src/ledger/ledger';
import type { LedgerRecords } from '../src/ledger/records';
import { koreanReportWords } from '../src/locale/report-words.ko';
import { koreanWorkbookNames } from '../src/locale/workbook-names.ko';
import { buildReport } from '../src/report/build-report';
import { renderDocx } from '../src/report/docx/render-docx';
import { readRecords, readRecordsAsFarAsPossible, type WorkbookGrids } from '../src/tables/read-records';
import { scaledGrids } from './scaled-grids';
import { scaledRecords } from './scaled-records';

const distFolder = path.resolve('dist');
const bundle = path.join(distFolder, 'Code.js');

async function main(): Promise<void> {
  measureBundle();
  await measureServiceCalls();
  measureReport(referenceRecords());
  measureChecks();
}

function measureBundle(): void {
  const code = readFileSync(bundle, 'utf8');
  const context = vm.createContext({});
  const [load] = timed(() => vm.runInContext(code, context) as unknown);
  const [engine] = timed(() => vm.runInContext('engine_()', context) as unknown);
  print('bundle', `${(statSync(bundle).size / 1024).toFixed(0)} KB`);
  print('load, as every onOpen pays', `${load.toFixed(0)} ms`);
  print('engine, once on first use', `${engine.toFixed(0)} ms`);
}

async function measureServiceCalls(): Promise<void> {
  const outFolder = await mkdtemp(path.join(tmpdir(), 'jangbu-bench-'));
  const host = await openHost({ distFolder, outFolder, locale: 'ko' });
  try {
    for (const action of ['onOpen', 'makeTables', 'loadExample', 'makeReport']) {
      const { calls, milliseconds } = await host.run(action);
      print(
        `${action}: service calls`,
        `${calls.service} (navigation ${calls.navigation}, ${milliseconds.toFixed(0)} ms)`,
      );
    }
  } finally {
    await host.close();
    await rm(outFolder, { recursive: true, force: true });
  }
}

function measureReport(reference: LedgerRecords): void {
  let previous = 0;
  for (const programs of [11, 110, 1_100, 11_000]) {
    const records = scaledRecords(reference, programs);
    global.gc?.();
    const [computing, report] = timed(() => buildReport(ledgerOf(records), koreanReportWords));
    const [packing, docx] = timed(() => renderDocx(report));
    const total = computing + packing;
    const growth = previous === 0 ? '' : `, ${(total / previous).toFixed(1)} times the one before`;
    previous = total;
    const memory = (process.memoryUsage().rss / 2 ** 20).toFixed(0);
    print(
      `${programs} programmes`,
      `ledger and tree ${computing.toFixed(0)} ms, docx ${packing.toFixed(0)} ms${growth}; ${(docx.length / 1024).toFixed(0)} KB, ${memory} MB in memory`,
    );
  }
}

/** Reading the sheets' values to records, and every rule on them. */
function measureChecks(): void {
  const reference = exampleGrids(exampleData, koreanWorkbookNames);
  let previous = 0;
  for (const lines of [14, 100, 1_000, 10_000]) {
    const grids = scaledGrids(reference, lines);
    const sheets = Object.fromEntries(
      Object.entries(grids).map(([key, grid]) => [
        key,
        { grid, formulas: grid.values.map((row) => row.map(() => '')) },
      ]),
    );
    global.gc?.();
    const [reading, { records, problems }] = timed(() =>
      readRecordsAsFarAsPossible(grids, koreanWorkbookNames),
    );
    const [checking, report] = timed(() =>
      runChecks({ names: koreanWorkbookNames, ledger: ledgerOf(records), problems, sheets }, allRules),
    );
    const growth = previous === 0 ? '' : `, ${(checking / previous).toFixed(1)} times the one before`;
    previous = checking;
    print(
      `${records.budgetLines.length} budget lines`,
      `${rowsIn(grids)} rows read in ${reading.toFixed(0)} ms, ${allRules.length} rules in ${checking.toFixed(0)} ms${growth}; ${report.findings.length} findings`,
    );
  }
}

function rowsIn(grids: WorkbookGrids): number {
  return Object.values(grids).reduce((sum, grid) => sum + grid.values.length - 1, 0);
}

function referenceRecords(): LedgerRecords {
  const read = readRecords(exampleGrids(exampleData, koreanWorkbookNames), koreanWorkbookNames);
  if (!read.ok) throw new Error(`The sample data has problems: ${JSON.stringify(read.problems)}`);
  return read.records;
}

function timed<Result>(work: () => Result): readonly [number, Result] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

function print(label: string, text: string): void {
  process.stdout.write(`${label.padEnd(32)} ${text}\n`);
}

void main();
