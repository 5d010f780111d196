/** Staffing, balance sheet, board and counts, against what 원문표기 prints of them and against each other. */
import type { WorkbookGrids } from '../../../../src/tables/read-records';
import { compared, figure, printed, total, type Mismatch } from './figures';
import { plainRows, settingText, type PlainRow } from './plain-table';

function whole(value: number): string {
  return printed(value, 0, 'round');
}

/** 정원, 현원, 과부족, 결원율 by grade and in all, and the headcount. */
export function staffingMismatches(grids: WorkbookGrids): readonly Mismatch[] {
  const staff = plainRows(grids, 'staffing').map((row) => ({
    grade: row.text('직급'),
    authorized: figure(row.text('정원')),
    actual: figure(row.text('현원')),
  }));
  const outside = plainRows(grids, 'outsideStaff');
  const rounding = settingText(grids, '반올림') === '절사' ? 'truncate' : 'round';
  return plainRows(grids, 'printed').flatMap((row) => {
    const [, measure = '', of = ''] =
      /^(정원|현원|과부족|결원율|총원|별도인력)\s?(.*)$/.exec(row.text('항목')) ?? [];
    const own = staff.filter(({ grade }) => of === '계' || of === grade);
    const authorized = total(own.map((each) => each.authorized));
    const actual = total(own.map((each) => each.actual));
    const count = (kind: string): number =>
      total(
        outside
          .filter((each) => kind === '' || each.text('구분') === kind)
          .map((each) => figure(each.text('인원'))),
      );
    const values: Readonly<Record<string, string>> = {
      정원: whole(authorized),
      현원: whole(actual),
      과부족: whole(actual - authorized),
      결원율: printed((100 * (authorized - actual)) / authorized, 1, rounding),
      총원: whole(total(staff.map((each) => each.actual)) + count('')),
      별도인력: whole(count(of)),
    };
    const computed = values[measure];
    return computed === undefined ? [] : compared(row.cell('값'), row.text('값'), computed);
  });
}

/** Items as printed, sums of both sides in both years and in 증감, and the change of each item. */
export function balanceMismatches(grids: WorkbookGrids): readonly Mismatch[] {
  const items = plainRows(grids, 'balanceSheet').map((row) => ({
    section: row.text('구분'),
    item: row.text('항목'),
    당해: figure(row.text('당해')),
    전년: figure(row.text('전년')),
  }));
  return plainRows(grids, 'printed').flatMap((row) => {
    const [, year, name = ''] = /^(당해|전년|증감) (.+)$/.exec(row.text('항목')) ?? [];
    if (year === undefined) return [];
    const own = items.filter(({ section, item }) =>
      name === '자산 계'
        ? section === '자산'
        : name === '부채 및 자본 계'
          ? section !== '자산'
          : item === name,
    );
    const value = total(
      own.map((each) => (year === '당해' || year === '전년' ? each[year] : each.당해 - each.전년)),
    );
    return compared(row.cell('값'), row.text('값'), whole(value));
  });
}

/** Seats as printed and in all; members and seats being filled against the seats, by position. */
export function boardMismatches(grids: WorkbookGrids): readonly Mismatch[] {
  const seats = plainRows(grids, 'boardSeats');
  const members = plainRows(grids, 'boardMembers');
  const rows = plainRows(grids, 'printed');
  const stated = rows.flatMap((row) => {
    const position = /^임원 정원 (.+)$/.exec(row.text('항목'))?.[1];
    if (position === undefined) return [];
    const own = seats.filter((seat) => position === '계' || seat.text('직위') === position);
    return compared(
      row.cell('값'),
      row.text('값'),
      whole(total(own.map((seat) => figure(seat.text('정원'))))),
    );
  });
  const filled = seats.flatMap((seat) => {
    const position = seat.text('직위');
    const held = members.filter((member) => kindOfSeat(member.text('구분')) === position).length;
    const open = rows.find((row) => row.text('항목') === `모집 중 ${position}`)?.text('값') ?? '';
    return compared(seat.cell('정원'), seat.text('정원'), whole(held + figure(open)));
  });
  return [...stated, ...filled];
}

/** 당연직위원 and 위촉직위원 are both 위원. */
function kindOfSeat(position: string): string {
  return position.replace(/^(당연직|위촉직)/, '');
}

/** `<X> 계` against `<X> …` of the same place; staffing, balance sheet, board and budget are looked at elsewhere. */
export function partMismatches(grids: WorkbookGrids): readonly Mismatch[] {
  const rows = plainRows(grids, 'printed').filter((row) => row.text('위치').startsWith('본문'));
  return rows.flatMap((row) => {
    const what = /^(.+) (?:계|합계)$/.exec(row.text('항목'))?.[1];
    if (what === undefined) return [];
    const parts = rows.filter((other) => other !== row && isPart(other, row, what));
    if (parts.length === 0) return [];
    return compared(
      row.cell('값'),
      row.text('값'),
      whole(total(parts.map((part) => figure(part.text('값'))))),
    );
  });
}

function isPart(other: PlainRow, sum: PlainRow, what: string): boolean {
  return other.text('위치') === sum.text('위치') && other.text('항목').startsWith(`${what} `);
}

/** One 항목 of one 번호 that is printed with different values in two places of the text. */
export function repeatedFigures(grids: WorkbookGrids): readonly Mismatch[] {
  const rows = plainRows(grids, 'printed').filter((row) => row.text('위치').startsWith('본문'));
  return rows.flatMap((row, index) => {
    const first = rows.slice(0, index).find((other) => other.text('항목') === row.text('항목'));
    return first === undefined ? [] : compared(row.cell('값'), row.text('값'), first.text('값'));
  });
}
