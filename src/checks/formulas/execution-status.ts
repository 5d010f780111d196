/** 집행현황: its figures by line, group and in total, and whether it still lists what 예산, 집행 and 기간 have. */
import { lineName } from '../../ledger/line-key';
import { identifyGroups } from '../../tables/line-identity';
import { quotedSheet } from '../../tables/addresses';
import type { CheckedSheet } from '../checked-workbook';
import { textAt } from './cell-position';
import type { ComputedColumn, RowResults } from './comparison';
import { periodKey, statusFigures, type StatusFigures } from './execution-status-figures';
import type { FormulaContext } from './formula-context';
import { cellOf, findHead, hasFormulaOver, isEmptySheet, plainLabel, type SheetHead } from './labelled-sheet';
import type { Measure } from './result';
import { SheetList } from './sheet-list';

const figureKeys = ['budget', 'currentBudget', 'spent', 'executionRate', 'remaining', 'planned'] as const;
type FigureKey = (typeof figureKeys)[number];
type LabelKey = 'group' | 'number' | 'program' | 'subProgram' | FigureKey;

const reads: Readonly<Partial<Record<FigureKey, readonly FigureKey[]>>> = {
  currentBudget: ['budget'],
  executionRate: ['budget', 'currentBudget', 'spent'],
  remaining: ['currentBudget', 'spent'],
  planned: ['spent'],
};

const dependOnPeriods: readonly string[] = ['spent', 'executionRate', 'remaining', 'planned'];

export function compareExecutionStatus(context: FormulaContext, periodsHold: boolean): void {
  const { workbook, seen, doubts, comparison } = context;
  const { names, ledger } = workbook;
  const sheet = workbook.sheets.executionStatus;
  if (sheet === undefined) return;
  const { grid } = sheet;
  const words = names.computed;
  const list = new SheetList();
  const hasLines = listLines(list, context);
  if (isEmptySheet(sheet)) {
    if (hasLines) context.emptySheets.push(grid.name);
    return;
  }
  const head = findHead(grid, labelsOf(words), ['group', 'number', 'program', 'subProgram']);
  if (head === null) return;

  const columns = [...figureColumns(head, context), ...periodColumns(sheet, head, list, context)];
  const figures = statusFigures(ledger);
  const seenFigures = seen === ledger ? figures : statusFigures(seen);
  const canJudgeSpent = periodsHold && doubts.canReadPeriods();
  const canJudgeChanges = doubts.canReadSetting('executionAsOf');
  const canJudgeRate = doubts.canReadSetting('rateBasis');
  const compare = (
    row: number,
    record: string,
    of: (from: StatusFigures) => RowResults | undefined,
    canRead: boolean,
  ): void => {
    const expected = of(figures);
    if (expected === undefined) return;
    comparison.compareRow(sheet, columns, {
      row,
      record,
      expected,
      seen: of(seenFigures) ?? expected,
      isDecidable: (column) =>
        canRead &&
        (canJudgeSpent || !dependOnPeriods.includes(column)) &&
        (canJudgeChanges || column !== 'currentBudget') &&
        (canJudgeRate || column !== 'executionRate'),
    });
  };
  const canReadAll = doubts.canReadBudget();
  for (let row = head.row + 1; row < grid.values.length; row += 1) {
    const group = textAt(grid, row, head.columns.group);
    const number = textAt(grid, row, head.columns.number);
    const program = textAt(grid, row, head.columns.program);
    const subProgram = textAt(grid, row, head.columns.subProgram);
    if (number !== '') {
      const key = lineName({ number, subProgram });
      list.sees(
        { label: lineLabel(number, program, subProgram), group },
        cellOf(grid, row, head.columns.number, key, words.number),
      );
      compare(row, key, (from) => from.lines.get(key), doubts.canReadProgram(number));
    } else if (plainLabel(program) === plainLabel(words.subtotal)) {
      const label = `${group} ${words.subtotal}`.trim();
      list.sees({ label, group }, cellOf(grid, row, head.columns.group, label, words.group));
      compare(row, label, (from) => from.groups.get(group), canReadAll);
    } else if (plainLabel(group) === plainLabel(words.total)) {
      list.sees(
        { label: words.total, group: '' },
        cellOf(grid, row, head.columns.group, words.total, words.group),
      );
      compare(row, words.total, (from) => from.total, canReadAll);
    } else if (plainLabel(group) === plainLabel(words.withoutExecution))
      compare(row, words.withoutExecution, (from) => from.withoutExecution, canReadAll);
  }
  if (!(['budget', 'execution', 'periods'] as const).every((table) => doubts.hasColumns(table))) return;
  const stale = list.stale(cellOf(grid, head.row, head.columns.group, '', words.group));
  if (stale !== null) context.staleLists.push(stale);
}

