/**
 * What one typed amount costs in the local engine: CPU time until a figure that depends on it can be read, with twelve periods
 * a line. Without 집행현황 that is the price of typing in 예산 and 집행; with it, of everything a person may have open.
 */
import { englishWorkbookNames } from '../src/locale/workbook-names.en';
import { serialOfDay } from '../local/services/time/serial-date';
import type { CellValue } from '../local/engine/operations';
import { Workbench } from '../tests/end-to-end/workbench';
import { linesOfExample } from './example-workbook';
import { median, printLine, printTitle } from './measuring';

const names = englishWorkbookNames;
const sizes = [linesOfExample + 4, 358, 1_642, 10_000];
const months = Array.from({ length: 12 }, (_, index) => index + 1);
const edits = 5;

export async function measureRecalculation(): Promise<void> {
  printTitle(
    'Recalculation: CPU time of one edit and a read, without and with 집행현황, twelve periods a line',
  );
  const limit = Number(process.env['BENCH_LINES'] ?? Infinity);
  for (const lines of sizes.filter((size) => size <= limit)) {
    const workbench = await Workbench.open({ locale: 'en', language: 'en' });
    try {
      await fill(workbench, lines);
      const making = await cpuTime(async () => {
        const { outcome } = await workbench.run('makeTables');
        if (!outcome.ok) throw new Error(outcome.message);
        await workbench.shown(names.sheets.budgetSummary);
      });
      const withStatus = await edit(workbench, lines);
      await workbench.host.workbook.deleteSheet((await workbench.sheet(names.sheets.executionStatus)).id);
      await workbench.shown(names.sheets.budgetSummary);
      const without = await edit(workbench, lines);
      printLine(
        `${String(lines)} lines, ${String(lines * months.length)} rows`,
        `${seconds(without)} without, ${seconds(withStatus)} with; tables made in ${seconds(making)}`,
      );
    } finally {
      await workbench.close();
    }
  }
}

async function fill(workbench: Workbench, lines: number): Promise<void> {
  await workbench.run('makeTables');
  const { periods, budget, execution, settings } = names.sheets;
  const items = (await workbench.contents(settings)).map(([item]) => item);
  await workbench.type(settings, items.indexOf(names.settings.executionAsOf), 1, serialOfDay(2024, 6, 30));
  await type(workbench, periods, [
    months.map((month) => `Month ${String(month)}`),
    months.map((month) => serialOfDay(2024, month, 1)),
    months.map((month) => serialOfDay(2024, month + 1, 1) - 1),
    months.map((month) => (month <= 6 ? names.periodKind.actual : names.periodKind.planned)),
    months.map(() => names.entryMode.period),
  ]);
  const all = Array.from({ length: lines }, (_, index) => index);
  await type(workbench, budget, [
    all.map((line) => `Group ${String(Math.floor(line / 30) + 1)}`),
    all.map((line) => line + 1),
    all.map((line) => `Programme ${String(line + 1)}`),
    all.map(() => null),
    all.map(() => null),
    all.map(() => 1_200),
  ]);
  const rows = all.flatMap((line) => months.map((month) => ({ line, month })));
  await type(workbench, execution, [
    rows.map(({ line }) => line + 1),
    rows.map(() => null),
    rows.map(({ month }) => `Month ${String(month)}`),
    rows.map(() => null),
    rows.map(() => 100),
  ]);
}

/** Types columns below a table's head, from the first column on. */
async function type(
  workbench: Workbench,
  sheetName: string,
  columns: readonly (readonly CellValue[])[],
): Promise<void> {
  const { id, rows: rowCount } = await workbench.sheet(sheetName);
  const count = columns[0]?.length ?? 0;
  const lacking = count + 1 - rowCount;
  if (lacking > 0) await workbench.host.workbook.insertRows(id, rowCount, lacking);
  await workbench.typeRows(
    sheetName,
    1,
    0,
    Array.from({ length: count }, (_, row) => columns.map((column) => column[row] ?? null)),
  );
}

/** The median of some edits of an amount, each read back in the total that depends on it. */
async function edit(workbench: Workbench, lines: number): Promise<number> {
  const execution = await workbench.sheet(names.sheets.execution);
  const budget = await workbench.sheet(names.sheets.budget);
  const heads = (await workbench.contents(names.sheets.budget))[0] ?? [];
  const spent = { row: 1, column: heads.indexOf(names.headers.budget.spent), rows: 1, columns: 1 };
  const times: number[] = [];
  for (let round = 0; round < edits; round += 1) {
    const shown: CellValue[] = [];
    times.push(
      await cpuTime(async () => {
        const amount = { row: 1, column: 4, rows: 1, columns: 1 };
        await workbench.host.workbook.writeCells(execution.id, amount, [[{ value: 101 + round }]]);
        const [[cell] = []] = await workbench.host.workbook.readCells(budget.id, spent);
        shown.push(cell?.value ?? null);
      }),
    );
    if (shown[0] !== 600 + 1 + round) throw new Error(`${String(lines)} lines: ${String(shown[0])} is spent`);
  }
  return median(times);
}

/** Seconds of all threads. */
async function cpuTime(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function seconds(time: number): string {
  return `${time.toFixed(2)} s`;
}
