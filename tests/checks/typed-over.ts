/** The reference document with cells typed over, named as a person names them: `예산!F2`. */
import type { CheckedWorkbook } from '../../src/checks/checked-workbook';
import type { CheckRule } from '../../src/checks/rule';
import type { AnyFinding, Severity } from '../../src/checks/finding';
import { koreanWorkbookNames } from '../../src/locale/workbook-names.ko';
import type { GridValue } from '../../src/tables/grid';
import { tableKeys, type TableKey } from '../../src/tables/layout';
import type { Rows } from '../tables/small-workbook';
import { referenceRows, referenceWorkbook } from './checked-workbook';

/** Values by cell; a cell below the last row adds rows. */
export function referenceTypedOver(typed: Readonly<Record<string, GridValue>>): CheckedWorkbook {
  const changed: Partial<Record<TableKey, Rows>> = {};
  for (const [place, value] of Object.entries(typed)) {
    const [, sheet = '', letters = '', row = ''] = /^(.+)!([A-Z])(\d+)$/.exec(place) ?? [];
    const key = tableKeys.find((each) => koreanWorkbookNames.sheets[each] === sheet);
    if (key === undefined) throw new Error(`no sheet in ${place}`);
    const rows = (changed[key] ?? referenceRows(key)).map((cells) => [...cells]);
    const width = rows[0]?.length ?? 0;
    while (rows.length < Number(row)) rows.push(Array<GridValue>(width).fill(''));
    const cells = rows[Number(row) - 1];
    if (cells !== undefined) cells[letters.charCodeAt(0) - 65] = value;
    changed[key] = rows;
  }
  return referenceWorkbook(changed);
}

export interface ShortFinding {
  readonly severity: Severity;
  /** stated, computed, difference. */
  readonly figures?: string;
  readonly cells: readonly string[];
}

/** What a rule says, short enough to compare with a literal. */
export function shortFindings(rule: CheckRule, workbook: CheckedWorkbook): readonly ShortFinding[] {
  return (rule.check(workbook).findings as readonly AnyFinding[]).map(({ severity, figures, cells }) => ({
    severity,
    ...(figures === undefined
      ? {}
      : {
          figures: `${figures.stated} / ${figures.computed} / ${figures.difference} ${figures.unit}`.trim(),
        }),
    cells: cells.map((cell) => `${cell.sheet}!${cell.address}`),
  }));
}
