/** 인력현황: the staffing table as it is printed, grades side by side, with the headline headcount below. */
import type { WorkbookNames } from '../locale/workbook-names';
import type { FormulaReferences } from './addresses';
import { formula, literal, squareRows, type ComputedCell, type ComputedSheet } from './computed-sheet';
import { anyKey, keyLiteral } from './key-formula';
import type { Identities } from './line-identity';

const headRows = 3;

export function staffingStatusSheet(
  identities: Identities,
  references: FormulaReferences,
  names: WorkbookNames,
): ComputedSheet {
  const words = names.computed;
  const all = (column: 'authorized' | 'actual'): string =>
    references.sumByKey('staffing', 'key', anyKey, column);
  const ofGrade = (column: 'authorized' | 'actual', grade: string): string =>
    references.sumByKey('staffing', 'key', keyLiteral(grade), column);
  /** Nil where "-" is typed. */
  const shownOfGrade = (column: 'authorized' | 'actual', grade: string): string => {
    const keys = `${references.wholeColumn('staffing', 'key')},${keyLiteral(grade)}`;
    const nil = `COUNTIFS(${keys},${references.wholeColumn('staffing', column)},"-")`;
    return `IF(${nil}>0,"-",${ofGrade(column, grade)})`;
  };
  const asOf = references.settingDay(names.settings.staffingAsOf);

  const countRow = (label: string, column: 'authorized' | 'actual'): ComputedCell[] => [
    literal(label, 'label'),
    formula(all(column), 'total', 'count'),
    ...identities.grades.map((grade) => formula(shownOfGrade(column, grade), 'figure', 'count')),
  ];
  const rows: ComputedCell[][] = [
    [literal(words.titles.staffingStatus, 'title')],
    [
      formula(
        `"(${words.asOf.before}"&${asOf}&"${words.asOf.behind}, ${words.unit} ${words.people})"`,
        'remark',
        'text',
      ),
    ],
    [words.grade, words.total, ...identities.grades].map((head) => literal(head, 'head')),
    countRow(words.authorized, 'authorized'),
    countRow(words.actual, 'actual'),
    [
      literal(words.variance, 'label'),
      formula(`${all('actual')}-${all('authorized')}`, 'total', 'variance'),
      ...identities.grades.map((grade) =>
        formula(`${ofGrade('actual', grade)}-${ofGrade('authorized', grade)}`, 'figure', 'variance'),
      ),
    ],
    ...identities.outsideStaff.map((kind) => [
      literal(kind, 'label'),
      formula(references.sumByKey('outsideStaff', 'key', keyLiteral(kind), 'count'), 'figure', 'count'),
    ]),
    [
      literal(words.headcount, 'total'),
      formula(
        `${all('actual')}+${references.sumByKey('outsideStaff', 'key', anyKey, 'count')}`,
        'total',
        'count',
      ),
    ],
  ];
  return {
    rows: squareRows(rows),
    widths: [120, 80, ...identities.grades.map(() => 80)],
    headRows,
    frozenColumns: 2,
  };
}
