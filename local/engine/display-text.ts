/** What a person sees in a cell: its value in its number format. */
import { numfmt } from '@univerjs/core';
import type { CellValue } from './operations';

export function displayText(value: CellValue, numberFormat: string | undefined): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && value.startsWith('#')) return value;
  return numfmt.format(numberFormat ?? 'General', value, { throws: false });
}
