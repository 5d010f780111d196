/** What every part of a report is built from, gathered once. */
import type { AmountDisplay } from '../ledger/display';
import type { Ledger } from '../ledger/ledger';
import type { Settings, SideTable } from '../ledger/records';
import type { ReportWords } from '../locale/report-words';

export interface ReportContext {
  readonly ledger: Ledger;
  readonly settings: Settings;
  readonly words: ReportWords;
  /** How amounts of budget and execution are printed: the display unit, without decimals. */
  readonly amountDisplay: AmountDisplay;
  readonly sideTables: ReadonlyMap<string, SideTable>;
}

export function reportContextOf(ledger: Ledger, words: ReportWords): ReportContext {
  const { settings, sideTables } = ledger.records;
  return {
    ledger,
    settings,
    words,
    amountDisplay: { unit: settings.displayUnit, decimals: 0, rounding: settings.displayRounding },
    sideTables: new Map(sideTables.map((table) => [table.name, table])),
  };
}
