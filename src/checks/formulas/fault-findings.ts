/** Faults of single cells as findings: a few one by one, many of a column together, and one cause said once. */
import type { WorkbookNames } from '../../locale/workbook-names';
import type { Finding } from '../finding';
import type { CellFault } from './comparison';
import { faultFigures } from './fault-figures';
import { RowsWithoutKey, type RowsBelow } from './rows-without-key';
import { isError } from './result';
import type { CheckedWorkbook } from '../checked-workbook';

type FormulasFinding = Finding<'formulas'>;
type Faults = readonly [CellFault, ...CellFault[]];

/** More cells of a column than this are one finding. */
const mostSaidOneByOne = 3;

export function faultFindings(
  faults: readonly CellFault[],
  workbook: CheckedWorkbook,
): readonly FormulasFinding[] {
  const { names } = workbook;
  const withoutKey = new RowsWithoutKey(workbook);
  const ofCode = (code: CellFault['code']): readonly CellFault[] =>
    faults.filter((fault) => fault.code === code);
  const belowRange: { readonly fault: CellFault; readonly below: RowsBelow }[] = [];
  const errors: CellFault[] = [];
  const others: CellFault[] = [];
  for (const fault of ofCode('resultDiffers')) {
    const below = isError(fault.value) ? null : withoutKey.readBy(fault.formula);
    if (below !== null) belowRange.push({ fault, below });
    else if (isError(fault.value)) errors.push(fault);
    else others.push(fault);
  }
  return [
    ...byColumn(ofCode('typedOver')).map((cells) => typedOverFinding(cells, names)),
    ...groups(ofCode('missing'), ({ source }) => source.sheet).map(missingFinding),
    ...groups(belowRange, ({ below }) => below.table).map((found) => belowRangeFinding(found, names)),
    ...byColumn(errors).map((cells) => differingFinding(cells, names, 'errorValue')),
    ...byColumn(others).map((cells) => differingFinding(cells, names, 'unknown')),
  ];
}

/** The faults of each column of each sheet; those of one record apart while they are few. */
function byColumn(faults: readonly CellFault[]): readonly Faults[] {
  return groups(faults, ({ source }) => `${source.sheet}\n${source.header}`).flatMap((cells) =>
    cells.length > mostSaidOneByOne ? [cells] : groups(cells, ({ source }) => source.record),
  );
}

function typedOverFinding(faults: Faults, names: WorkbookNames): FormulasFinding {
  const differing = faults.filter(({ holds }) => holds === false);
  const undecided = faults.filter(({ holds }) => holds === null);
  const [worst] = differing;
  return {
    rule: 'formulas',
    severity: worst === undefined ? 'question' : 'fail',
    subject: subjectOf('typedOver', faults),
    cells: [...differing, ...faults.filter(({ holds }) => holds !== false)].map(({ source }) => source),
    ...(worst === undefined ? {} : { figures: faultFigures(worst, names) }),
    detail: {
      code: 'typedOver',
      ...columnCells(faults),
      differing: differing.length,
      undecided: undecided.length,
    },
  };
}

function missingFinding(faults: Faults): FormulasFinding {
  const [first] = faults;
  const rows = groups(faults, ({ row }) => String(row));
  return {
    rule: 'formulas',
    severity: 'question',
    subject: `missing/${first.source.sheet}`,
    cells: rows.map(([cell]) => cell.source),
    detail: { code: 'missing', sheet: first.source.sheet, extent: 'rows', rows: rows.length },
  };
}

function differingFinding(
  faults: Faults,
  names: WorkbookNames,
  cause: 'unknown' | 'errorValue',
): FormulasFinding {
  const [first] = faults;
  const cells = columnCells(faults);
  const figures = faultFigures(first, names);
  return {
    rule: 'formulas',
    severity: 'fail',
    subject: subjectOf('resultDiffers', faults),
    cells: faults.map(({ source }) => source),
    figures,
    detail:
      cause === 'unknown'
        ? { code: 'resultDiffers', cause, ...cells }
        : { code: 'resultDiffers', cause, ...cells, error: figures.stated },
  };
}

function belowRangeFinding(found: readonly [Below, ...Below[]], names: WorkbookNames): FormulasFinding {
  const [{ fault, below }] = found;
  const table = names.sheets[below.table];
  // Formulas of several ages may end in different rows; the shortest misses most.
  const lastRow = found.reduce((least, each) => Math.min(least, each.below.lastRow), Infinity);
  return {
    rule: 'formulas',
    severity: 'fail',
    subject: `rowsBelowRange/${table}`,
    cells: found.map((each) => each.fault.source),
    figures: faultFigures(fault, names),
    detail: {
      code: 'resultDiffers',
      cause: 'rowsBelowRange',
      table,
      lastRow,
      records: found.reduce((most, each) => Math.max(most, each.below.records), 0),
      cells: found.length,
    },
  };
}

interface Below {
  readonly fault: CellFault;
  readonly below: RowsBelow;
}

function columnCells(faults: Faults): {
  readonly sheet: string;
  readonly record: string;
  readonly header: string;
  readonly cells: number;
} {
  const [{ source }] = faults;
  const isOneRecord = faults.every((fault) => fault.source.record === source.record);
  return {
    sheet: source.sheet,
    record: isOneRecord ? source.record : '',
    header: source.header,
    cells: faults.length,
  };
}

function subjectOf(code: string, faults: Faults): string {
  const { sheet, record, header } = columnCells(faults);
  return [code, sheet, ...(record === '' ? [] : [record]), header].join('/');
}

function groups<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [Item, ...Item[]])[] {
  const found = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const known = found.get(keyOf(item));
    if (known === undefined) found.set(keyOf(item), [item]);
    else known.push(item);
  }
  return [...found.values()];
}
