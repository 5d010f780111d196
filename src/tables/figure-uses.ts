/** The sheet 수치출처 as plain data: which cell of the workbook the report uses where. */
import { positionOf } from '../checks/formulas/cell-position';
import type { FigureUse } from '../report/sources/figure-uses';

export const figureUseColumns = ['sheet', 'cell', 'value', 'place', 'number', 'origin'] as const;
export type FigureUseColumn = (typeof figureUseColumns)[number];

export interface FigureUseWords {
  readonly headers: Readonly<Record<FigureUseColumn, string>>;
  readonly origins: Readonly<Record<FigureUse['origin'], string>>;
}

export interface FigureUseRow {
  /** One a column. */
  readonly cells: readonly (string | number)[];
  /** The cell it is about. */
  readonly sheet: string;
  readonly address: string;
}

/** A row a use, by sheet and cell; uses of one cell stay in the order of the report. */
export function figureUseRows(
  uses: readonly FigureUse[],
  { origins }: FigureUseWords,
): readonly FigureUseRow[] {
  return uses
    .map((use) => ({ use, position: positionOf(use.address) }))
    .sort(
      (one, other) =>
        compareText(one.use.sheet, other.use.sheet) ||
        one.position.row - other.position.row ||
        one.position.column - other.position.column,
    )
    .map(({ use: { sheet, address, value, place, number, origin } }) => ({
      cells: [sheet, address, value, place, number, origins[origin]],
      sheet,
      address,
    }));
}

/** By code units, which is the order of the Korean alphabet too. */
function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
