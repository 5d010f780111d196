/** How sheets look: number formats and colours. Computed cells are shaded, so that nobody types there by mistake. */
import type { Column, TableKey } from '../tables/layout';

/** Negatives are △; a measured zero stays 0, since "-" (nil) is a text of its own. */
export const amountFormat = '#,##0;"△"#,##0;0';
/** For tables kept with decimals, such as 재무 in 억원. */
const decimalAmountFormat = '#,##0.0;"△"#,##0.0;0.0';
/** No difference is "-", as personnel tables print it. */
export const varianceFormat = '#,##0;"△"#,##0;"-"';
export const rateFormat = '0.0%';
export const dateFormat = 'yyyy-mm-dd';
export const plainTextFormat = '@';
export const generalFormat = 'General';

export const colors = {
  head: '#d9e2ef',
  computed: '#f1f3f4',
  subtotal: '#eaf1fb',
  total: '#d9e2ef',
  none: '#ffffff',
  fail: '#fce8e6',
  rounding: '#fef7e0',
  computedTab: '#9aa5b4',
  typedTab: '#2f5d9b',
} as const;

/** The number format of a table's column. */
export function columnFormat(table: TableKey, column: Column): string {
  switch (column.kind === 'computed' ? column.format : column.kind) {
    case 'amount':
      return table === 'balanceSheet' ? decimalAmountFormat : amountFormat;
    case 'count':
      return amountFormat;
    case 'variance':
      return varianceFormat;
    case 'rate':
      return rateFormat;
    case 'date':
      return dateFormat;
    case 'flag':
    case 'key':
    case 'number':
      return generalFormat;
    case 'text':
    case 'choice':
      // The values of 설정 are days, numbers and texts.
      return table === 'settings' ? generalFormat : plainTextFormat;
  }
}
