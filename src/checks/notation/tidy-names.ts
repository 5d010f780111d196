/** Names as they were typed and as they were meant: what nobody sees in them, and how they are without it. */
import { withNormalWidth, withoutUnseen } from '../../ledger/key';
import type { ColumnKey, TableKey } from '../../tables/layout';

/** The columns of names that other tables look for. A name quoted from a document (원문표기) stays as it was quoted. */
const nameColumns: { readonly [Key in TableKey]?: readonly ColumnKey<Key>[] } = {
  periods: ['name'],
  budget: ['group', 'number', 'program', 'subProgram'],
  execution: ['number', 'subProgram', 'period'],
  budgetChanges: ['number', 'subProgram'],
  staffing: ['grade'],
  outsideStaff: ['kind'],
  balanceSheet: ['item'],
  narrative: ['number'],
  printed: ['number'],
};

export function isNameColumn(table: TableKey, column: string): boolean {
  const columns: readonly string[] | undefined = nameColumns[table];
  return columns?.includes(column) === true;
}

/**
 * The text without unseen characters, spaces round it and doubled ones, a number's full-width digits in normal width. A line break
 * within a name is seen and stays.
 */
export function tidyName(text: string, column: string): string {
  const seen = withoutUnseen(text)
    .replace(/[^\S\n]{2,}/g, ' ')
    .trim();
  return column === 'number' ? withNormalWidth(seen) : seen;
}

/** The unseen characters in a name, by their numbers, `U+200B`, each once. */
export function unseenCodesIn(text: string): readonly string[] {
  const kept = Array.from(withoutUnseen(text));
  const codes = new Set<string>();
  let next = 0;
  for (const character of text) {
    if (character === kept[next]) next += 1;
    else codes.add(`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  }
  return [...codes];
}
