/** Tells figures that were typed from figures whose cell for typing holds a formula of somebody's own. */
import type { CheckedWorkbook } from '../../checks/checked-workbook';
import { positionOf } from '../../checks/formulas/cell-position';
import type { Block } from '../document/document';
import type { CellPlace } from './computed-figure';
import { withChangedRuns } from './figure-runs';

/** Whether a formula stands in a cell, as far as the formulas of its sheet were read. */
export type HoldsFormula = (place: CellPlace) => boolean;

/** Looks in the sheets whose formulas are read: those with computed columns. */
export function formulaFinder({ sheets }: Pick<CheckedWorkbook, 'sheets'>): HoldsFormula {
  const formulasOf = new Map(
    Object.values(sheets).map(({ grid, formulas }) => [grid.name, formulas] as const),
  );
  return ({ sheet, address }) => {
    const { row, column } = positionOf(address);
    return (formulasOf.get(sheet)?.[row]?.[column] ?? '') !== '';
  };
}

/** The blocks with figures of such cells called formulas. */
export function withTypedFormulas(blocks: readonly Block[], holdsFormula: HoldsFormula): readonly Block[] {
  return withChangedRuns(blocks, (run) =>
    run.source?.origin === 'typed' && holdsFormula(run.source)
      ? { ...run, source: { ...run.source, origin: 'formula' } }
      : run,
  );
}
