/** The balance sheet as one system: totals of its items, change = current − previous, assets = liabilities + equity. */
import type { BalanceSheetItem } from '../../ledger/records';
import { wonIn } from '../../ledger/unit';
import { placeName, unreadableCells, type CheckedWorkbook } from '../checked-workbook';
import { displayedInterval } from '../feasibility/interval';
import { groupBy } from '../grouped';
import { intervalOf, mostDecimals } from '../printed/printed-number';
import { printedStatements } from '../printed/printed-statements';
import type { BalanceColumn } from '../printed/status-item';
import type { CheckRule } from '../rule';
import type { WitnessValue } from '../sums/compare-sum';
import { CheckedTable, stepOf } from '../sums/checked-table';

type BalanceSum = 'assets' | 'liabilities' | 'equity' | 'liabilitiesAndEquity';

interface BalanceRelation {
  readonly code: 'total' | 'change' | 'balance' | 'printed';
  readonly column: BalanceColumn;
  /** The item, or the sum by its code. */
  readonly row: { readonly item: string } | { readonly sum: BalanceSum };
}

export interface BalanceSheetDetail {
  readonly code: BalanceRelation['code'];
  readonly tie: 'fail' | 'rounding';
  readonly column: BalanceColumn;
  readonly row: BalanceRelation['row'];
  /** What a column is called: '18년. */
  readonly columnName: string;
  /** The one figure whose change would mend everything; empty where it cannot be told. */
  readonly suspect: string;
  readonly witness: readonly WitnessValue[];
}

const columns: readonly BalanceColumn[] = ['current', 'previous', 'change'];
const typedColumns = ['current', 'previous'] as const;

export const balanceSheet: CheckRule<'balance-sheet'> = {
  id: 'balance-sheet',
  check(workbook) {
    const { balanceSheet: items } = workbook.ledger.records;
    const table = filledTable(workbook);
    return {
      compared: items.length === 0 ? 0 : table.compared,
      findings: (items.length === 0 ? [] : table.untied()).map((untied) => ({
        rule: 'balance-sheet',
        severity: untied.tie,
        subject: subjectOf(untied.kind),
        cells: untied.cells,
        ...(untied.figures === undefined ? {} : { figures: untied.figures }),
        detail: {
          ...untied.kind,
          tie: untied.tie,
          columnName: columnWord(workbook, untied.kind.column),
          suspect: untied.suspect ?? '',
          witness: untied.witness,
        },
      })),
    };
  },
};

function subjectOf({ code, column, row }: BalanceRelation): string {
  return `${code}/${column}/${'item' in row ? row.item : row.sum}`;
}

function filledTable(workbook: CheckedWorkbook): CheckedTable<BalanceRelation> {
  const { ledger, names } = workbook;
  const { settings, balanceSheet: items } = ledger.records;
  const unreadable = unreadableCells(workbook);
  const decimals = items.reduce(
    (most, { current }) => Math.max(most, current.decimals),
    settings.balanceSheetDecimals,
  );
  const table = new CheckedTable<BalanceRelation>({
    moneyUnit: settings.balanceSheetUnit,
    decimals: Math.min(mostDecimals, Math.max(0, decimals)),
    unitName: names.units[settings.balanceSheetUnit],
  });
  const keys = keysOf(items);
  for (const [item, own] of keys)
    for (const column of typedColumns) {
      const entry = item[column];
      const key = `${column}/${own}`;
      if (unreadable.has(placeName(entry.source))) table.leaveOpen(key);
      else {
        const step =
          entry.state === 'measured' ? stepOf({ moneyUnit: entry.unit, decimals: entry.decimals }) : 1;
        const interval = displayedInterval(entry.won, step, settings.displayRounding);
        table.state(key, `${columnWord(workbook, column)} ${item.item}`.trim(), entry.won, interval, [
          entry.source,
        ]);
      }
    }
  statePrinted(table, keys, workbook);
  relate(table, keys);
  return table;
}

/** A row's own key: 기타 may stand among the assets and among the liabilities, and in a half-filled table even twice among them. */
function keysOf(items: readonly BalanceSheetItem[]): ReadonlyMap<BalanceSheetItem, string> {
  return new Map(items.map((item, index) => [item, `${String(index)}/${item.item}`]));
}

