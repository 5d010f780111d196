/** Who the computed sheets are about, as far as the records can be read: a half-filled workbook still gets its lists. */
import { countPeriods } from '../ledger/periods';
import type { LedgerRecords } from '../ledger/records';
import { identifyGroups, type Identities } from './line-identity';

export function identify({
  settings,
  periods,
  budgetLines,
  execution,
  staff,
  outsideStaff,
}: LedgerRecords): Identities {
  const lines = budgetLines.filter(({ number }) => number !== '');
  return {
    groups: identifyGroups(lines, execution),
    periods: distinct(countPeriods(periods, settings.executionAsOf).map(({ name }) => name)),
    grades: distinct(staff.map(({ grade }) => grade)),
    outsideStaff: distinct(outsideStaff.map(({ kind }) => kind)),
    subtotalPosition: settings.subtotalPosition,
  };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}
