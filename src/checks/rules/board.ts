/** The board: seats as printed against the seats typed, and members with vacancies being filled against the seats. */
import type { CellSource } from '../../ledger/entry';
import type { BoardSeat } from '../../ledger/records';
import { placeName, unreadableCells, type CheckedWorkbook } from '../checked-workbook';
import type { Finding } from '../finding';
import { matchingName } from '../printed/matching-name';
import { printedStatements } from '../printed/printed-statements';
import type { CheckRule } from '../rule';
import { figuresOf } from '../sums/compare-sum';

export interface BoardDetail {
  /**
   * - `printed`: printed seats are not the typed ones; `total`: their sum is not.
   * - `tooMany`: more members than seats, those being recruited included.
   * - `vacant`: fewer, and nothing says that anyone is being recruited.
   */
  readonly code: 'printed' | 'total' | 'tooMany' | 'vacant' | 'recruiting';
  /** 직위; empty for all. */
  readonly position: string;
  readonly seats: number;
  readonly members: number;
  readonly recruiting: number;
}

export const board: CheckRule<'board'> = {
  id: 'board',
  check(workbook) {
    const printed = printedSeats(workbook);
    const members = membersAgainstSeats(workbook);
    return {
      compared: printed.compared + members.compared,
      findings: [...printed.findings, ...members.findings],
    };
  },
};

interface Result {
  readonly compared: number;
  readonly findings: readonly Finding<'board'>[];
}

function printedSeats(workbook: CheckedWorkbook): Result {
  const { boardSeats } = workbook.ledger.records;
  if (
    boardSeats.length === 0 ||
    isUnreadable(
      workbook,
      boardSeats.map(({ seats }) => seats.source),
    )
  )
    return { compared: 0, findings: [] };
  let compared = 0;
  const findings: Finding<'board'>[] = [];
  for (const { entry, number, status: stated } of printedStatements(workbook)) {
    if (stated?.table !== 'board' || stated.measure !== 'seats' || number === null) continue;
    const counted = boardSeats.filter(
      (seat) => stated.position === null || seat.position === stated.position,
    );
    const seats = sumOfSeats(counted);
    compared += 1;
    if (seats === number.value) continue;
    findings.push({
      rule: 'board',
      severity: 'fail',
      subject: `seats/${stated.position ?? ''}/${entry.place}`,
      cells: [entry.source, ...counted.map((seat) => seat.seats.source)],
      figures: countFigures(number.value, seats, entry.unit),
      detail: {
        code: stated.position === null ? 'total' : 'printed',
        position: stated.position ?? '',
        seats,
        members: number.value,
        recruiting: 0,
      },
    });
  }
  return { compared, findings };
}

/** Members are counted to the seat whose name theirs contains: 당연직이사 to 이사. */
function membersAgainstSeats(workbook: CheckedWorkbook): Result {
  const { ledger, names } = workbook;
  const { boardSeats, boardMembers } = ledger.records;
  const unreadable = isUnreadable(
    workbook,
    boardSeats.map(({ seats }) => seats.source),
  );
  // A seat without a name would take in every member.
  const isNamed = boardSeats.every(({ position }) => position.trim() !== '');
  if (boardSeats.length === 0 || boardMembers.length === 0 || unreadable || !isNamed)
    return { compared: 0, findings: [] };
  const members = new Map<BoardSeat, number>();
  for (const member of boardMembers) {
    const seat = matchingSeat(boardSeats, member.position);
    // A member of a seat that cannot be told makes every count doubtful.
    if (seat === null) return { compared: 0, findings: [] };
    members.set(seat, (members.get(seat) ?? 0) + 1);
  }
  const recruiting = new Map<string, { readonly count: number; readonly cell: CellSource }>();
  for (const { entry, number, status: stated } of printedStatements(workbook)) {
    if (
      stated?.table === 'board' &&
      stated.measure === 'recruiting' &&
      stated.position !== null &&
      number !== null
    )
      recruiting.set(stated.position, { count: number.value, cell: entry.source });
  }
  const findings = boardSeats.flatMap((seat): Finding<'board'>[] => {
    const own = members.get(seat) ?? 0;
    const open = recruiting.get(seat.position);
    const filled = own + (open?.count ?? 0);
    if (filled === seat.seats.count || seat.seats.state === 'blank') return [];
    const isTooMany = filled > seat.seats.count;
    return [
      {
        rule: 'board',
        severity: isTooMany || open !== undefined ? 'fail' : 'question',
        subject: `members/${seat.position}`,
        cells: [seat.seats.source, ...(open === undefined ? [] : [open.cell])],
        figures: countFigures(seat.seats.count, filled, names.computed.people),
        detail: {
          code: isTooMany ? 'tooMany' : open === undefined ? 'vacant' : 'recruiting',
          position: seat.position,
          seats: seat.seats.count,
          members: own,
          recruiting: open?.count ?? 0,
        },
      },
    ];
  });
  return { compared: boardSeats.length, findings };
}

/** 이사장 contains 이사, so the longest name that fits is meant. */
function matchingSeat(seats: readonly BoardSeat[], position: string): BoardSeat | null {
  const letters = position.replace(/\s/g, '');
  const fitting = seats
    .filter((seat) => letters.includes(seat.position.replace(/\s/g, '')))
    .sort((one, other) => other.position.replace(/\s/g, '').length - one.position.replace(/\s/g, '').length);
  return fitting[0] ?? matchingName(seats, (seat) => seat.position, position);
}

function sumOfSeats(seats: readonly BoardSeat[]): number {
  return seats.reduce((sum, seat) => sum + seat.seats.count, 0);
}

function isUnreadable(workbook: CheckedWorkbook, cells: readonly CellSource[]): boolean {
  const unreadable = unreadableCells(workbook);
  return cells.some((cell) => unreadable.has(placeName(cell)));
}

function countFigures(stated: number, computed: number, unitName: string) {
  return figuresOf(
    {
      name: '',
      value: stated,
      interval: { low: stated, high: stated },
      decimals: 0,
      moneyUnit: null,
      unitName,
    },
    computed,
    'round',
  );
}
