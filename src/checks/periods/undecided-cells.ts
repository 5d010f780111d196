/** Cells that leave something undecided, and the periods that were read as they are meant. */
import type { Period } from '../../ledger/records';
import type { InputProblem } from '../../tables/input-problem';
import { placeName, type CheckedWorkbook } from '../checked-workbook';
import { RowCells } from '../row-cells';

/** Problems of the sheet's own formulas, or of names only: the figure or day itself is understood. */
const understood: ReadonlySet<InputProblem['code']> = new Set([
  'dateAsText',
  'tooLong',
  'programNameDiffers',
  'programGroupDiffers',
]);

/** By place; a cell that is blank in the records because nobody could read it. */
export function undecidedCells({ problems }: CheckedWorkbook): ReadonlySet<string> {
  return new Set(
    problems
      .filter(({ code }) => !understood.has(code))
      .map(({ place }) => `${place.sheet}!${place.address ?? ''}`),
  );
}

/** Periods with a name, both days, a kind and a mode; of several with one name the first. */
export function readablePeriods(workbook: CheckedWorkbook): readonly Period[] {
  const undecided = undecidedCells(workbook);
  const rowCells = new RowCells(workbook);
  const first = new Map<string, Period>();
  for (const period of workbook.ledger.records.periods)
    if (!first.has(period.name)) first.set(period.name, period);
  return [...first.values()].filter(
    ({ name, start, end, source }) =>
      name !== '' &&
      start !== '' &&
      start <= end &&
      (['start', 'end', 'kind', 'entryMode'] as const).every(
        (column) => !undecided.has(placeName(rowCells.cell('periods', column, source))),
      ),
  );
}
