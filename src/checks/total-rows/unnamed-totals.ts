/** Records that are no sum by name, but whose every amount is what the others of their group add up to. */
import type { AmountEntry, CellSource, CountEntry } from '../../ledger/entry';
import type { Ledger, LedgerLine } from '../../ledger/ledger';
import { lineName } from '../../ledger/line-key';
import type { SummedTable } from '../../tables/total-rows';

/** A record with its figures: whole won, or heads. */
export interface SummedRecord {
  readonly name: string;
  readonly figures: readonly {
    /** What it is compared with in other records: its column, in 집행 its period as well. */
    readonly kind: string;
    readonly value: number;
    readonly cell: CellSource;
  }[];
}

export interface UnnamedTotal {
  readonly table: SummedTable;
  /** The group; empty for the whole table. */
  readonly group: string;
  readonly record: SummedRecord;
  /** How many it is the sum of. */
  readonly others: number;
}

/** Records that are added up together. */
interface RecordGroup {
  readonly table: SummedTable;
  readonly name: string;
  readonly records: readonly SummedRecord[];
  /** A sum of fewer is one by chance too often. */
  readonly least: number;
}

const leastOthers = 3;
/** In the balance sheet, whose sections have few items. */
const leastItems = 2;

/**
 * Linear in the number of records. Heads of a single column (별도인력, 이사회) are so few and small that they add up to one another
 * by chance: they are left out.
 */
export function unnamedTotals({ groups, records }: Ledger): readonly UnnamedTotal[] {
  const budget = groups.map(({ name, programs }) => ({
    name,
    records: programs.flatMap(({ lines }) => lines.map(budgetRecord)),
  }));
  const execution = groups.map(({ name, programs }) => ({
    name,
    records: programs.flatMap(({ lines }) => lines.map(executionRecord)),
  }));
  const sections = (['assets', 'liabilities', 'equity'] as const).map((section) => ({
    name: '',
    records: records.balanceSheet
      .filter((item) => item.section === section)
      .map(({ item, current, previous }) => recordOf(item, { current, previous })),
  }));
  const [assets, ...counterparts] = sections;
  const staff = records.staff.map(({ grade, authorized, actual }) => recordOf(grade, { authorized, actual }));
  return [
    ...nested('budget', budget, leastOthers),
    // A single amount is the sum of others by chance too often: in 집행, and in 예산변경, whose signed amounts cancel one another.
    ...nested('execution', execution, leastOthers).filter(({ record }) => record.figures.length > 1),
    ...totalsIn({ table: 'staffing', name: '', records: staff, least: leastOthers }),
    ...nested('balanceSheet', assets === undefined ? [] : [assets], leastItems),
    ...nested('balanceSheet', counterparts, leastItems),
  ];
}

/** Sums within each group, and of all groups without those. */
function nested(
  table: SummedTable,
  groups: readonly Pick<RecordGroup, 'name' | 'records'>[],
  least: number,
): readonly UnnamedTotal[] {
  const within = groups.flatMap((group) => totalsIn({ ...group, table, least }));
  const found = new Set(within.map(({ record }) => record));
  const all = groups.flatMap(({ records }) => records).filter((record) => !found.has(record));
  return groups.length < 2 ? within : [...within, ...totalsIn({ table, name: '', records: all, least })];
}

function totalsIn({ table, name, records, least }: RecordGroup): readonly UnnamedTotal[] {
  const sums = new Map<string, { sum: number; records: number }>();
  for (const { figures } of records)
    for (const { kind, value } of figures) {
      const own = sums.get(kind) ?? { sum: 0, records: 0 };
      own.sum += value;
      own.records += 1;
      sums.set(kind, own);
    }
  return records.flatMap((record): readonly UnnamedTotal[] => {
    const isTotal = record.figures.every(({ kind, value }) => sums.get(kind)?.sum === 2 * value);
    const others = record.figures.reduce(
      (most, { kind }) => Math.max(most, (sums.get(kind)?.records ?? 0) - 1),
      0,
    );
    return isTotal && others >= least ? [{ table, group: name, record, others }] : [];
  });
}

function budgetRecord({ line }: LedgerLine): SummedRecord {
  const name = line.subProgram || line.program || line.number;
  return recordOf(name, { budget: line.budget, previousBudget: line.previousBudget });
}

/** A line with what it has in every period. */
function executionRecord({ line, execution }: LedgerLine): SummedRecord {
  return {
    name: line.subProgram || line.program || lineName(line),
    figures: execution.flatMap(
      ({ period, amount, commitment }) =>
        recordOf('', { [`amount/${period}`]: amount, [`commitment/${period}`]: commitment }).figures,
    ),
  };
}

/** What is 0 or blank says nothing. */
function recordOf(name: string, entries: Readonly<Record<string, AmountEntry | CountEntry>>): SummedRecord {
  return {
    name,
    figures: Object.entries(entries).flatMap(([kind, entry]) => {
      const value = 'won' in entry ? entry.won : entry.count;
      return value === 0 ? [] : [{ kind, value, cell: entry.source }];
    }),
  };
}
