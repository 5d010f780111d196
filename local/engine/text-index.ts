/**
 * Finds the rows of a column that hold a text by an index, which is made once for a column and calculation: Univer's own
 * SUMIF, COUNTIF and MATCH go through the whole column for every formula.
 */
import {
  ArrayValueObject,
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  ValueObjectFactory,
} from '@univerjs/engine-formula';
import type { BaseFunction, BaseValueObject, IFunctionService } from '@univerjs/engine-formula';

type Parameter = Parameters<BaseFunction['calculate']>[number];
type Answer = ReturnType<BaseFunction['calculate']>;

/** What is known of a column; Univer has a new array for it in every calculation. */
interface ColumnIndex {
  /** By text in lower case, from the top. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** What SUMIF gave for other criteria, by the column that was added up. */
  readonly sums: Map<ArrayValueObject, Map<string, BaseValueObject>>;
}

const indexes = new WeakMap<ArrayValueObject, ColumnIndex>();

/** Leaves to Univer whatever is no exact text in one column. */
export function answerTextsFromIndex(functions: IFunctionService): void {
  answerFirst(functions, 'SUMIF', (calculate, range, criterion, sumRange) => {
    const column = columnOf(range);
    const wanted = singleValue(criterion);
    const added = sumRange === undefined ? column : columnOf(sumRange);
    if (column === null || wanted === null || added?.getRowCount() !== column.getRowCount()) return null;
    const text = exactText(wanted);
    if (text !== null) return sumOf(added, indexOf(column).rows.get(text) ?? []);
    if (!wanted.isString()) return null;
    return knownSum(indexOf(column), added, String(wanted.getValue()), calculate);
  });
  answerFirst(functions, 'COUNTIF', (_, range, criterion) => {
    const column = columnOf(range);
    const text = exactText(singleValue(criterion));
    if (column === null || text === null) return null;
    return NumberValueObject.create(indexOf(column).rows.get(text)?.length ?? 0);
  });
  answerFirst(functions, 'MATCH', (_, wanted, lookup, matchType) => {
    const text = exactText(singleValue(wanted));
    if (text === null || !(lookup instanceof ArrayValueObject) || lookup.getColumnCount() !== 1) return null;
    if (matchType === undefined || !matchType.isValueObject()) return null;
    if (matchType.getValue() !== 0) return null;
    const row = indexOf(lookup).rows.get(text)?.[0];
    const answer =
      row === undefined ? ErrorValueObject.create(ErrorType.NA) : NumberValueObject.create(row + 1);
    // Univer answers a criterion that is a cell with an array of one value.
    return wanted instanceof ArrayValueObject ? wanted.mapValue(() => answer) : answer;
  });
}

/** `answer` gives null for what Univer has to answer itself. */
function answerFirst(
  functions: IFunctionService,
  name: string,
  answer: (
    calculate: () => Answer,
    first: Parameter,
    second: Parameter,
    third: Parameter | undefined,
  ) => Answer | null,
): void {
  const executor = functions.getExecutors().get(name);
  if (executor === undefined) return;
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...parameters) => {
    const [first, second, third] = parameters;
    const own = (): Answer => calculate(...parameters);
    if (first === undefined || second === undefined) return own();
    return answer(own, first, second, third) ?? own();
  };
}

function columnOf(range: Parameter): ArrayValueObject | null {
  if (!(range instanceof BaseReferenceObject)) return null;
  const array = range.toArrayValueObject();
  return array.getColumnCount() === 1 ? array : null;
}

/** A value, or the only one of a cell. */
function singleValue(given: Parameter): BaseValueObject | null {
  const value = given instanceof BaseReferenceObject ? given.toArrayValueObject() : given;
  if (!(value instanceof ArrayValueObject)) return value.isValueObject() ? value : null;
  return value.getRowCount() === 1 && value.getColumnCount() === 1 ? (value.get(0, 0) ?? null) : null;
}

/** The text in lower case that a cell must hold to be found; null for comparisons, patterns and what reads as a number or error. */
function exactText(criterion: BaseValueObject | null): string | null {
  if (criterion?.isString() !== true) return null;
  const text = String(criterion.getValue());
  if (text === '' || /^[=<>]|[*?]/.test(text)) return null;
  const read = ValueObjectFactory.create(text);
  if (!read.isString() || read.getValue() !== text) return null;
  return text.trim() === '' || Number.isNaN(Number(text)) ? text.toLocaleLowerCase() : null;
}

function indexOf(column: ArrayValueObject): ColumnIndex {
  const known = indexes.get(column);
  if (known !== undefined) return known;
  const rows = new Map<string, number[]>();
  for (let row = 0; row < column.getRowCount(); row += 1) {
    const value = column.get(row, 0);
    if (value?.isString() !== true) continue;
    const text = String(value.getValue()).toLocaleLowerCase();
    const same = rows.get(text);
    if (same === undefined) rows.set(text, [row]);
    else same.push(row);
  }
  const index: ColumnIndex = { rows, sums: new Map() };
  indexes.set(column, index);
  return index;
}

/** As Univer adds up an array: the first error is the sum, and what is no number counts as nothing. */
function sumOf(added: ArrayValueObject, rows: readonly number[]): BaseValueObject {
  let sum: BaseValueObject = NumberValueObject.create(0);
  for (const row of rows) {
    const value = added.get(row, 0);
    if (value?.isError() === true) return value;
    if (value?.isNumber() === true) sum = sum.plus(value);
  }
  return sum;
}

/** Formulas of a whole table share a comparison such as `k:*`. */
function knownSum(
  index: ColumnIndex,
  added: ArrayValueObject,
  criterion: string,
  calculate: () => Answer,
): Answer {
  const sums = index.sums.get(added) ?? new Map<string, BaseValueObject>();
  index.sums.set(added, sums);
  const known = sums.get(criterion);
  if (known !== undefined) return known;
  const sum = calculate();
  if (sum.isValueObject()) sums.set(criterion, sum as BaseValueObject);
  return sum;
}
