/** What a person sees in a cell: its value in its number format. */
import { numfmt } from '@univerjs/core';
import type { CellValue } from './operations';

export function displayText(value: CellValue, numberFormat: string | undefined): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && value.startsWith('#')) return value;
  const format = numberFormat ?? 'General';
  // Excel turns to powers of ten at twelve digits; Google writes whole numbers out, as public budgets need them.
  if (format === 'General' && Number.isSafeInteger(value)) return String(value);
  return numfmt.format(format, value, { throws: false, leap1900: false });
}