function columnWord({ ledger, names }: CheckedWorkbook, column: BalanceColumn): string {
  const { balanceSheetCurrentLabel, balanceSheetPreviousLabel } = ledger.records.settings;
  const { headers } = names;
  if (column === 'current') return balanceSheetCurrentLabel || headers.balanceSheet.current;
  if (column === 'previous') return balanceSheetPreviousLabel || headers.balanceSheet.previous;
  return headers.balanceSheet.change;
}

/** Totals and changes stand in the table itself; a typed figure that is printed again has to be the same. */
function statePrinted(
  table: CheckedTable<BalanceRelation>,
  keys: ReadonlyMap<BalanceSheetItem, string>,
  workbook: CheckedWorkbook,
): void {
  const { ledger } = workbook;
  const named = groupBy(keys, ([{ item }]) => item);
  for (const { entry, number, status: stated } of printedStatements(workbook)) {
    if (stated?.table !== 'balanceSheet' || number === null || number.moneyUnit === null) continue;
    const { column, row } = stated;
    const [only, another] = 'item' in row ? (named.get(row.item) ?? []) : [];
    // Which of several rows of one name is meant cannot be told.
    if (another !== undefined) continue;
    const own = 'item' in row ? (only?.[1] ?? row.item) : row.sum;
    const inTable = `${column}/${own}`;
    const key = table.has(inTable) ? `printed/${String(table.compared)}/${inTable}` : inTable;
    const won = Math.round(number.value * wonIn(number.moneyUnit));
    const name = `${columnWord(workbook, column)} ${'item' in row ? row.item : entry.printedName || entry.item}`;
    table.state(key, name, won, intervalOf(number, ledger.records.settings.displayRounding), [entry.source]);
    if (key !== inTable) table.relate({ code: 'printed', column, row }, key, [inTable]);
  }
}

function relate(table: CheckedTable<BalanceRelation>, keys: ReadonlyMap<BalanceSheetItem, string>): void {
  const inSection = (section: BalanceSheetItem['section']): readonly string[] =>
    [...keys].filter(([item]) => item.section === section).map(([, key]) => key);
  const sums: Readonly<Record<BalanceSum, readonly string[]>> = {
    assets: inSection('assets'),
    liabilities: inSection('liabilities'),
    equity: inSection('equity'),
    liabilitiesAndEquity: [...inSection('liabilities'), ...inSection('equity')],
  };
  const sumKeys: readonly BalanceSum[] = ['assets', 'liabilities', 'equity', 'liabilitiesAndEquity'];
  const open = (column: BalanceColumn, row: string): string => {
    const key = `${column}/${row}`;
    table.leaveOpen(key);
    return key;
  };
  for (const column of columns) {
    // Assets and their counterpart have to balance even where nobody prints their sums.
    if (column !== 'change')
      for (const sum of ['assets', 'liabilitiesAndEquity'] as const)
        if (sums[sum].length > 0)
          table.derive(
            `${column}/${sum}`,
            sums[sum].map((row) => open(column, row)),
          );
    for (const sum of sumKeys)
      if (sums[sum].length > 0 && table.has(`${column}/${sum}`))
        table.relate(
          { code: 'total', column, row: { sum } },
          `${column}/${sum}`,
          sums[sum].map((row) => open(column, row)),
        );
    if (table.has(`${column}/assets`) && table.has(`${column}/liabilitiesAndEquity`))
      table.relate({ code: 'balance', column, row: { sum: 'assets' } }, `${column}/assets`, [
        `${column}/liabilitiesAndEquity`,
      ]);
  }
  for (const [{ item }, key] of keys) if (item !== '') relateChange(table, open, { item }, key);
  for (const sum of sumKeys) if (table.has(`change/${sum}`)) relateChange(table, open, { sum }, sum);
}

function relateChange(
  table: CheckedTable<BalanceRelation>,
  open: (column: BalanceColumn, row: string) => string,
  row: BalanceRelation['row'],
  key: string,
): void {
  table.relate({ code: 'change', column: 'change', row }, open('change', key), [
    open('current', key),
    `−${open('previous', key)}`,
  ]);
}
