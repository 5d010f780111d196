/**
 * The live formulas of the computed columns: they read typed cells of their own row and of other sheets, never their own column.
 * Every sum is one SUMIF over the keys of the hidden columns (decision 5).
 */
import type { WorkbookNames } from '../locale/workbook-names';
import { quoted, type FormulaReferences, type TablePlaces } from './addresses';
import type { GridValue } from './grid';
import { keyFormula, type KeyedCell } from './key-formula';
import { keySeparator } from '../ledger/key';
import { namingColumns, type ColumnKey, type TableKey } from './layout';
import type { WorkbookGrids } from './read-records';
import { isTotalFormula } from './total-row-formula';
import type { SummedTable } from './total-rows';

/** The formulas of one row, by computed column. `row` is zero-based. */
type RowFormulas<Key extends TableKey> = (row: number) => Readonly<Partial<Record<ColumnKey<Key>, string>>>;

export type ComputedColumns = { readonly [Key in TableKey]?: RowFormulas<Key> };

/** What is typed in a cell at the moment; blank outside the table. */
export type TypedCell = <Key extends TableKey>(table: Key, column: ColumnKey<Key>, row: number) => GridValue;

/** Looks typed cells up where the tables stand. */
export function typedCells(grids: WorkbookGrids, places: TablePlaces): TypedCell {
  return (table, column, row) => {
    const index = places[table].columns[column];
    return index === undefined ? '' : (grids[table]?.values[row]?.[index] ?? '');
  };
}

/** A row that nothing is typed in shows nothing, so that spare rows below a table may carry the formulas already. */
function unlessBlank(key: string, formula: string): string {
  return `=IF(${key}="","",${formula})`;
}

export function computedColumns(
  references: FormulaReferences,
  names: WorkbookNames,
  typed: TypedCell,
): ComputedColumns {
  return {
    periods: periodFormulas(references, names, typed),
    budget: budgetFormulas(references, names, typed),
    execution: executionFormulas(references, names, typed),
    budgetChanges: budgetChangeFormulas(references, names, typed),
    staffing: staffingFormulas(references, names, typed),
    outsideStaff: (row) => ({ key: recordKey(references, names, typed, 'outsideStaff', row, 'kind') }),
    balanceSheet: balanceSheetFormulas(references),
  };
}

/** A key over cells of a row, without leading `=`. */
function ownKey<Key extends TableKey>(
  references: FormulaReferences,
  typed: TypedCell,
  table: Key,
  row: number,
  ...columns: readonly ColumnKey<Key>[]
): string {
  return keyFormula(columns.map((column) => ownCell(references, typed, table, column, row)));
}

function ownCell<Key extends TableKey>(
  references: FormulaReferences,
  typed: TypedCell,
  table: Key,
  column: ColumnKey<Key>,
  row: number,
): KeyedCell {
  return { reference: references.ownCell(table, column, row), typed: typed(table, column, row) };
}

/** The key of a record of a summed table: none in a row of sums, which thereby adds nothing. */
function recordKey<Key extends SummedTable>(
  references: FormulaReferences,
  names: WorkbookNames,
  typed: TypedCell,
  table: Key,
  row: number,
  ...columns: readonly ColumnKey<Key>[]
): string {
  const isTotal = namingColumns(table).map((column) => {
    const named = isTotalFormula(ownCell(references, typed, table, column, row), names);
    if (table !== 'execution' || column !== 'period') return named;
    const period = ownKey(references, typed, 'execution', row, 'period');
    return `IF(${named},ISNA(MATCH(${period},${references.wholeColumn('periods', 'key')},0)),FALSE)`;
  });
  const cells = columns.map((column) => ownCell(references, typed, table, column, row));
  return `=${keyFormula(cells, isTotal)}`;
}

/** 집행 반영: 실적 that ended by the as-of date and is not replaced by a 누계. 연말 반영: not replaced by any 누계. A 누계 replaces what ends before it and the parts that end with it. */
function periodFormulas(
  references: FormulaReferences,
  names: WorkbookNames,
  typed: TypedCell,
): RowFormulas<'periods'> {
  const asOf = references.setting(names.settings.executionAsOf);
  const column = (key: ColumnKey<'periods'>): string => references.wholeColumn('periods', key);
  const cumulative = `${column('entryMode')},${quoted(names.entryMode.cumulative)}`;
  const actual = quoted(names.periodKind.actual);
  return (row) => {
    const own = (key: ColumnKey<'periods'>): string => references.ownCell('periods', key, row);
    const laterThanOwn = `${column('end')},IF(${own('entryMode')}=${quoted(names.entryMode.cumulative)},">",">=")&${own('end')}`;
    const laterSpent = `COUNTIFS(${column('kind')},${actual},${cumulative},${laterThanOwn},${column('end')},"<="&${asOf})`;
    return {
      countsAsSpent: unlessBlank(
        own('name'),
        `IF(AND(${own('kind')}=${actual},${own('end')}<=${asOf},${laterSpent}=0),1,0)`,
      ),
      countsAtYearEnd: unlessBlank(own('name'), `IF(COUNTIFS(${cumulative},${laterThanOwn})=0,1,0)`),
      key: `=${ownKey(references, typed, 'periods', row, 'name')}`,
    };
  };
}

