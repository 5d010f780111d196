/** 집행현황: budget, amounts by period, spent and the execution rate of every line that has execution, with 소계 and 합계. */
import type { WorkbookNames } from '../locale/workbook-names';
import { numberContent } from './budget-summary-sheet';
import { countedPeriod } from './computed-columns';
import { quoted, type FormulaReferences } from './addresses';
import {
  emptyCell,
  formula,
  literal,
  squareRows,
  type ComputedCell,
  type ComputedCellRole,
  type ComputedSheet,
} from './computed-sheet';
import { cellAddress, columnLetters } from './grid';
import type { Identities } from './line-identity';

const headRows = 4;
const firstPeriodColumn = 6;

/** What a row sums over: one line, the lines of a group, or everything that has execution. */
interface RowFormulas {
  readonly budget: string;
  readonly changes: string;
  readonly period: (name: string) => string;
  readonly spent: string;
  readonly yearEnd: string;
}

export function executionStatusSheet(
  identities: Identities,
  references: FormulaReferences,
  names: WorkbookNames,
): ComputedSheet {
  const words = names.computed;
  const rows: ComputedCell[][] = [
    [literal(words.titles.executionStatus, 'title')],
    [formula(remark(references, names), 'remark', 'text')],
    [
      ...Array<ComputedCell>(firstPeriodColumn).fill(literal('', 'head')),
      ...identities.periods.map((_, index) => formula(periodKind(references, index, names), 'head', 'text')),
      ...Array<ComputedCell>(4).fill(literal('', 'head')),
    ],
    [
      words.group,
      words.number,
      words.program,
      words.subProgram,
      words.budget,
      words.currentBudget,
      ...identities.periods,
      words.spent,
      words.executionRate,
      words.remaining,
      words.planned,
    ].map((head) => literal(head, 'head')),
  ];
  const add = (labels: readonly ComputedCell[], role: ComputedCellRole, row: RowFormulas): void => {
    rows.push([...labels, ...figureCells(rows.length, role, row, identities, references, names)]);
  };
  const labels = (role: ComputedCellRole, ...contents: (string | number)[]): readonly ComputedCell[] =>
    contents.map((content) => literal(content, role));

  const groups = identities.groups
    .map((group) => ({ ...group, programs: group.programs.filter((program) => program.hasExecution) }))
    .filter((group) => group.programs.length > 0);
  for (const group of groups) {
    const subtotal = (): void => {
      const own = `$${cellAddress(rows.length, 0)}`;
      add(labels('subtotal', group.name, '', words.subtotal, ''), 'subtotal', groupFormulas(references, own));
    };
    if (identities.subtotalPosition === 'above') subtotal();
    for (const program of group.programs)
      for (const subProgram of program.subPrograms) {
        const own = lineFormulas(references, rows.length, subProgram !== '');
        add(
          labels('label', group.name, numberContent(program.number), program.name, subProgram),
          'figure',
          own,
        );
      }
    if (identities.subtotalPosition === 'below') subtotal();
  }
  add(labels('total', words.total, '', '', ''), 'total', totalFormulas(references));
  rows.push([
    literal(words.withoutExecution, 'label'),
    emptyCell,
    emptyCell,
    emptyCell,
    formula(
      `SUM(${references.wholeColumn('budget', 'budget')})-${totalFormulas(references).budget}`,
      'figure',
      'amount',
    ),
  ]);
  return {
    rows: squareRows(rows),
    widths: [170, 60, 240, 230, 90, 90, ...identities.periods.map(() => 80), 90, 80, 90, 90],
    headRows,
    frozenColumns: 3,
  };
}

/** `(단위 : 백만원, 2019-05-31 기준, 집행률 = 집행액 ÷ 예산현액)` */
function remark(references: FormulaReferences, names: WorkbookNames): string {
  const words = names.computed;
  const { entryUnit, executionAsOf, rateBasis } = names.settings;
  return [
    `"(${words.unit} "`,
    references.setting(entryUnit),
    `", ${words.asOf.before}"`,
    references.settingDay(executionAsOf),
    `"${words.asOf.behind}, ${words.executionRate} = ${words.spent} ÷ "`,
    references.setting(rateBasis),
    `")"`,
  ].join('&');
}

/** 실적 or 예정 over a period's name; nothing over a name that 기간 no longer has. */
function periodKind(references: FormulaReferences, index: number, names: WorkbookNames): string {
  const named = `${references.wholeColumn('periods', 'name')},${columnLetters(firstPeriodColumn + index)}$${headRows}`;
  const { actual, planned } = names.periodKind;
  const isOfKind = (kind: string): string =>
    `COUNTIFS(${named},${references.wholeColumn('periods', 'kind')},${quoted(kind)})>0`;
  return `IF(${isOfKind(actual)},${quoted(actual)},IF(${isOfKind(planned)},${quoted(planned)},""))`;
}

