/** Foot and cross-foot of the small tables: 합계 and 소계 rows, 계 columns and 증감 columns against the figures they follow from. */
import type { SideTable } from '../../ledger/records';
import type { Unit } from '../../ledger/unit';
import type { CheckedWorkbook } from '../checked-workbook';
import { displayedInterval } from '../feasibility/interval';
import type { Finding } from '../finding';
import type { CheckRule } from '../rule';
import { CheckedTable } from '../sums/checked-table';
import type { WitnessValue } from '../sums/compare-sum';
import { sideTableFigures, type SideTableFigures } from '../sums/side-table-figures';

interface SideRelation {
  readonly code: 'foot' | 'subtotal' | 'crossFoot' | 'change';
  /** Head of the column, or label of the row, that the sum stands in. */
  readonly label: string;
  /** Where the sum stands in the table. */
  readonly row: number;
  readonly column: number;
}

export interface SideTablesDetail {
  readonly code: SideRelation['code'];
  readonly tie: 'fail' | 'rounding';
  readonly table: string;
  readonly label: string;
  readonly suspect: string;
  readonly witness: readonly WitnessValue[];
}

/** Figures of small tables have no unit of their own: they are kept in thousandths, as thousand-won amounts are kept in won. */
const thousandths: Unit = 'thousandWon';
const perUnit = 1000;

export const sideTables: CheckRule<'side-tables'> = {
  id: 'side-tables',
  check(workbook) {
    const results = workbook.ledger.records.sideTables.map((table) => checkTable(table, workbook));
    return {
      compared: results.reduce((sum, each) => sum + each.compared, 0),
      findings: results.flatMap((each) => each.findings),
    };
  },
};

function checkTable(
  table: SideTable,
  { ledger, names }: CheckedWorkbook,
): { readonly compared: number; readonly findings: readonly Finding<'side-tables'>[] } {
  const figures = sideTableFigures(table, names.printedItems);
  const decimals = (figures?.cells ?? [])
    .flat()
    .reduce((most, cell) => Math.max(most, cell?.decimals ?? 0), 0);
  if (figures === null || decimals > 3) return { compared: 0, findings: [] };
  const { displayRounding, subtotalPosition } = ledger.records.settings;
  const checked = new CheckedTable<SideRelation>({ moneyUnit: thousandths, decimals, unitName: '' });
  figures.cells.forEach((row, rowIndex) => {
    row.forEach((figure, column) => {
      const name = `${labelOf(table, rowIndex)} ${table.rows[0]?.[column] ?? ''}`.trim();
      const value = Math.round((figure?.value ?? 0) * perUnit);
      const step = figures.isRounded && figure !== null ? perUnit / 10 ** figure.decimals : 1;
      checked.state(
        key(rowIndex, column),
        name,
        value,
        displayedInterval(value, step, displayRounding),
        figure === null || figure.cell === null ? [] : [figure.cell],
      );
    });
  });
  for (const column of figures.columns) relateColumn(checked, table, figures, column, subtotalPosition);
  relateRows(checked, table, figures);
  return {
    compared: checked.compared,
    findings: checked.untied().map((untied) => ({
      rule: 'side-tables',
      severity: untied.tie,
      subject: [table.name, untied.kind.code, ...placeLabels(table, untied.kind)].join('/'),
      cells: untied.cells,
      ...(untied.figures === undefined ? {} : { figures: untied.figures }),
      detail: {
        code: untied.kind.code,
        tie: untied.tie,
        table: table.name,
        label: untied.kind.label,
        suspect: untied.suspect ?? '',
        witness: untied.witness,
      },
    })),
  };
}

function relateColumn(
  checked: CheckedTable<SideRelation>,
  table: SideTable,
  figures: SideTableFigures,
  column: number,
  subtotalPosition: 'above' | 'below',
): void {
  const label = table.rows[0]?.[column] ?? '';
  const { totalRow, detailRows, subtotalRows } = figures;
  if (totalRow !== null && isStated(figures, totalRow, column) && isFlat(figures))
    checked.relate(
      { code: 'foot', label, row: totalRow, column },
      key(totalRow, column),
      detailRows.map((row) => key(row, column)),
    );
  const groups = subtotalGroups(figures, subtotalPosition);
  for (const row of subtotalRows)
    if (isStated(figures, row, column))
      checked.relate(
        { code: 'subtotal', label, row, column },
        key(row, column),
        (groups.get(row) ?? []).map((own) => key(own, column)),
      );
}

