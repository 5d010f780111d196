/** 인력: authorized, actual and variance by grade. */
import { printCount, printVariance } from '../../ledger/display';
import { staffVariance } from '../../ledger/staffing';
import type { StaffGrade } from '../../ledger/records';
import type { CountEntry } from '../../ledger/entry';
import type { Table, TableRow } from '../document/document';
import { combinedState, countRun, printByState } from '../figures';
import type { ReportContext } from '../report-context';
import { countCell, headCell, labelCell } from './cells';
import { unitAndDay } from './table-notes';

/** Grades are columns, as in personnel tables; the sums of the rows are the ledger's. */
export function staffingTable({ ledger, settings, words }: ReportContext): Table {
  const { grades, authorized, actual } = ledger.staffing;
  const typedRow = (label: string, sum: number, entryOf: (grade: StaffGrade) => CountEntry): TableRow => ({
    cells: [
      labelCell(label, 'center'),
      countCell({ text: printByState(combinedState(grades.map(entryOf)), () => printCount(sum)) }, 'total'),
      ...grades.map((grade) => countCell(countRun(entryOf(grade), words))),
    ],
  });
  const typed = combinedState(grades.flatMap((grade) => [grade.authorized, grade.actual]));
  return {
    type: 'table',
    purpose: 'data',
    name: 'staffing',
    ...unitAndDay(words.people, settings.staffingAsOf, words),
    columnWidths: [14, ...[undefined, ...grades].map(() => 10)],
    headRows: 1,
    rows: [
      {
        cells: [
          headCell(words.staffing.category),
          headCell(words.staffing.sum),
          ...grades.map((grade) => headCell(grade.grade)),
        ],
      },
      typedRow(words.staffing.authorized, authorized, (grade) => grade.authorized),
      typedRow(words.staffing.actual, actual, (grade) => grade.actual),
      {
        cells: [
          labelCell(words.staffing.variance, 'center'),
          countCell(
            { text: printByState(typed, () => printVariance(staffVariance(authorized, actual))) },
            'total',
          ),
          ...grades.map((grade) => countCell({ text: gradeVariance(grade) })),
        ],
      },
    ],
  };
}

function gradeVariance({ authorized, actual }: StaffGrade): string {
  return printByState(combinedState([authorized, actual]), () =>
    printVariance(staffVariance(authorized.count, actual.count)),
  );
}