function figureCells(
  row: number,
  role: ComputedCellRole,
  formulas: RowFormulas,
  identities: Identities,
  references: FormulaReferences,
  names: WorkbookNames,
): readonly ComputedCell[] {
  const afterPeriods = firstPeriodColumn + identities.periods.length;
  const own = (column: number): string => `$${cellAddress(row, column)}`;
  const [budget, currentBudget, spent] = [own(4), own(5), own(afterPeriods)];
  const basis = `IF(${references.setting(names.settings.rateBasis)}=${quoted(names.rateBasis.budget)},${budget},${currentBudget})`;
  return [
    formula(formulas.budget, role, 'amount'),
    formula(`${budget}+${formulas.changes}`, role, 'amount'),
    ...identities.periods.map((_, index) =>
      formula(
        formulas.period(`${columnLetters(firstPeriodColumn + index)}$${String(headRows)}`),
        role,
        'amount',
      ),
    ),
    formula(formulas.spent, role, 'amount'),
    formula(`IF(${basis}=0,"-",${spent}/${basis})`, role, 'rate'),
    formula(`${currentBudget}-${spent}`, role, 'amount'),
    formula(`${formulas.yearEnd}-${spent}`, role, 'amount'),
  ];
}

function lineFormulas(references: FormulaReferences, row: number, isSplit: boolean): RowFormulas {
  const number = `$${cellAddress(row, 1)}`;
  const subProgram = `$${cellAddress(row, 3)}`;
  const ownRows = (table: 'budget' | 'budgetChanges' | 'execution'): string =>
    `${references.wholeColumn(table, 'number')},${number}` +
    (isSplit ? `,${references.wholeColumn(table, 'subProgram')},${subProgram}` : '');
  const amount = references.wholeColumn('execution', 'amount');
  const inPeriod = (name: string): string =>
    `${ownRows('execution')},${references.wholeColumn('execution', 'period')},${name}`;
  const counted = (flag: 'countsAsSpent' | 'countsAtYearEnd'): string => {
    const sameNumber = `(${references.dataColumn('execution', 'number')}&""=${number}&"")`;
    const sameSubProgram = isSplit
      ? `*(${references.dataColumn('execution', 'subProgram')}=${subProgram})`
      : '';
    return `SUMPRODUCT(${sameNumber}${sameSubProgram}*${countedPeriod(references, flag)},${references.dataColumn('execution', 'amount')})`;
  };
  return {
    budget: `SUMIFS(${references.wholeColumn('budget', 'budget')},${ownRows('budget')})`,
    changes: `SUMIFS(${references.wholeColumn('budgetChanges', 'amount')},${ownRows('budgetChanges')})`,
    period: (name) =>
      `IF(COUNTIFS(${inPeriod(name)})=0,"",IF(COUNTIFS(${inPeriod(name)},${amount},"-")>0,"-",SUMIFS(${amount},${inPeriod(name)})))`,
    spent: counted('countsAsSpent'),
    yearEnd: counted('countsAtYearEnd'),
  };
}

function groupFormulas(references: FormulaReferences, group: string): RowFormulas {
  const inGroup = (table: 'execution' | 'budgetChanges'): string =>
    `ISNUMBER(MATCH(${references.dataColumn(table, 'number')}&"|"&${group},${references.dataColumn('budget', 'number')}&"|"&${references.dataColumn('budget', 'group')},0))`;
  return sumFormulas(
    references,
    `(${references.dataColumn('budget', 'group')}=${group})`,
    inGroup('budgetChanges'),
    `*${inGroup('execution')}`,
  );
}

function totalFormulas(references: FormulaReferences): RowFormulas {
  return sumFormulas(
    references,
    `(${references.dataColumn('budget', 'number')}<>"")`,
    `(${references.dataColumn('budgetChanges', 'number')}<>"")`,
    '',
  );
}

function sumFormulas(
  references: FormulaReferences,
  budgetRows: string,
  changeRows: string,
  executionRows: string,
): RowFormulas {
  const withExecution = (table: 'budget' | 'budgetChanges'): string =>
    `(COUNTIF(${references.wholeColumn('execution', 'number')},${references.dataColumn(table, 'number')})>0)`;
  const amount = references.dataColumn('execution', 'amount');
  return {
    budget: `SUMPRODUCT(${budgetRows}*${withExecution('budget')},${references.dataColumn('budget', 'budget')})`,
    changes: `SUMPRODUCT(${changeRows}*${withExecution('budgetChanges')},${references.dataColumn('budgetChanges', 'amount')})`,
    period: (name) =>
      `SUMPRODUCT((${references.dataColumn('execution', 'period')}=${name})${executionRows}*1,${amount})`,
    spent: `SUMPRODUCT(${countedPeriod(references, 'countsAsSpent')}${executionRows}*1,${amount})`,
    yearEnd: `SUMPRODUCT(${countedPeriod(references, 'countsAtYearEnd')}${executionRows}*1,${amount})`,
  };
}
