/**
 * Characters nobody sees: those the report leaves out, those that turn the text behind them around, and whatever in a name looks like
 * nothing but keeps it from being the name it seems to be. Names can be made tidy with one click (이름 통일).
 */
import type { CellSource } from '../../ledger/entry';
import { withoutUnseen } from '../../ledger/key';
import { hiddenCharactersIn } from '../../tables/hidden-characters';
import { columnsOf, isHidden, tableKeys, type ColumnKey, type TableKey } from '../../tables/layout';
import type { CheckedWorkbook } from '../checked-workbook';
import type { Finding } from '../finding';
import { sheetRows, type SheetRow } from '../notation/sheet-rows';
import { isNameColumn, tidyName, unseenCodesIn } from '../notation/tidy-names';
import type { CheckRule } from '../rule';

export interface HiddenCharactersDetail {
  readonly sheet: string;
  readonly header: string;
  readonly count: number;
  /** `U+0007`; left out of the report. */
  readonly unprintable: readonly string[];
  /** `U+202E`; kept. */
  readonly turning: readonly string[];
  /** In names: `U+200B`, which no comparison minds. */
  readonly unseen: readonly string[];
  /** Names with spaces round them, doubled ones or a 번호 in full-width digits. */
  readonly untidy: number;
  /** Cells with names that can be made tidy. */
  readonly names: number;
}

type HiddenFinding = Finding<'hidden-characters'>;

export const hiddenCharacters: CheckRule<'hidden-characters'> = {
  id: 'hidden-characters',
  check(workbook) {
    const results = tableKeys.map((table) => checkTable(workbook, table));
    return {
      compared: results.reduce((sum, { compared }) => sum + compared, 0),
      findings: results.flatMap(({ findings }) => findings),
    };
  },
};

/** A name that can be made tidy, with the subject of the finding that tells of it. */
export interface UntidyName {
  readonly subject: string;
  readonly cell: CellSource;
  readonly column: string;
}

export function untidyNamesIn(workbook: CheckedWorkbook): readonly UntidyName[] {
  return tableKeys.flatMap((table) => untidyNamesOf(workbook, table));
}

function untidyNamesOf(workbook: CheckedWorkbook, table: TableKey): readonly UntidyName[] {
  const columns = columnsOf(table).flatMap(([column]) => (isNameColumn(table, column) ? [column] : []));
  return sheetRows(workbook, table).flatMap((row) =>
    columns.flatMap((column): readonly UntidyName[] => {
      const value = row.value(column);
      const cell = row.source(column, '');
      return cell !== null && typeof value === 'string' && tidyName(value, column) !== value
        ? [{ subject: subjectOf(cell), cell, column }]
        : [];
    }),
  );
}

function subjectOf({ sheet, header }: CellSource): string {
  return `${sheet}/${header}`;
}

interface TableResult {
  readonly compared: number;
  readonly findings: readonly HiddenFinding[];
}

function checkTable(workbook: CheckedWorkbook, table: TableKey): TableResult {
  const rows = sheetRows(workbook, table);
  const seen = columnsOf(table).filter(([, column]) => !isHidden(column));
  const columns = seen.map(([column]) => checkColumn(rows, table, column));
  return {
    compared: columns.reduce((sum, { compared }) => sum + compared, 0),
    findings: columns.flatMap(({ findings }) => findings),
  };
}

/** One finding a column: what was pasted at once has the same characters everywhere. */
function checkColumn<Key extends TableKey>(
  rows: readonly SheetRow<Key>[],
  table: TableKey,
  column: ColumnKey<Key>,
): TableResult {
  const cells: CellSource[] = [];
  const unprintable = new Set<string>();
  const turning = new Set<string>();
  const unseen = new Set<string>();
  let untidy = 0;
  let names = 0;
  let compared = 0;
  for (const row of rows) {
    const value = row.value(column);
    if (typeof value !== 'string' || value === '') continue;
    compared += 1;
    const found = hiddenCharactersIn(value);
    const cell = row.source(column, '');
    const isUntidy = isNameColumn(table, column) && tidyName(value, column) !== value;
    if (cell === null || (found.unprintable.length + found.turning.length === 0 && !isUntidy)) continue;
    cells.push(cell);
    if (isUntidy) {
      const codes = unseenCodesIn(value);
      names += 1;
      for (const code of codes)
        if (![...found.unprintable, ...found.turning].includes(code)) unseen.add(code);
      if (tidyName(withoutUnseen(value), column) !== withoutUnseen(value)) untidy += 1;
    }
    for (const code of found.unprintable) unprintable.add(code);
    for (const code of found.turning) turning.add(code);
  }
  const [first] = cells;
  if (first === undefined) return { compared, findings: [] };
  const { sheet, header } = first;
  const detail = {
    ...{ sheet, header, count: cells.length },
    ...{ unprintable: [...unprintable], turning: [...turning], unseen: [...unseen] },
    ...{ untidy, names },
  };
  const subject = subjectOf(first);
  return {
    compared,
    findings: [{ rule: 'hidden-characters', severity: 'question', subject, cells, detail }],
  };
}