/** Under a 합계 on top some rows may be parts of others; they are all alike where at least one column adds up. */
function isFlat({ cells, columns, totalRow, detailRows }: SideTableFigures): boolean {
  if (totalRow === null || detailRows.every((row) => row < totalRow)) return true;
  const valueAt = (row: number, column: number): number =>
    Math.round((cells[row]?.[column]?.value ?? 0) * perUnit);
  return columns.some(
    (column) => valueAt(totalRow, column) === detailRows.reduce((sum, row) => sum + valueAt(row, column), 0),
  );
}

/** 소계 above or below its rows, whichever the table shows; 설정 decides where it shows neither. */
function subtotalGroups(
  { subtotalRows, detailRows }: SideTableFigures,
  position: 'above' | 'below',
): ReadonlyMap<number, readonly number[]> {
  const [first] = subtotalRows;
  const [firstDetail] = detailRows;
  const last = subtotalRows[subtotalRows.length - 1];
  const lastDetail = detailRows[detailRows.length - 1];
  const isAbove =
    first !== undefined && firstDetail !== undefined && first < firstDetail
      ? true
      : last !== undefined && lastDetail !== undefined && last > lastDetail
        ? false
        : position === 'above';
  return new Map(
    subtotalRows.map((row, index) => {
      const from = isAbove ? row : (subtotalRows[index - 1] ?? 0);
      const to = isAbove ? (subtotalRows[index + 1] ?? Infinity) : row;
      return [row, detailRows.filter((detail) => detail > from && detail < to)];
    }),
  );
}

function relateRows(checked: CheckedTable<SideRelation>, table: SideTable, figures: SideTableFigures): void {
  const { columns, totalColumn, changeColumn, detailRows, subtotalRows, totalRow } = figures;
  const rows = [...detailRows, ...subtotalRows, ...(totalRow === null ? [] : [totalRow])];
  const others = columns.filter((column) => column !== totalColumn && column !== changeColumn);
  // What stands behind 계 (a plan, last year's) is not in it; a 계 in front is of all that follows.
  const before = others.filter((column) => totalColumn === null || column < totalColumn);
  const added = before.length === 0 ? others : before;
  const stated = totalColumn === null ? [] : rows.filter((row) => isStated(figures, row, totalColumn));
  const valueAt = (row: number, column: number): number =>
    Math.round((figures.cells[row]?.[column]?.value ?? 0) * perUnit);
  const addsUp = (row: number): boolean =>
    valueAt(row, totalColumn ?? 0) === added.reduce((sum, column) => sum + valueAt(row, column), 0);
  // A 계 that no row agrees with is a sum of something else, or an average.
  if (totalColumn !== null && added.length >= 2 && (stated.length < 2 || stated.some(addsUp)))
    for (const row of stated)
      if (isStated(figures, row, totalColumn))
        checked.relate(
          { code: 'crossFoot', label: labelOf(table, row), row, column: totalColumn },
          key(row, totalColumn),
          added.map((column) => key(row, column)),
        );
  const [one, other, third] = added;
  if (changeColumn === null || one === undefined || other === undefined || third !== undefined) return;
  const changes = rows.filter((row) => isStated(figures, row, changeColumn));
  const ties = (later: number, earlier: number): number =>
    changes.filter((row) => {
      const of = (column: number): number => Math.round((figures.cells[row]?.[column]?.value ?? 0) * perUnit);
      return of(changeColumn) === of(later) - of(earlier);
    }).length;
  const [laterFirst, earlierFirst] = [ties(one, other), ties(other, one)];
  // Which year comes first is what most rows say; where none does, nothing can be held against any.
  if (Math.max(laterFirst, earlierFirst) === 0) return;
  const [later, earlier] = laterFirst >= earlierFirst ? [one, other] : [other, one];
  for (const row of changes)
    checked.relate(
      { code: 'change', label: labelOf(table, row), row, column: changeColumn },
      key(row, changeColumn),
      [key(row, later), `−${key(row, earlier)}`],
    );
}

/** Labels outlive rows that are put in between. */
function placeLabels(table: SideTable, { row, column }: SideRelation): readonly string[] {
  return [labelOf(table, row), table.rows[0]?.[column] ?? ''];
}

function isStated(figures: SideTableFigures, row: number, column: number): boolean {
  return (figures.cells[row]?.[column] ?? null) !== null;
}

function labelOf(table: SideTable, row: number): string {
  return table.rows[row]?.find((text) => text !== '') ?? String(row);
}

function key(row: number, column: number): string {
  return `${String(row)}/${String(column)}`;
}
