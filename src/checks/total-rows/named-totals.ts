/** Rows of sums in the tables, with their figures as they are typed, what those are the sum of, and how 원문표기 states them. */
import type { CellSource } from '../../ledger/entry';
import type { Settings } from '../../ledger/records';
import { wonIn, type Unit } from '../../ledger/unit';
import { cellAddress, type GridValue } from '../../tables/grid';
import { columnsOf, namingColumns } from '../../tables/layout';
import { readNumberText } from '../../tables/number-text';
import { locateTable } from '../../tables/table-reader';
import { isTotalName, summedTables, totalRowsIn, type SummedTable } from '../../tables/total-rows';
import { gridsOf, type CheckedWorkbook } from '../checked-workbook';
import { TotalReadings, type TotalStatement } from './total-readings';

/** A figure as it is typed. */
export interface TypedFigure {
  readonly column: string;
  readonly cell: CellSource;
  readonly content: GridValue;
  /** Whole won, or heads, and the digits behind the point; null where no number is typed. 0 for "-". */
  readonly number: { readonly value: number; readonly decimals: number; readonly isNil: boolean } | null;
}

/** A row of sums as it is typed. */
export interface TypedTotalRow {
  readonly table: SummedTable;
  /** Zero-based. */
  readonly row: number;
  /** What it is called: 합계. */
  readonly name: string;
  /** The cells before the first figure, by column; without what calls it a sum. */
  readonly texts: Readonly<Partial<Record<string, string>>>;
  readonly figures: readonly TypedFigure[];
}

export interface TotalFigure extends TypedFigure {
  /** What the rows add up to that it is the sum of; null where that cannot be told. */
  readonly sum: number | null;
  /** Null where 원문표기 has no word for it. */
  readonly statement: TotalStatement | null;
}

export interface NamedTotal extends TypedTotalRow {
  /** What it is known by, by what stands in it and never by its address. */
  readonly subject: string;
  /** The cell that calls it so. */
  readonly label: CellSource;
  /** Of its amounts; null for heads. */
  readonly unit: Unit | null;
  readonly figures: readonly TotalFigure[];
}

/** All of them, table by table. */
export function namedTotals(workbook: CheckedWorkbook): readonly NamedTotal[] {
  const readings = new TotalReadings(workbook);
  const times = new Map<string, number>();
  return summedTables.flatMap((table) =>
    typedTotals(table, workbook).map(({ label, path, ...typed }): NamedTotal => {
      const nth = (times.get(path) ?? 0) + 1;
      times.set(path, nth);
      const reading = readings.of(typed);
      return {
        ...typed,
        label,
        subject: nth === 1 ? path : `${path}/${String(nth)}`,
        unit: unitOf(table, workbook.ledger.records.settings),
        figures: typed.figures.map((figure) => ({
          ...figure,
          sum: reading.sum(figure.column),
          statement: figure.number === null ? null : reading.statement(figure.column),
        })),
      };
    }),
  );
}

/** The unit a table's amounts are typed in; null where it counts heads. */
export function unitOf(
  table: SummedTable,
  { entryUnit, balanceSheetUnit }: Pick<Settings, 'entryUnit' | 'balanceSheetUnit'>,
): Unit | null {
  if (table === 'balanceSheet') return balanceSheetUnit;
  return table === 'budget' || table === 'execution' || table === 'budgetChanges' ? entryUnit : null;
}

type FoundRow = TypedTotalRow & { readonly label: CellSource; readonly path: string };

function typedTotals(table: SummedTable, workbook: CheckedWorkbook): readonly FoundRow[] {
  const { names, sheets, ledger } = workbook;
  const grid = sheets[table]?.grid;
  if (grid === undefined) return [];
  const headers: Readonly<Record<string, string>> = names.headers[table];
  const columns: Readonly<Partial<Record<string, number>>> = locateTable(
    table,
    names.headers[table],
    grid,
    [],
  ).columns;
  const { settings } = ledger.records;
  const unit = unitOf(table, settings);
  const decimals = table === 'balanceSheet' ? settings.balanceSheetDecimals : 0;
  return [...totalRowsIn(table, gridsOf(workbook), names)].map((row): FoundRow => {
    const content = (column: string): GridValue => grid.values[row]?.[columns[column] ?? -1] ?? '';
    const source = (column: string, record: string): CellSource => ({
      sheet: grid.name,
      record,
      header: headers[column] ?? '',
      address: cellAddress(row, columns[column] ?? 0),
    });
    const naming: readonly string[] = namingColumns(table);
    const labels = naming.filter((column) => isTotalName(content(column), names));
    const [labelled = ''] = labels;
    const name = textOf(content(labelled));
    const path = [grid.name, ...naming.map((column) => textOf(content(column)))]
      .filter((text) => text !== '')
      .join('/');
    const figures = columnsOf(table).flatMap(([column, { kind }]): readonly TypedFigure[] => {
      const typed = content(column);
      if ((kind !== 'amount' && kind !== 'count') || typed === '') return [];
      return [
        {
          column,
          cell: source(column, name),
          content: typed,
          number: numberIn(typed, kind === 'amount' ? unit : null, decimals),
        },
      ];
    });
    return {
      table,
      row,
      name,
      path,
      label: source(labelled, name),
      texts: Object.fromEntries(
        naming.map((column) => [column, labels.includes(column) ? '' : textOf(content(column))]),
      ),
      figures,
    };
  });
}

function textOf(value: GridValue): string {
  return (typeof value === 'object' ? value.date : String(value)).trim();
}

/** Behind more digits there is only the noise of a formula. */
const mostDecimals = 6;

function numberIn(content: GridValue, unit: Unit | null, decimals: number): TypedFigure['number'] {
  const read =
    typeof content === 'number'
      ? { state: 'measured' as const, value: content }
      : readNumberText(textOf(content));
  if (read === null) return null;
  if (read.state === 'nil') return { value: 0, decimals: 0, isNil: true };
  const typed = /\.(\d+)$/.exec(String(read.value))?.[1]?.length ?? 0;
  return {
    value: unit === null ? read.value : Math.round(read.value * wonIn(unit)),
    decimals: unit === null ? 0 : Math.max(decimals, typed > mostDecimals ? 0 : typed),
    isNil: false,
  };
}
