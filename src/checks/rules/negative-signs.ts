/** Negatives written in more than one way: △10 beside -10 and (10). */
import type { CellSource } from '../../ledger/entry';
import { readNumberText } from '../../tables/number-text';
import type { TableKey } from '../../tables/layout';
import type { CheckedWorkbook } from '../checked-workbook';
import { addTo } from '../grouped';
import { rarestFirst } from '../notation/rarest-first';
import { numberColumns, sheetRows } from '../notation/sheet-rows';
import type { CheckRule } from '../rule';

export interface NegativeSignsDetail {
  /** The rarest first; `()` for brackets. */
  readonly signs: readonly { readonly sign: string; readonly count: number }[];
}

export const negativeSigns: CheckRule<'negative-signs'> = {
  id: 'negative-signs',
  check(workbook) {
    const ways = new Map<string, CellSource[]>();
    let compared = 0;
    for (const { text, cell } of [
      ...printedTexts(workbook),
      ...typedTexts(workbook),
      ...sideTableTexts(workbook),
    ]) {
      compared += 1;
      addTo(ways, signOf(text), cell);
    }
    const sorted = [...ways].sort(([, one], [, other]) => one.length - other.length);
    if (sorted.length < 2) return { compared, findings: [] };
    return {
      compared,
      findings: [
        {
          rule: 'negative-signs',
          severity: 'question',
          subject: 'negatives',
          cells: rarestFirst(sorted.map(([, cells]) => cells)),
          detail: { signs: sorted.map(([sign, cells]) => ({ sign, count: cells.length })) },
        },
      ],
    };
  },
};

interface NegativeText {
  readonly text: string;
  readonly cell: CellSource;
}

function isNegative(text: string): boolean {
  const read = readNumberText(text.replace(/%\s*$/, ''));
  return read?.state === 'measured' && read.value < 0;
}

/** Characters that print alike are one sign. */
function signOf(text: string): string {
  const sign = text.trim().charAt(0);
  if (sign === '△' || sign === '∆' || sign === 'Δ') return '△';
  if (sign === '▲' || sign === '−') return sign;
  return sign === '(' || sign === '（' ? '()' : '-';
}

function printedTexts(workbook: CheckedWorkbook): readonly NegativeText[] {
  return sheetRows(workbook, 'printed').flatMap((row) => {
    const text = row.value('value');
    const cell = row.source('value', `${row.text('place')}/${row.text('item')}`);
    return typeof text === 'string' && cell !== null && isNegative(text) ? [{ text, cell }] : [];
  });
}

const tables = [
  'budget',
  'execution',
  'budgetChanges',
  'balanceSheet',
] as const satisfies readonly TableKey[];

/** Numbers are shown as the sheet's format has them; only texts carry a sign of their own. */
function typedTexts(workbook: CheckedWorkbook): readonly NegativeText[] {
  return tables.flatMap((table) => {
    const columns = numberColumns(table);
    return sheetRows(workbook, table).flatMap((row) =>
      columns.flatMap((column) => {
        const text = row.value(column);
        const cell = row.source(column, '');
        return typeof text === 'string' && cell !== null && isNegative(text) ? [{ text, cell }] : [];
      }),
    );
  });
}

/** A number in brackets may be a reference or a share; it is a negative only in a column that has other negatives. */
function sideTableTexts({ ledger }: CheckedWorkbook): readonly NegativeText[] {
  return ledger.records.sideTables.flatMap(({ rows, sources }) =>
    (rows[0] ?? []).flatMap((_, column) => {
      const texts = rows.flatMap((row, index): readonly NegativeText[] => {
        const text = row[column] ?? '';
        const cell = sources[index]?.[column];
        return cell !== undefined && isNegative(text) ? [{ text, cell }] : [];
      });
      return texts.every(({ text }) => signOf(text) === '()') ? [] : texts;
    }),
  );
}
