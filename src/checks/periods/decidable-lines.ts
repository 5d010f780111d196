/** The budget lines whose sums can be decided: everything they are made of could be read and is counted once. */
import { lineKey } from '../../ledger/line-key';
import type { LedgerLine, Program } from '../../ledger/ledger';
import type { BudgetChange, ExecutionEntry } from '../../ledger/records';
import { placeName, type CheckedWorkbook } from '../checked-workbook';
import { addTo } from '../grouped';
import { readablePeriods, undecidedCells } from './undecided-cells';

export interface DecidableLine {
  readonly program: Program;
  readonly line: LedgerLine;
  readonly changes: readonly BudgetChange[];
  /** Whether a budget was typed, 0 and "-" included, or a change stands for it. */
  readonly hasBudget: boolean;
}

/**
 * Leaves out lines with a cell that cannot be read, whole programmes with rows that no line or several lines take, and lines with
 * amounts of a period that is unknown or has no days: all of that is said where the cells are read, and nothing follows from it.
 */
export function decidableLines(workbook: CheckedWorkbook): readonly DecidableLine[] {
  const { ledger } = workbook;
  if (isTableIncomplete(workbook)) return [];
  const unreadable = undecidedCells(workbook);
  const changes = changesByLine(ledger.records.budgetChanges);
  const periods = new Set(readablePeriods(workbook).map(({ name }) => name));
  const isUsable = (entry: ExecutionEntry): boolean =>
    periods.has(entry.period) &&
    !unreadable.has(placeName(entry.source)) &&
    !unreadable.has(placeName(entry.amount.source));
  const rows = rowsByNumber(ledger.records.execution, ledger.records.budgetChanges);

  return ledger.groups.flatMap((group) =>
    group.programs.flatMap((program): readonly DecidableLine[] => {
      if (program.number === '' || hasStrayRows(program, rows.get(program.number))) return [];
      return program.lines.flatMap((line): readonly DecidableLine[] => {
        const { budget, source } = line.line;
        const own = changes.get(lineKey(line.line)) ?? [];
        const isReadable =
          !unreadable.has(placeName(source)) &&
          !unreadable.has(placeName(budget.source)) &&
          own.every((change) => !unreadable.has(placeName(change.amount.source))) &&
          line.execution.every(isUsable);
        return isReadable
          ? [{ program, line, changes: own, hasBudget: budget.state !== 'blank' || own.length > 0 }]
          : [];
      });
    }),
  );
}

/** What a line is called: its sub-programme, its programme where that is not split, or its number where nothing else is typed. */
export function nameOfLine({ program, line }: Pick<DecidableLine, 'program' | 'line'>): string {
  return line.line.subProgram || program.name || program.number;
}

/** A column or sheet that is not there is said once; every line would seem empty without it. */
function isTableIncomplete({ problems, names }: CheckedWorkbook): boolean {
  const { sheets, headers } = names;
  const needed: readonly (readonly [string, readonly string[]])[] = [
    [sheets.periods, Object.values(headers.periods)],
    [sheets.budget, [headers.budget.number, headers.budget.subProgram, headers.budget.budget]],
    [
      sheets.execution,
      [
        headers.execution.number,
        headers.execution.subProgram,
        headers.execution.period,
        headers.execution.amount,
      ],
    ],
    [
      sheets.budgetChanges,
      [headers.budgetChanges.number, headers.budgetChanges.subProgram, headers.budgetChanges.amount],
    ],
  ];
  const columns = new Map(needed);
  return problems.some((problem) => {
    if (problem.code === 'missingSheet')
      return problem.place.sheet !== sheets.budgetChanges && columns.has(problem.place.sheet);
    return (
      problem.code === 'missingColumn' && columns.get(problem.place.sheet)?.includes(problem.header) === true
    );
  });
}

function changesByLine(changes: readonly BudgetChange[]): ReadonlyMap<string, readonly BudgetChange[]> {
  const byLine = new Map<string, BudgetChange[]>();
  for (const change of changes) addTo(byLine, lineKey(change), change);
  return byLine;
}

/** The sub-programmes that rows of 집행 and 예산변경 name, by number. */
function rowsByNumber(
  ...tables: readonly (readonly { readonly number: string; readonly subProgram: string }[])[]
): ReadonlyMap<string, ReadonlySet<string>> {
  const rows = new Map<string, Set<string>>();
  for (const table of tables)
    for (const { number, subProgram } of table) {
      const own = rows.get(number);
      if (own === undefined) rows.set(number, new Set([subProgram]));
      else own.add(subProgram);
    }
  return rows;
}

function hasStrayRows(program: Program, named: ReadonlySet<string> = new Set()): boolean {
  const known = new Set(program.lines.map(({ line }) => line.subProgram));
  const isWholeAndSplit = known.has('') && known.size > 1;
  if (known.size < program.lines.length || isWholeAndSplit) return true;
  return Array.from(named).some((subProgram) => !known.has(subProgram));
}
