/** Every line of the narrative and of its small tables that has dates, with what it tells of and the programme it belongs to. */
import type { CellSource } from '../../ledger/entry';
import { placedTableName } from '../../ledger/side-table-place';
import type { LedgerRecords, ProgramNumber } from '../../ledger/records';
import { blockKind, markedKind, type BlockKind } from './block-kind';
import type { FiscalCalendar } from '../../ledger/fiscal-calendar';
import { findNarrativeDates, type NarrativeDate } from './narrative-dates';

export interface DatedLine {
  /** Empty for a small table that no programme uses. */
  readonly number: ProgramNumber;
  /** 절, or the name of the small table. */
  readonly place: string;
  readonly kind: BlockKind;
  readonly text: string;
  readonly dates: readonly NarrativeDate[];
  readonly cell: CellSource;
}

/** Several rules ask for the same workbook's. */
const known = new WeakMap<LedgerRecords, readonly DatedLine[]>();

/** The dated lines in the order of the sheets. */
export function datedLines(records: LedgerRecords, calendar: FiscalCalendar): readonly DatedLine[] {
  const lines = known.get(records) ?? findDatedLines(records, calendar);
  known.set(records, lines);
  return lines;
}

function findDatedLines(records: LedgerRecords, calendar: FiscalCalendar): readonly DatedLine[] {
  const found: DatedLine[] = [];
  const users = new Map<string, ProgramNumber>();
  const add = (line: Omit<DatedLine, 'dates'>): void => {
    const dates = findNarrativeDates(line.text, calendar);
    if (dates.length > 0) found.push({ ...line, dates });
  };
  for (const { number, block, content } of records.narrative) {
    const table = placedTableName(content.text);
    if (table !== null) users.set(table, number);
    else
      add({
        number,
        place: block,
        kind: markedKind(content.text) ?? blockKind(block),
        text: content.text,
        cell: content.source,
      });
  }
  for (const { name, rows, sources } of records.sideTables)
    rows.slice(1).forEach((row, index) => {
      row.forEach((cellText, column) => {
        const cell = sources[index + 1]?.[column];
        if (cell === undefined) return;
        const columnKind = blockKind(rows[0]?.[column] ?? '');
        for (const text of cellText.split('\n'))
          add({
            number: users.get(name) ?? '',
            place: name,
            kind: markedKind(text) ?? columnKind,
            text,
            cell,
          });
      });
    });
  return found;
}
