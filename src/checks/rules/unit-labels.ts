/** Units and decimals of 원문표기: missing, unknown, spelled or mixed in several ways, or other than the value has. */
import type { CellSource } from '../../ledger/entry';
import { readNumberText } from '../../tables/number-text';
import type { CheckedWorkbook } from '../checked-workbook';
import type { Finding } from '../finding';
import { addTo } from '../grouped';
import { rarestFirst } from '../notation/rarest-first';
import { sheetRows } from '../notation/sheet-rows';
import { mostDecimals } from '../printed/printed-number';
import type { CheckRule } from '../rule';

export type UnitLabelsDetail =
  | { readonly code: 'missing'; readonly place: string; readonly count: number }
  /** Money in a unit that nothing is converted from or to. */
  | { readonly code: 'unknown'; readonly unit: string; readonly known: readonly string[] }
  /** Spellings of one unit, the rarest first. */
  | { readonly code: 'spellings'; readonly units: readonly string[] }
  /** Several money units in one place, the rarest first. */
  | { readonly code: 'mixed'; readonly place: string; readonly units: readonly string[] }
  | {
      readonly code: 'decimals';
      readonly place: string;
      readonly rows: readonly { readonly value: string; readonly decimals: number }[];
    };

interface PrintedRow {
  readonly place: string;
  readonly value: string;
  readonly isText: boolean;
  readonly unit: string;
  /** Null where 소수 자리 is blank. */
  readonly decimals: number | null;
  readonly unitCell: CellSource;
  readonly decimalsCell: CellSource;
}

export const unitLabels: CheckRule<'unit-labels'> = {
  id: 'unit-labels',
  check(workbook) {
    const rows = printedRows(workbook);
    const known = Object.values(workbook.names.units);
    return {
      compared: rows.length,
      findings: [
        ...missingUnits(rows),
        ...unknownUnits(rows, known),
        ...spellings(rows),
        ...mixedUnits(rows),
        ...wrongDecimals(rows),
      ],
    };
  },
};

type UnitFinding = Finding<'unit-labels'>;

/** The rows of 원문표기 that state a number. */
function printedRows(workbook: CheckedWorkbook): readonly PrintedRow[] {
  return sheetRows(workbook, 'printed').flatMap((row) => {
    const value = row.text('value');
    const place = row.text('place');
    const record = `${place}/${row.text('item')}`;
    const unitCell = row.source('unit', record);
    const decimalsCell = row.source('decimals', record);
    const isPercent = /[%％]$/.test(value);
    const read = readNumberText(value.replace(/[%％]$/, ''));
    if (read?.state !== 'measured' || unitCell === null || decimalsCell === null) return [];
    const decimals = readNumberText(row.text('decimals'));
    return [
      {
        place,
        value,
        isText: typeof row.value('value') === 'string',
        unit: row.text('unit') === '' && isPercent ? '%' : row.text('unit'),
        decimals: decimals?.state === 'measured' ? decimals.value : null,
        unitCell,
        decimalsCell,
      },
    ];
  });
}

function missingUnits(rows: readonly PrintedRow[]): readonly UnitFinding[] {
  const byPlace = new Map<string, PrintedRow[]>();
  for (const row of rows) if (row.unit === '') addTo(byPlace, row.place, row);
  return [...byPlace].map(([place, own]) => ({
    rule: 'unit-labels',
    severity: 'question',
    subject: `missing/${place}`,
    cells: own.map(({ unitCell }) => unitCell),
    detail: { code: 'missing', place, count: own.length },
  }));
}

/** A unit without what people space and bracket differently: `(백만 원)` is 백만원. */
function plainUnit(unit: string): string {
  return unit
    .normalize('NFKC')
    .replace(/^\(?\s*(?:단위|unit)\s*:?/i, '')
    .replace(/[\s()·]/g, '')
    .toLowerCase();
}

function isMoney(unit: string): boolean {
  return /^(?:[십백천만억조]*원|[십백천]?[만억조]|[백천]|(?:hundred|thousand|million|billion|trillion)*(?:won|krw))$/.test(
    plainUnit(unit),
  );
}

function unknownUnits(rows: readonly PrintedRow[], known: readonly string[]): readonly UnitFinding[] {
  const cells = new Map<string, CellSource[]>();
  for (const { unit, unitCell } of rows)
    if (isMoney(unit) && !known.map(plainUnit).includes(plainUnit(unit)))
      addTo(cells, plainUnit(unit), unitCell);
  return [...cells].map(([unit, own]) => ({
    rule: 'unit-labels',
    severity: 'question',
    subject: `unknown/${unit}`,
    cells: own,
    detail: { code: 'unknown', unit, known },
  }));
}

function spellings(rows: readonly PrintedRow[]): readonly UnitFinding[] {
  const units = new Map<string, Map<string, CellSource[]>>();
  for (const { unit, unitCell } of rows) {
    if (unit === '') continue;
    const ways = units.get(plainUnit(unit)) ?? new Map<string, CellSource[]>();
    addTo(ways, unit, unitCell);
    units.set(plainUnit(unit), ways);
  }
  return [...units].flatMap(([unit, ways]) => {
    if (ways.size < 2) return [];
    return [
      {
        rule: 'unit-labels',
        severity: 'question',
        subject: `spellings/${unit}`,
        cells: rarestFirst([...ways.values()]),
        detail: { code: 'spellings', units: rarestNames(ways) },
      },
    ];
  });
}

function mixedUnits(rows: readonly PrintedRow[]): readonly UnitFinding[] {
  const places = new Map<string, Map<string, CellSource[]>>();
  for (const { place, unit, unitCell } of rows) {
    if (place === '' || !isMoney(unit)) continue;
    const units = places.get(place) ?? new Map<string, CellSource[]>();
    addTo(units, plainUnit(unit), unitCell);
    places.set(place, units);
  }
  return [...places].flatMap(([place, units]) => {
    if (units.size < 2) return [];
    return [
      {
        rule: 'unit-labels',
        severity: 'question',
        subject: `mixed/${place}`,
        cells: rarestFirst([...units.values()]),
        detail: { code: 'mixed', place, units: rarestNames(units) },
      },
    ];
  });
}

function rarestNames(ways: ReadonlyMap<string, readonly CellSource[]>): readonly string[] {
  return [...ways].sort(([, one], [, other]) => one.length - other.length).map(([name]) => name);
}

/** A cell that holds a number does not show its last zeros, so that it can only have too many decimals. */
function wrongDecimals(rows: readonly PrintedRow[]): readonly UnitFinding[] {
  const byPlace = new Map<string, { readonly row: PrintedRow; readonly decimals: number }[]>();
  for (const row of rows) {
    const { decimals, value, isText, place } = row;
    if (decimals === null) continue;
    const written = /\.(\d+)/.exec(value)?.[1]?.length ?? 0;
    if (written > decimals || decimals > mostDecimals || (isText && written < decimals))
      addTo(byPlace, place, { row, decimals });
  }
  return [...byPlace].map(([place, own]) => ({
    rule: 'unit-labels',
    severity: 'question',
    subject: `decimals/${place}`,
    cells: own.map(({ row }) => row.decimalsCell),
    detail: {
      code: 'decimals',
      place,
      rows: own.map(({ row: { value }, decimals }) => ({ value, decimals })),
    },
  }));
}
