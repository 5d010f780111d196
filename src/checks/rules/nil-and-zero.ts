/** "-" beside "0" in one printed table: nil and a measured zero are two things, and a reader has to know which is meant. */
import type { CellSource, EntryState } from '../../ledger/entry';
import { readNumberText } from '../../tables/number-text';
import type { CheckedWorkbook } from '../checked-workbook';
import { addTo } from '../grouped';
import { programNames } from '../notation/narrative-blocks';
import { rarestFirst } from '../notation/rarest-first';
import { printedStatements } from '../printed/printed-statements';
import type { CheckRule } from '../rule';

export interface NilAndZeroDetail {
  readonly code: 'execution' | 'column' | 'sideTable' | 'printed';
  /** A programme, a sheet or a small table. */
  readonly table: string;
  /** Head of the column. */
  readonly column: string;
  readonly nils: number;
  readonly zeros: number;
}

interface PrintedTable {
  readonly subject: string;
  readonly code: NilAndZeroDetail['code'];
  readonly table: string;
  readonly column: string;
  readonly cells: readonly { readonly kind: 'nil' | 'zero' | 'other'; readonly cell: CellSource }[];
}

export const nilAndZero: CheckRule<'nil-and-zero'> = {
  id: 'nil-and-zero',
  check(workbook) {
    const tables = [
      ...executionTables(workbook),
      ...columns(workbook),
      ...sideTableColumns(workbook),
      ...printedRows(workbook),
    ];
    return {
      compared: tables.reduce((sum, { cells }) => sum + cells.length, 0),
      findings: tables.flatMap(({ subject, code, table, column, cells }) => {
        const of = (kind: 'nil' | 'zero'): readonly CellSource[] =>
          cells.filter((each) => each.kind === kind).map(({ cell }) => cell);
        const [nils, zeros] = [of('nil'), of('zero')];
        if (nils.length === 0 || zeros.length === 0) return [];
        return [
          {
            rule: 'nil-and-zero',
            severity: 'question',
            subject,
            cells: rarestFirst([nils, zeros]),
            detail: { code, table, column, nils: nils.length, zeros: zeros.length },
          },
        ];
      }),
    };
  },
};

/** The amounts of one programme's execution are printed in one table. */
function executionTables({ ledger, names }: CheckedWorkbook): readonly PrintedTable[] {
  const programs = programNames(ledger);
  const byNumber = new Map<string, PrintedTable['cells'][number][]>();
  for (const { number, amount } of ledger.records.execution)
    addTo(byNumber, number, { kind: kindOf(amount.state, amount.won), cell: amount.source });
  return [...byNumber].map(([number, cells]) => ({
    subject: `execution/${number}`,
    code: 'execution',
    table: programs.get(number) ?? number,
    column: names.headers.execution.amount,
    cells,
  }));
}

function columns({ ledger }: CheckedWorkbook): readonly PrintedTable[] {
  const { budgetLines, staff, outsideStaff, balanceSheet } = ledger.records;
  const amounts = [
    budgetLines.map(({ previousBudget }) => previousBudget),
    budgetLines.map(({ budget }) => budget),
    balanceSheet.map(({ current }) => current),
    balanceSheet.map(({ previous }) => previous),
  ].map((entries) => entries.map(({ state, won, source }) => ({ kind: kindOf(state, won), cell: source })));
  const counts = [
    staff.map(({ authorized }) => authorized),
    staff.map(({ actual }) => actual),
    outsideStaff.map(({ count }) => count),
  ].map((entries) =>
    entries.map(({ state, count, source }) => ({ kind: kindOf(state, count), cell: source })),
  );
  return [...amounts, ...counts].flatMap((cells) =>
    cells.slice(0, 1).map(({ cell: { sheet, header } }) => ({
      subject: `${sheet}/${header}`,
      code: 'column' as const,
      table: sheet,
      column: header,
      cells,
    })),
  );
}

function sideTableColumns({ ledger }: CheckedWorkbook): readonly PrintedTable[] {
  return ledger.records.sideTables.flatMap(({ name, rows, sources }) =>
    (rows[0] ?? []).map((head, column) => ({
      subject: `${sources[0]?.[column]?.sheet ?? ''}/${name}/${String(column + 1)}`,
      code: 'sideTable' as const,
      table: name,
      column: head,
      cells: rows.slice(1).flatMap((row, index) => {
        const cell = sources[index + 1]?.[column];
        const read = readNumberText(row[column] ?? '');
        if (cell === undefined || read === null) return [];
        return [{ kind: kindOf(read.state, read.state === 'measured' ? read.value : 0), cell }];
      }),
    })),
  );
}

/** Rows of 원문표기 that stand in one place under one word: 과부족 1급, 과부족 2급. */
function printedRows(workbook: CheckedWorkbook): readonly PrintedTable[] {
  const byWord = new Map<string, { place: string; word: string; cells: PrintedTable['cells'][number][] }>();
  for (const { entry, number } of printedStatements(workbook)) {
    const [word = ''] = entry.item.split(/\s+/);
    if (number === null || word === '') continue;
    const key = `${entry.place}/${entry.number}/${word}`;
    const own = byWord.get(key) ?? { place: entry.place, word, cells: [] };
    own.cells.push({ kind: kindOf(number.isNil ? 'nil' : 'measured', number.value), cell: entry.source });
    byWord.set(key, own);
  }
  return [...byWord].map(([key, { place, word, cells }]) => ({
    subject: `printed/${key}`,
    code: 'printed',
    table: place,
    column: word,
    cells,
  }));
}

function kindOf(state: EntryState, value: number): 'nil' | 'zero' | 'other' {
  if (state === 'nil') return 'nil';
  return state === 'measured' && value === 0 ? 'zero' : 'other';
}
