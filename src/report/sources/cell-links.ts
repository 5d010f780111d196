/** Makes the figures of a report lead to their cells. */
import { positionOf } from '../../checks/formulas/cell-position';
import { cellAddress } from '../../tables/grid';
import type { Block, FigureSource } from '../document/document';
import type { CellPlace } from './computed-figure';
import { withChangedRuns } from './figure-runs';

/** The whole address of a cell or of a range; none for a sheet that cannot be linked to. */
export type CellLink = (place: CellPlace) => string | undefined;

/** Every run with a source gets the address of its cell, where there is one; a run that leads somewhere already stays. */
export function withCellLinks(blocks: readonly Block[], cellLink: CellLink): readonly Block[] {
  return withChangedRuns(blocks, (run) => {
    if (run.source === undefined || run.link !== undefined || run.leadsTo !== undefined) return run;
    const { sheet } = run.source;
    const link = cellLink({ sheet, address: sourceRange(run.source) });
    return link === undefined ? run : { ...run, link };
  });
}

/** The range of a figure's cells where they fill one, else the first of them. */
export function sourceRange({ address, otherAddresses = [] }: FigureSource): string {
  if (otherAddresses.length === 0) return address;
  const cells = new Set([address, ...otherAddresses]);
  const positions = [...cells].map(positionOf);
  const [first] = positions;
  if (first === undefined) return address;
  const box = positions.reduce(
    ({ top, bottom, left, right }, { row, column }) => ({
      top: Math.min(top, row),
      bottom: Math.max(bottom, row),
      left: Math.min(left, column),
      right: Math.max(right, column),
    }),
    { top: first.row, bottom: first.row, left: first.column, right: first.column },
  );
  const isFilled = (box.bottom - box.top + 1) * (box.right - box.left + 1) === positions.length;
  if (!isFilled || positions.length === 1) return address;
  return `${cellAddress(box.top, box.left)}:${cellAddress(box.bottom, box.right)}`;
}
