/** What every part of a report is built from, gathered once. */
import { amountDisplayOf, type AmountDisplay } from '../ledger/display';
import { fiscalYearRange } from '../ledger/fiscal-calendar';
import type { Ledger } from '../ledger/ledger';
import type { PlaceholderWords } from '../ledger/placeholder-figure';
import type { Settings, SideTable } from '../ledger/records';
import { slowRuleOf, type SlowRule } from '../ledger/slow-execution';
import type { ReportWords } from '../locale/report-words';
import type { FindComputedCell } from './sources/computed-figure';
import { PlaceholderRuns } from './sources/placeholder-runs';

export interface ReportContext {
  readonly ledger: Ledger;
  readonly settings: Settings;
  readonly words: ReportWords;
  /** How amounts of budget and execution are printed. */
  readonly amountDisplay: AmountDisplay;
  /** What that unit is called. */
  readonly amountUnit: string;
  /** When execution counts as slow; null where the day is not known that it depends on. */
  readonly slowRule: SlowRule | null;
  readonly sideTables: ReadonlyMap<string, SideTable>;
  /** The cell of a computed figure, where it has one. */
  readonly findCell: FindComputedCell;
  /** Prints placeholders; null where the words they are asked for with are not known. */
  readonly placeholders: PlaceholderRuns | null;
}

export function reportContextOf(
  ledger: Ledger,
  words: ReportWords,
  findCell: FindComputedCell = () => undefined,
  placeholderWords?: PlaceholderWords,
): ReportContext {
  const { settings, sideTables } = ledger.records;
  const amountDisplay = amountDisplayOf(settings);
  return {
    ledger,
    settings,
    words,
    amountDisplay,
    amountUnit: words.units[settings.displayUnit],
    slowRule: slowRuleOf(settings.report, settings.executionAsOf, fiscalYearRange(ledger.records)),
    sideTables: new Map(sideTables.map((table) => [table.name, table])),
    findCell,
    placeholders:
      placeholderWords === undefined
        ? null
        : new PlaceholderRuns(ledger, placeholderWords, findCell, amountDisplay, words),
  };
}
