/** 집행현황: budget, amounts by period, spent and the execution rate of every line that has execution, with 소계 and 합계. */
import type { WorkbookNames } from '../locale/workbook-names';
import { numberContent } from './budget-summary-sheet';
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
import { cellAddress } from './grid';
import { anyKey, keyLiteral, keyLiterals } from './key-formula';
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
      ...identities.periods.map((name) => formula(periodKind(references, name, names), 'head', 'text')),
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
      const own = groupFormulas(references, group.name);
      add(labels('subtotal', group.name, '', words.subtotal, ''), 'subtotal', own);
    };
    if (identities.subtotalPosition === 'above') subtotal();
    for (const program of group.programs)
      for (const subProgram of program.subPrograms) {
        const own = lineFormulas(references, program.number, subProgram);
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
      `${references.sumByKey('budget', 'key', anyKey, 'budget')}-${totalFormulas(references).budget}`,
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
function periodKind(references: FormulaReferences, name: string, names: WorkbookNames): string {
  const row = `MATCH(${keyLiteral(name)},${references.wholeColumn('periods', 'key')},0)`;
  const kind = `INDEX(${references.wholeColumn('periods', 'kind')},${row})`;
  const { actual, planned } = names.periodKind;
  return `IFERROR(IF(OR(${kind}=${quoted(actual)},${kind}=${quoted(planned)}),${kind},""),"")`;
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
    ...identities.periods.map((name) => formula(formulas.period(name), role, 'amount')),
    formula(formulas.spent, role, 'amount'),
    formula(`IF(${basis}=0,"-",${spent}/${basis})`, role, 'rate'),
    formula(`${currentBudget}-${spent}`, role, 'amount'),
    formula(`${formulas.yearEnd}-${spent}`, role, 'amount'),
  ];
}

/** A line's sums over its key; a period's cell is the one amount typed for it, nil or empty as it was typed. */
function lineFormulas(references: FormulaReferences, number: string, subProgram: string): RowFormulas {
  const key = keyLiteral(number, subProgram);
  return {
    budget: references.sumByKey('budget', 'key', key, 'budget'),
    changes: references.sumByKey('budgetChanges', 'key', key, 'counted'),
    period: (name) => {
      const row = `MATCH(${keyLiterals([number, subProgram], [name])},${references.wholeColumn('execution', 'linePeriodKey')},0)`;
      const amount = `INDEX(${references.wholeColumn('execution', 'amount')},${row})`;
      return `IFERROR(IF(${amount}="-","-",SUM(${amount})),"")`;
    },
    spent: references.sumByKey('execution', 'key', key, 'countedAsSpent'),
    yearEnd: references.sumByKey('execution', 'key', key, 'countedAtYearEnd'),
  };
}

function groupFormulas(references: FormulaReferences, group: string): RowFormulas {
  const key = keyLiteral(group);
  return {
    budget: references.sumByKey('budget', 'executedGroupKey', key, 'budget'),
    changes: references.sumByKey('budgetChanges', 'executedGroupKey', key, 'counted'),
    period: (name) =>
      references.sumByKey('execution', 'groupPeriodKey', keyLiterals([group], [name]), 'amount'),
    spent: references.sumByKey('execution', 'groupKey', key, 'countedAsSpent'),
    yearEnd: references.sumByKey('execution', 'groupKey', key, 'countedAtYearEnd'),
  };
}

function totalFormulas(references: FormulaReferences): RowFormulas {
  return {
    budget: references.sumByKey('budget', 'executedGroupKey', anyKey, 'budget'),
    changes: references.sumByKey('budgetChanges', 'executedGroupKey', anyKey, 'counted'),
    period: (name) => references.sumByKey('execution', 'periodKey', keyLiteral(name), 'amount'),
    spent: references.sumByKey('execution', 'groupKey', anyKey, 'countedAsSpent'),
    yearEnd: references.sumByKey('execution', 'groupKey', anyKey, 'countedAtYearEnd'),
  };
}
