/** Moves the figures of rows of sums into 원문표기, where they have to tie, and empties the rows, where somebody asked for it. */
import type { CheckedWorkbook } from '../checks/checked-workbook';
import { namedFinding, printedTotal } from '../checks/rules/total-rows';
import type { TypedRow } from '../checks/sheet/typed-rows';
import { namedTotals, type NamedTotal, type TotalFigure } from '../checks/total-rows/named-totals';
import { cellSubject, fingerprintOf } from '../checks/waivers';
import { numberContent } from '../tables/budget-summary-sheet';
import { cellAddress, type GridValue } from '../tables/grid';
import { columnsOf, type Column, type ColumnKey } from '../tables/layout';
import { lastTypedRow, locateTable } from '../tables/table-reader';
import type { CellChange } from '../workbook/typed-step';
import { findSheet, type Workbook } from '../workbook/workbook';
import type { CellContent } from '../workbook/write-cells';

export interface TotalsPlan {
  readonly changes: readonly CellChange[];
  /** Rows whose figures are moved. */
  readonly rows: number;
  /** Rows that were asked for and have changed since the finding that was answered. */
  readonly leftAlone: number;
  /** The number of the last row that 원문표기 needs. */
  readonly lastPrintedRow: number;
}

/** `requests` are rows of findings; the workbook is the one just read. */
export function planTotals(
  workbook: Workbook,
  checked: CheckedWorkbook,
  requests: readonly Pick<TypedRow, 'subject' | 'fingerprint'>[],
): TotalsPlan {
  const wanted = new Map(requests.map(({ subject, fingerprint }) => [cellSubject(subject), fingerprint]));
  const printed = new PrintedRows(checked);
  const held = new HeldContents(workbook, checked);
  const changes: CellChange[] = [];
  let rows = 0;
  for (const total of namedTotals(checked)) {
    if (wanted.get(cellSubject(total.subject)) !== fingerprintOf(namedFinding(total, checked))) continue;
    const moved = total.figures.filter(({ statement }) => statement !== null);
    if (moved.length === 0 || !printed.isThere) continue;
    for (const figure of moved) for (const change of printed.stating(figure, total)) changes.push(change);
    for (const change of held.cleared(total, moved.length === total.figures.length ? null : moved))
      changes.push(change);
    rows += 1;
  }
  return { changes, rows, leftAlone: requests.length - rows, lastPrintedRow: printed.lastRow };
}

/** Before the step: rows that 원문표기 lacks. They stay when the step is taken back, and are empty then. */
export function makeRoomForTotals(workbook: Workbook, { rows, lastPrintedRow }: TotalsPlan): void {
  const sheet = findSheet(workbook, 'printed');
  if (rows === 0 || sheet === undefined) return;
  const lacking = lastPrintedRow - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
}

/** New rows of 원문표기, one below the other. */
class PrintedRows {
  /** False without the sheet, or without one of its columns. */
  readonly isThere: boolean;
  /** The number of the last row in use. */
  lastRow: number;
  private readonly columns: Readonly<Partial<Record<ColumnKey<'printed'>, number>>>;

  constructor(private readonly checked: CheckedWorkbook) {
    const { sheets, names } = checked;
    const grid = sheets.printed?.grid;
    const position = grid === undefined ? undefined : locateTable('printed', names.headers.printed, grid, []);
    this.columns = position?.columns ?? {};
    this.lastRow = grid === undefined || position === undefined ? 0 : lastTypedRow('printed', grid, position);
    this.isThere = columnsOf('printed').every(([column]) => this.columns[column] !== undefined);
  }

  /** A row that states the figure, as the cells of it. */
  stating({ statement, number }: TotalFigure, { table, unit }: NamedTotal): readonly CellChange[] {
    if (statement === null || number === null) return [];
    const { sheets, units, computed } = this.checked.names;
    this.lastRow += 1;
    const cells: Readonly<Record<ColumnKey<'printed'>, GridValue>> = {
      document: '',
      place: sheets[table],
      number: numberContent(statement.number),
      item: statement.item,
      printedName: statement.printedName,
      value: printedTotal(number, unit),
      decimals: number.isNil ? '' : number.decimals,
      unit: unit === null ? computed.people : units[unit],
      asOf: statement.asOf,
    };
    return columnsOf('printed').flatMap(([column]): readonly CellChange[] => {
      const index = this.columns[column];
      if (index === undefined || cells[column] === '') return [];
      const address = cellAddress(this.lastRow - 1, index);
      return [{ sheet: sheets.printed, address, before: '', after: cells[column] }];
    });
  }
}

/** What the cells of the tables hold: formulas are read of the sheets that need it. */
class HeldContents {
  private readonly formulas = new Map<string, readonly (readonly string[])[]>();

  constructor(
    private readonly workbook: Workbook,
    private readonly checked: CheckedWorkbook,
  ) {}

  /** Empties what is typed in a row; no more than some figures, where others have to stay. */
  cleared({ table, row }: NamedTotal, figures: readonly TotalFigure[] | null): readonly CellChange[] {
    const grid = this.checked.sheets[table]?.grid;
    if (grid === undefined) return [];
    const position = locateTable(table, this.checked.names.headers[table], grid, []);
    const columns: Readonly<Partial<Record<string, number>>> = position.columns;
    return (columnsOf(table) as readonly (readonly [string, Column])[]).flatMap(
      ([column, { kind }]): readonly CellChange[] => {
        const index = columns[column];
        if (kind === 'computed' || index === undefined) return [];
        if (figures !== null && !figures.some((figure) => figure.column === column)) return [];
        const formula = this.formulasOf(grid.name)[row]?.[index] ?? '';
        const before: CellContent = formula === '' ? (grid.values[row]?.[index] ?? '') : { formula };
        return before === ''
          ? []
          : [{ sheet: grid.name, address: cellAddress(row, index), before, after: '' }];
      },
    );
  }

  private formulasOf(sheet: string): readonly (readonly string[])[] {
    const known =
      this.formulas.get(sheet) ?? this.workbook.sheets.get(sheet)?.getDataRange().getFormulas() ?? [];
    this.formulas.set(sheet, known);
    return known;
  }
}
