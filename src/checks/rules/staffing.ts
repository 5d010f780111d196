/** Staffing as printed against the grades: 정원, 현원, 과부족 = 현원 − 정원 in every column, and the headline headcount. */
import type { CountEntry } from '../../ledger/entry';
import { placeName, unreadableCells, type CheckedWorkbook } from '../checked-workbook';
import { printedStatements } from '../printed/printed-statements';
import type { StatusItem } from '../printed/status-item';
import type { CheckRule } from '../rule';
import { CheckedTable } from '../sums/checked-table';
import { readDateText } from '../../tables/date-text';

export interface StaffingDetail {
  /**
   * - `printed`: a printed figure is not the typed one.
   * - `total`: 계 against the grades.
   * - `variance`: 과부족 against 현원 − 정원.
   * - `headcount`: 총원 against 현원 and the staff outside the table.
   */
  readonly code: 'printed' | 'total' | 'variance' | 'headcount';
  /** 항목 as it is printed. */
  readonly item: string;
  /** The one figure whose change would mend everything; empty where it cannot be told. */
  readonly suspect: string;
}

type StaffingRelation = Pick<StaffingDetail, 'code' | 'item'>;
type PrintedStaffing = Extract<StatusItem, { table: 'staffing' }>;

export const staffing: CheckRule<'staffing'> = {
  id: 'staffing',
  check(workbook) {
    const table = filledTable(workbook);
    return {
      compared: table.compared,
      findings: table.untied().map((untied) => ({
        rule: 'staffing',
        severity: untied.tie,
        subject: `${untied.kind.code}/${untied.kind.item}`,
        cells: untied.cells,
        ...(untied.figures === undefined ? {} : { figures: untied.figures }),
        detail: { ...untied.kind, suspect: untied.suspect ?? '' },
      })),
    };
  },
};

function filledTable(workbook: CheckedWorkbook): CheckedTable<StaffingRelation> {
  const { ledger, names } = workbook;
  const { staff, outsideStaff, settings } = ledger.records;
  const words = names.headers.staffing;
  const unreadable = unreadableCells(workbook);
  const table = new CheckedTable<StaffingRelation>({
    moneyUnit: null,
    decimals: 0,
    unitName: names.computed.people,
  });
  const type = (key: string, name: string, entry: CountEntry): void => {
    if (unreadable.has(placeName(entry.source))) table.leaveOpen(key);
    else table.state(key, name, entry.count, { low: entry.count, high: entry.count }, [entry.source]);
  };
  for (const grade of staff) {
    type(`authorized/${grade.grade}`, `${words.authorized} ${grade.grade}`, grade.authorized);
    type(`actual/${grade.grade}`, `${words.actual} ${grade.grade}`, grade.actual);
  }
  for (const { kind, count } of outsideStaff) type(`outside/${kind}`, kind, count);

  const all = (column: 'authorized' | 'actual'): readonly string[] =>
    staff.map(({ grade }) => `${column}/${grade}`);
  const outside = outsideStaff.map(({ kind }) => `outside/${kind}`);
  for (const { entry, number, status: stated } of printedStatements(workbook)) {
    const day = readDateText(entry.asOf);
    const isOfAnotherDay = day !== null && settings.staffingAsOf !== '' && day !== settings.staffingAsOf;
    if (stated?.table !== 'staffing' || number === null || isOfAnotherDay) continue;
    const key = `printed/${String(table.compared)}`;
    const relation = relationOf(stated, entry.item, all, outside);
    if (relation === null) continue;
    const { value } = number;
    table.state(key, entry.item, value, { low: value, high: value }, [entry.source]);
    table.relate(relation.kind, key, relation.parts);
  }
  return table;
}

function relationOf(
  stated: PrintedStaffing,
  item: string,
  all: (column: 'authorized' | 'actual') => readonly string[],
  outside: readonly string[],
): { readonly kind: StaffingRelation; readonly parts: readonly string[] } | null {
  const grades = all('actual').length;
  const of = (column: 'authorized' | 'actual', grade: string | null): readonly string[] =>
    grade === null ? all(column) : [`${column}/${grade}`];
  switch (stated.measure) {
    case 'headcount':
      return grades + outside.length === 0
        ? null
        : { kind: { code: 'headcount', item }, parts: [...all('actual'), ...outside] };
    case 'outsideStaff':
      if (stated.kind !== null) return { kind: { code: 'printed', item }, parts: [`outside/${stated.kind}`] };
      return outside.length === 0 ? null : { kind: { code: 'total', item }, parts: outside };
    case 'vacancyRate':
      // A rate is no sum; the rule on rates has it.
      return null;
    case 'variance':
      return grades === 0
        ? null
        : {
            kind: { code: 'variance', item },
            parts: [
              ...of('actual', stated.grade),
              ...of('authorized', stated.grade).map((figure) => `−${figure}`),
            ],
          };
    case 'authorized':
    case 'actual':
      return grades === 0
        ? null
        : {
            kind: { code: stated.grade === null ? 'total' : 'printed', item },
            parts: of(stated.measure, stated.grade),
          };
  }
}
