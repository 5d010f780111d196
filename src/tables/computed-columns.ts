/** The live formulas of the computed columns: they read typed cells of their own row and of other sheets, never their own column. */
import type { WorkbookNames } from '../locale/workbook-names';
import { quoted, type FormulaReferences } from './addresses';
import type { ColumnKey, TableKey } from './layout';

/** The formulas of one row, by computed column. `row` is zero-based. */
type RowFormulas<Key extends TableKey> = (row: number) => Readonly<Partial<Record<ColumnKey<Key>, string>>>;

export type ComputedColumns = { readonly [Key in TableKey]?: RowFormulas<Key> };

/** A row that nothing is typed in shows nothing, so that spare rows below a table may carry the formulas already. */
function unlessBlank(key: string, formula: string): string {
  return `=IF(${key}="","",${formula})`;
}

export function computedColumns(references: FormulaReferences, names: WorkbookNames): ComputedColumns {
  return {
    periods: periodFormulas(references, names),
    budget: budgetFormulas(references, names),
    staffing: staffingFormulas(references),
    balanceSheet: balanceSheetFormulas(references),
  };
}

/** 집행 반영: 실적 that ended by the as-of date and is not replaced by a 누계. 연말 반영: not replaced by any 누계. A 누계 replaces what ends before it and the parts that end with it. */
function periodFormulas(references: FormulaReferences, names: WorkbookNames): RowFormulas<'periods'> {
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
    };
  };
}

function budgetFormulas(references: FormulaReferences, names: WorkbookNames): RowFormulas<'budget'> {
  return (row) => {
    const own = (key: ColumnKey<'budget'>): string => references.ownCell('budget', key, row);
    const changes = ownLine(references, 'budgetChanges', own('number'), own('subProgram'), '');
    const spent = ownLine(
      references,
      'execution',
      own('number'),
      own('subProgram'),
      `*${countedPeriod(references, 'countsAsSpent')}`,
    );
    const yearEnd = ownLine(
      references,
      'execution',
      own('number'),
      own('subProgram'),
      `*${countedPeriod(references, 'countsAtYearEnd')}`,
    );
    const basis = `IF(${references.setting(names.settings.rateBasis)}=${quoted(names.rateBasis.budget)},SUM(${own('budget')}),${own('currentBudget')})`;
    const noExecution = `COUNTIF(${references.wholeColumn('execution', 'number')},${own('number')})=0`;
    const whenLine = (formula: string): string => unlessBlank(own('number'), formula);
    return {
      changes: whenLine(changes),
      currentBudget: whenLine(`SUM(${own('budget')},${own('changes')})`),
      spent: whenLine(`IF(${noExecution},"-",${spent})`),
      executionRate: whenLine(`IF(OR(${noExecution},${basis}=0),"-",${own('spent')}/${basis})`),
      remaining: whenLine(`${own('currentBudget')}-SUM(${own('spent')})`),
      planned: whenLine(`IF(${noExecution},"-",${yearEnd}-SUM(${own('spent')}))`),
      expectedAtYearEnd: whenLine(`IF(${noExecution},"-",SUM(${own('spent')},${own('planned')}))`),
    };
  };
}

/** The amounts of a budget line in 집행 or 예산변경: an unsplit line takes all of its number, a sub-programme only its own. */
function ownLine(
  references: FormulaReferences,
  table: 'execution' | 'budgetChanges',
  number: string,
  subProgram: string,
  condition: string,
): string {
  const sameNumber = `(${references.dataColumn(table, 'number')}&""=${number}&"")`;
  const sameSubProgram = `(((${subProgram}="")+(${references.dataColumn(table, 'subProgram')}=${subProgram}))>0)`;
  return `SUMPRODUCT(${sameNumber}*${sameSubProgram}${condition},${references.dataColumn(table, 'amount')})`;
}

/**
 * 1 for each row of 집행 whose period counts, by the flags of 기간. SUMIF, since it is the one that takes an array of criteria
 * in every spreadsheet program: SUMIFS does not in Google Sheets, COUNTIFS with several criteria does not in the local engine.
 */
export function countedPeriod(
  references: FormulaReferences,
  flag: 'countsAsSpent' | 'countsAtYearEnd',
): string {
  return `(SUMIF(${references.wholeColumn('periods', 'name')},${references.dataColumn('execution', 'period')},${references.wholeColumn('periods', flag)})>0)`;
}

function staffingFormulas(references: FormulaReferences): RowFormulas<'staffing'> {
  return (row) => {
    const own = (key: ColumnKey<'staffing'>): string => references.ownCell('staffing', key, row);
    const vacancies = `MAX(0,SUM(${own('authorized')})-SUM(${own('actual')}))`;
    return {
      variance: unlessBlank(own('grade'), `SUM(${own('actual')})-SUM(${own('authorized')})`),
      vacancyRate: unlessBlank(
        own('grade'),
        `IF(SUM(${own('authorized')})=0,"-",${vacancies}/SUM(${own('authorized')}))`,
      ),
    };
  };
}

function balanceSheetFormulas(references: FormulaReferences): RowFormulas<'balanceSheet'> {
  return (row) => {
    const own = (key: ColumnKey<'balanceSheet'>): string => references.ownCell('balanceSheet', key, row);
    return { change: unlessBlank(own('item'), `SUM(${own('current')})-SUM(${own('previous')})`) };
  };
}
