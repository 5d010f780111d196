/** 총괄표: its figures by programme, group and in total, and whether it still lists what 예산 has. */
import type { Ledger } from '../../ledger/ledger';
import { identifyGroups } from '../../tables/line-identity';
import { textAt } from './cell-position';
import type { ComputedColumn, RowResults } from './comparison';
import type { FormulaContext } from './formula-context';
import { cellOf, findHead, isEmptySheet, plainLabel } from './labelled-sheet';
import { SheetList } from './sheet-list';

export function compareBudgetSummary(context: FormulaContext): void {
  const { workbook, seen, doubts, comparison } = context;
  const { names, ledger } = workbook;
  const sheet = workbook.sheets.budgetSummary;
  if (sheet === undefined) return;
  const words = names.computed;
  const groups = identifyGroups(
    ledger.records.budgetLines.filter((line) => line.number !== ''),
    [],
  );
  const { grid } = sheet;
  if (isEmptySheet(sheet)) {
    if (groups.length > 0) context.emptySheets.push(grid.name);
    return;
  }
  const labels = {
    group: words.group,
    number: words.number,
    program: words.program,
    budget: words.budget,
    share: words.share,
  };
  const head = findHead<keyof typeof labels>(grid, labels, ['group', 'number', 'program']);
  if (head === null) return;

  const list = new SheetList();
  for (const { name, programs } of groups) {
    list.want({ label: `${name} ${words.subtotal}`.trim(), group: name });
    for (const program of programs)
      list.want({ label: `${program.number} ${program.name}`.trim(), group: name });
  }
  list.want({ label: words.total, group: '' });

  const { entryUnit } = ledger.records.settings;
  const columns: ComputedColumn[] = [];
  for (const [key, index] of [
    ['budget', head.columns.budget],
    ['share', head.columns.share],
  ] as const)
    if (index !== undefined)
      columns.push({
        key,
        header: labels[key],
        index,
        measure: key === 'budget' ? { kind: 'amount', unit: entryUnit } : { kind: 'rate' },
        reads: [],
      });
  const figures = summaryFigures(ledger);
  const seenFigures = seen === ledger ? figures : summaryFigures(seen);
  const canReadAll = doubts.canReadBudget();
  const compare = (
    row: number,
    record: string,
    of: (from: SummaryFigures) => RowResults | undefined,
    canRead: boolean,
  ): void => {
    const expected = of(figures);
    if (expected === undefined) return;
    comparison.compareRow(sheet, columns, {
      row,
      record,
      expected,
      seen: of(seenFigures) ?? expected,
      isDecidable: (column) => canRead && (canReadAll || column === 'budget'),
    });
  };
  for (let row = head.row + 1; row < grid.values.length; row += 1) {
    const group = textAt(grid, row, head.columns.group);
    const number = textAt(grid, row, head.columns.number);
    const program = textAt(grid, row, head.columns.program);
    if (number !== '') {
      const label = `${number} ${program}`.trim();
      list.sees({ label, group }, cellOf(grid, row, head.columns.number, label, labels.number));
      compare(row, number, (from) => from.programs.get(number), doubts.canReadProgram(number));
    } else if (plainLabel(program) === plainLabel(words.subtotal)) {
      const label = `${group} ${words.subtotal}`.trim();
      list.sees({ label, group }, cellOf(grid, row, head.columns.group, label, labels.group));
      compare(row, label, (from) => from.groups.get(group), canReadAll);
    } else if (plainLabel(group) === plainLabel(words.total)) {
      list.sees(
        { label: words.total, group: '' },
        cellOf(grid, row, head.columns.group, words.total, labels.group),
      );
      compare(row, words.total, (from) => from.total, canReadAll);
    }
  }
  if (!doubts.hasColumns('budget')) return;
  const stale = list.stale(cellOf(grid, head.row, head.columns.group, '', labels.group));
  if (stale !== null) context.staleLists.push(stale);
}

interface SummaryFigures {
  readonly programs: ReadonlyMap<string, RowResults>;
  readonly groups: ReadonlyMap<string, RowResults>;
  readonly total: RowResults;
}

function summaryFigures({ groups, totals }: Ledger): SummaryFigures {
  const figures = ({ budget }: { readonly budget: number }): RowResults => ({
    budget,
    share: totals.budget === 0 ? '-' : budget / totals.budget,
  });
  return {
    programs: new Map(
      groups.flatMap((group) =>
        group.programs.map((program) => [program.number, figures(program.totals)] as const),
      ),
    ),
    groups: new Map(groups.map((group) => [group.name, figures(group.totals)])),
    total: figures(totals),
  };
}
