/** Which cells to name when one thing is written in several ways: those that differ from the rest. */
import type { CellSource } from '../../ledger/entry';

/** More would not be looked at one by one. */
const mostCells = 40;

/** The cells of the rarer ways, the rarest first, and one example of the commonest. */
export function rarestFirst(ways: readonly (readonly CellSource[])[]): readonly CellSource[] {
  const sorted = [...ways].sort((one, other) => one.length - other.length);
  const commonest = sorted.pop() ?? [];
  return [
    ...sorted.reduce<readonly CellSource[]>((all, cells) => all.concat(cells), []).slice(0, mostCells),
    ...commonest.slice(0, 1),
  ];
}
