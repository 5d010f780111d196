/** 인력: authorized, actual and variance by grade. */
import { printVariance } from '../../ledger/display';
import type { EntryState } from '../../ledger/entry';
import { staffVariance } from '../../ledger/staffing';
import type { StaffGrade } from '../../ledger/records';
import type { Table, TableCell, TableRow } from '../document/document';
import { combinedState, computedCountRun, countRun, runByState } from '../figures';
import type { ReportContext } from '../report-context';
import type { FigureSubject } from '../sources/computed-figure';
import { countCell, headCell, labelCell } from './cells';
import { unitAndDay } from './table-notes';

/** Grades are columns, as in personnel tables; the sums of the rows are the ledger's. */
export function staffingTable(context: ReportContext): Table {
  const { ledger, settings, words } = context;
  const { grades } = ledger.staffing;
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
      typedRow('authorized', context),
      typedRow('actual', context),
      varianceRow(context),
    ],
  };
}

function typedRow(measure: 'authorized' | 'actual', context: ReportContext): TableRow {
  const { ledger, words } = context;
  const entries = ledger.staffing.grades.map((grade) => grade[measure]);
  const sum = runByState(combinedState(entries), () =>
    computedCountRun({ of: { kind: 'staff' }, measure }, ledger.staffing[measure], context),
  );
  return {
    cells: [
      labelCell(words.staffing[measure], 'center'),
      countCell(sum, 'total'),
      ...entries.map((entry) => countCell(countRun(entry, words))),
    ],
  };
}

function varianceRow(context: ReportContext): TableRow {
  const { grades, authorized, actual } = context.ledger.staffing;
  const all = combinedState(grades.flatMap((grade) => [grade.authorized, grade.actual]));
  const cellOf = (of: FigureSubject, state: EntryState, variance: number, role?: 'total'): TableCell =>
    countCell(
      runByState(state, () =>
        computedCountRun({ of, measure: 'variance' }, variance, context, printVariance),
      ),
      role,
    );
  return {
    cells: [
      labelCell(context.words.staffing.variance, 'center'),
      cellOf({ kind: 'staff' }, all, staffVariance(authorized, actual), 'total'),
      ...grades.map((grade) =>
        cellOf({ kind: 'grade', grade: grade.grade }, stateOf(grade), varianceOf(grade)),
      ),
    ],
  };
}

function stateOf({ authorized, actual }: StaffGrade): EntryState {
  return combinedState([authorized, actual]);
}

function varianceOf({ authorized, actual }: StaffGrade): number {
  return staffVariance(authorized.count, actual.count);
}