function budgetFormulas(
  references: FormulaReferences,
  names: WorkbookNames,
  typed: TypedCell,
): RowFormulas<'budget'> {
  return (row) => {
    const own = (key: ColumnKey<'budget'>): string => references.ownCell('budget', key, row);
    const basis = `IF(${references.setting(names.settings.rateBasis)}=${quoted(names.rateBasis.budget)},SUM(${own('budget')}),${own('currentBudget')})`;
    const noExecution = `${own('executedGroupKey')}=""`;
    const whenLine = (formula: string): string => unlessBlank(own('key'), formula);
    const yearEnd = references.sumByKey('execution', 'key', own('key'), 'countedAtYearEnd');
    return {
      changes: whenLine(references.sumByKey('budgetChanges', 'key', own('key'), 'counted')),
      currentBudget: whenLine(`SUM(${own('budget')},${own('changes')})`),
      spent: whenLine(
        `IF(${noExecution},"-",${references.sumByKey('execution', 'key', own('key'), 'countedAsSpent')})`,
      ),
      executionRate: whenLine(`IF(OR(${noExecution},${basis}=0),"-",${own('spent')}/${basis})`),
      remaining: whenLine(`${own('currentBudget')}-SUM(${own('spent')})`),
      planned: whenLine(`IF(${noExecution},"-",${yearEnd}-SUM(${own('spent')}))`),
      expectedAtYearEnd: whenLine(`IF(${noExecution},"-",SUM(${own('spent')},${own('planned')}))`),
      key: recordKey(references, names, typed, 'budget', row, 'number', 'subProgram'),
      programKey: whenLine(ownKey(references, typed, 'budget', row, 'number')),
      groupKey: whenLine(ownKey(references, typed, 'budget', row, 'group')),
      executionRows: whenLine(`COUNTIF(${references.wholeColumn('execution', 'key')},${own('key')})`),
      executedGroupKey: whenLine(
        `IF(SUMIF(${references.ownColumn('budget', 'programKey')},${own('programKey')},${references.ownColumn('budget', 'executionRows')})>0,${own('groupKey')},"")`,
      ),
    };
  };
}

/** What an empty key finds, so that a row without one adds nothing. */
function keyedRow(
  references: FormulaReferences,
  key: string,
  found: 'groupKey' | 'executedGroupKey',
): string {
  return `IFERROR(INDEX(${references.wholeColumn('budget', found)},MATCH(${key},${references.wholeColumn('budget', 'key')},0)),"")`;
}

/** A row counts that names a line of 예산: all its keys but its own are empty otherwise. */
function executionFormulas(
  references: FormulaReferences,
  names: WorkbookNames,
  typed: TypedCell,
): RowFormulas<'execution'> {
  const flag = (own: string, column: 'countsAsSpent' | 'countsAtYearEnd'): string =>
    `${references.sumByKey('periods', 'key', own, column)}>0`;
  return (row) => {
    const own = (key: ColumnKey<'execution'>): string => references.ownCell('execution', key, row);
    const whenKeyed = (formula: string): string => unlessBlank(own('periodKey'), formula);
    return {
      key: recordKey(references, names, typed, 'execution', row, 'number', 'subProgram'),
      groupKey: unlessBlank(own('key'), keyedRow(references, own('key'), 'groupKey')),
      periodKey: unlessBlank(own('groupKey'), ownKey(references, typed, 'execution', row, 'period')),
      linePeriodKey: whenKeyed(`${own('key')}&${quoted(keySeparator)}&${own('periodKey')}`),
      groupPeriodKey: whenKeyed(`${own('groupKey')}&${quoted(keySeparator)}&${own('periodKey')}`),
      countedAsSpent: whenKeyed(`IF(${flag(own('periodKey'), 'countsAsSpent')},SUM(${own('amount')}),0)`),
      countedAtYearEnd: whenKeyed(`IF(${flag(own('periodKey'), 'countsAtYearEnd')},SUM(${own('amount')}),0)`),
      countedCommitment: whenKeyed(
        `IF(${flag(own('periodKey'), 'countsAsSpent')},SUM(${own('commitment')}),0)`,
      ),
    };
  };
}

/** 반영액: what is decided after the as-of date is not part of that day's 예산현액. While no day is set everything counts. */
function budgetChangeFormulas(
  references: FormulaReferences,
  names: WorkbookNames,
  typed: TypedCell,
): RowFormulas<'budgetChanges'> {
  const asOf = references.setting(names.settings.executionAsOf);
  return (row) => {
    const own = (key: ColumnKey<'budgetChanges'>): string => references.ownCell('budgetChanges', key, row);
    return {
      key: recordKey(references, names, typed, 'budgetChanges', row, 'number', 'subProgram'),
      executedGroupKey: unlessBlank(own('key'), keyedRow(references, own('key'), 'executedGroupKey')),
      counted: unlessBlank(own('key'), `IF(OR(${asOf}="",${own('date')}<=${asOf}),SUM(${own('amount')}),0)`),
    };
  };
}

function staffingFormulas(
  references: FormulaReferences,
  names: WorkbookNames,
  typed: TypedCell,
): RowFormulas<'staffing'> {
  return (row) => {
    const own = (key: ColumnKey<'staffing'>): string => references.ownCell('staffing', key, row);
    const vacancies = `MAX(0,SUM(${own('authorized')})-SUM(${own('actual')}))`;
    return {
      variance: unlessBlank(own('grade'), `SUM(${own('actual')})-SUM(${own('authorized')})`),
      vacancyRate: unlessBlank(
        own('grade'),
        `IF(SUM(${own('authorized')})=0,"-",${vacancies}/SUM(${own('authorized')}))`,
      ),
      key: recordKey(references, names, typed, 'staffing', row, 'grade'),
    };
  };
}

function balanceSheetFormulas(references: FormulaReferences): RowFormulas<'balanceSheet'> {
  return (row) => {
    const own = (key: ColumnKey<'balanceSheet'>): string => references.ownCell('balanceSheet', key, row);
    return { change: unlessBlank(own('item'), `SUM(${own('current')})-SUM(${own('previous')})`) };
  };
}