function labelsOf(words: Readonly<Record<LabelKey, string>>): Readonly<Record<LabelKey, string>> {
  const { group, number, program, subProgram } = words;
  const { budget, currentBudget, spent, executionRate, remaining, planned } = words;
  return {
    group,
    number,
    program,
    subProgram,
    budget,
    currentBudget,
    spent,
    executionRate,
    remaining,
    planned,
  };
}

/** What the sheet should list of the lines; false when there is none. */
function listLines(list: SheetList, { workbook }: FormulaContext): boolean {
  const { budgetLines, execution } = workbook.ledger.records;
  const words = workbook.names.computed;
  const groups = identifyGroups(
    budgetLines.filter((line) => line.number !== ''),
    execution,
  );
  let hasLines = false;
  for (const { name, programs } of groups) {
    const listed = programs.filter((program) => program.hasExecution);
    if (listed.length === 0) continue;
    hasLines = true;
    list.want({ label: `${name} ${words.subtotal}`.trim(), group: name });
    for (const program of listed)
      for (const subProgram of program.subPrograms)
        list.want({ label: lineLabel(program.number, program.name, subProgram), group: name });
  }
  list.want({ label: words.total, group: '' });
  return hasLines;
}

function lineLabel(number: string, program: string, subProgram: string): string {
  return [`${number} ${program}`.trim(), ...(subProgram === '' ? [] : [subProgram])].join(' / ');
}

function figureColumns(head: SheetHead<LabelKey>, { workbook }: FormulaContext): readonly ComputedColumn[] {
  const { entryUnit } = workbook.ledger.records.settings;
  return figureKeys.flatMap((key) => {
    const index = head.columns[key];
    if (index === undefined) return [];
    const measure: Measure = key === 'executionRate' ? { kind: 'rate' } : { kind: 'amount', unit: entryUnit };
    return [{ key, header: workbook.names.computed[key], index, measure, reads: reads[key] ?? [] }];
  });
}

/** The columns of periods, found by the periods' names; of other heads those with our formulas below name a period that is gone. */
function periodColumns(
  sheet: CheckedSheet,
  head: SheetHead<LabelKey>,
  list: SheetList,
  { workbook }: FormulaContext,
): readonly ComputedColumn[] {
  const { grid } = sheet;
  const { names, ledger } = workbook;
  const measure: Measure = { kind: 'amount', unit: ledger.records.settings.entryUnit };
  const periods = new Set(ledger.periods.map((period) => period.name).filter((name) => name !== ''));
  for (const name of periods) list.want({ label: name, group: '' });
  const labelled = new Set(Object.values(head.columns));
  const over = `${quotedSheet(names.sheets.execution)}!`;
  const columns: ComputedColumn[] = [];
  (grid.values[head.row] ?? []).forEach((_, index) => {
    const name = textAt(grid, head.row, index);
    if (name === '' || labelled.has(index)) return;
    const isKnown = periods.has(name);
    if (!isKnown && !hasFormulaOver(sheet, head.row, index, over)) return;
    list.sees({ label: name, group: '' }, cellOf(grid, head.row, index, '', name));
    if (isKnown) columns.push({ key: periodKey(name), header: name, index, measure, reads: [] });
  });
  return columns;
}
