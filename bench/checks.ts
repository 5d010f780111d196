/** Reading the sheets' values to records, and every rule on them, from the example to 10,000 budget lines. */
import { allRules } from '../src/checks/all-rules';
import { runChecks } from '../src/checks/run-checks';
import type { WorkbookGrids } from '../src/tables/read-records';
import { checkedTables } from './checked-tables';
import { exampleWorkbook, linesOfExample } from './example-workbook';
import { growth, milliseconds, printLine, printTitle, timed } from './measuring';
import { scaledGrids } from './scaled-grids';

/** A budget of thousands of lines is not explained line by line: one sentence and two printed figures a line. */
const rowsALine = { narrative: 1, printed: 2 };

export function measureChecks(): void {
  printTitle(`Checks: ${String(allRules.length)} rules`);
  let before: number | null = null;
  for (const lines of [linesOfExample, 100, 1_000, 10_000]) {
    const grids = scaledGrids(exampleWorkbook(), lines, rowsALine);
    global.gc?.();
    const [reading, checked] = timed(() => checkedTables(grids));
    const [checking, { findings }] = timed(() => runChecks(checked, allRules));
    printLine(
      `${String(checked.ledger.records.budgetLines.length)} budget lines`,
      `${String(rowsIn(grids))} rows read in ${milliseconds(reading)}, checked in ${milliseconds(checking)}${growth(checking, before)}; ${String(findings.length)} findings`,
    );
    before = checking;
  }
}

function rowsIn(grids: WorkbookGrids): number {
  return Object.values(grids).reduce((sum, grid) => sum + grid.values.length - 1, 0);
}
