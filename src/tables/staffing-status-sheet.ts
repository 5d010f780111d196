/** 인력현황: the staffing table as it is printed, grades side by side, with the headline headcount below. */
import type { WorkbookNames } from '../locale/workbook-names';
import type { FormulaReferences } from './addresses';
import { formula, literal, squareRows, type ComputedCell, type ComputedSheet } from './computed-sheet';
import { columnLetters } from './grid';
import type { Identities } from './line-identity';

const headRows = 3;

export function staffingStatusSheet(
  identities: Identities,
  references: FormulaReferences,
  names: WorkbookNames,
): ComputedSheet {
  const words = names.computed;
  const grade = references.wholeColumn('staffing', 'grade');
  const typed = (column: 'authorized' | 'actual'): string => references.wholeColumn('staffing', column);
  const ofGrade = (column: 'authorized' | 'actual', head: string): string =>
    `SUMIFS(${typed(column)},${grade},${head})`;
  const heads = identities.grades.map((_, index) => `${columnLetters(index + 2)}$${String(headRows)}`);
  const asOf = references.settingDay(names.settings.staffingAsOf);

  const countRow = (label: string, column: 'authorized' | 'actual'): ComputedCell[] => [
    literal(label, 'label'),
    formula(`SUM(${typed(column)})`, 'total', 'count'),
    ...heads.map((head) =>
      formula(
        `IF(COUNTIFS(${grade},${head},${typed(column)},"-")>0,"-",${ofGrade(column, head)})`,
        'figure',
        'count',
      ),
    ),
  ];
  const outsideKind = references.wholeColumn('outsideStaff', 'kind');
  const outsideCount = references.wholeColumn('outsideStaff', 'count');
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
      formula(`SUM(${typed('actual')})-SUM(${typed('authorized')})`, 'total', 'variance'),
      ...heads.map((head) =>
        formula(`${ofGrade('actual', head)}-${ofGrade('authorized', head)}`, 'figure', 'variance'),
      ),
    ],
    ...identities.outsideStaff.map((kind, index) => [
      literal(kind, 'label'),
      formula(`SUMIFS(${outsideCount},${outsideKind},$A${String(headRows + 4 + index)})`, 'figure', 'count'),
    ]),
    [
      literal(words.headcount, 'total'),
      formula(`SUM(${typed('actual')})+SUM(${outsideCount})`, 'total', 'count'),
    ],
  ];
  return {
    rows: squareRows(rows),
    widths: [120, 80, ...identities.grades.map(() => 80)],
    headRows,
    frozenColumns: 2,
  };
}
