/**
 * Keeps Univer from searching its index of a column's values for every result of a formula: it looks through all values of
 * the column for the row, also where no row of the column is in the index.
 */
import { CELL_INVERTED_INDEX_CACHE as valueIndex } from '@univerjs/engine-formula';

/** A row that is not in the index yet comes into it with its column. */
export function indexValuesOfComparedColumnsOnly(): void {
  if (Object.hasOwn(valueIndex, 'set')) return;
  const set = valueIndex.set.bind(valueIndex);
  valueIndex.set = (unitId, sheetId, column, value, row, isResult) => {
    if (isResult === true && valueIndex.shouldContinueBuildingCache(unitId, sheetId, column, row)) return;
    set(unitId, sheetId, column, value, row, isResult);
  };
}
