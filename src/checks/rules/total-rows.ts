/** Rows of sums in the tables: those by name, which nobody counts, and records that may be one by what they add up to. */
import { printAmount, printCount } from '../../ledger/display';
import type { LedgerRecords } from '../../ledger/records';
import type { Unit } from '../../ledger/unit';
import type { WorkbookNames } from '../../locale/workbook-names';
import type { CheckedWorkbook } from '../checked-workbook';
import type { Finding } from '../finding';
import type { CheckRule } from '../rule';
import { decimalsFor, figuresOf } from '../sums/compare-sum';
import { namedTotals, unitOf, type NamedTotal, type TypedFigure } from '../total-rows/named-totals';
import { unnamedTotals, type UnnamedTotal } from '../total-rows/unnamed-totals';

/** A figure as it is told. */
interface ToldFigure {
  readonly header: string;
  readonly value: string;
}

export type TotalRowsDetail =
  | {
      readonly code: 'named';
      /** 합계 as typed. */
      readonly name: string;
      readonly unit: string;
      /** What its first figure would make of the table's sum; null where it has none. */
      readonly wouldAdd: { readonly header: string; readonly from: string; readonly to: string } | null;
      /** What 원문표기 can state. */
      readonly moved: readonly {
        readonly item: string;
        readonly printedName: string;
        readonly value: string;
      }[];
      /** What it has no word for, or what is no number. */
      readonly left: readonly ToldFigure[];
    }
  | {
      readonly code: 'unnamed';
      readonly sheet: string;
      readonly record: string;
      /** Empty for the whole table. */
      readonly group: string;
      readonly others: number;
      readonly unit: string;
      readonly figures: readonly ToldFigure[];
    };

/** Enough to know a row by. */
const figuresTold = 4;

export const totalRows: CheckRule<'total-rows'> = {
  id: 'total-rows',
  check(workbook) {
    const named = namedTotals(workbook);
    const { records } = workbook.ledger;
    return {
      compared: named.length + recordLists(records).reduce((sum, list) => sum + list.length, 0),
      findings: [
        ...named.map((total) => namedFinding(total, workbook)),
        ...unnamedTotals(workbook.ledger).map((total) => unnamedFinding(total, workbook)),
      ],
    };
  },
};

function recordLists(records: LedgerRecords): readonly (readonly unknown[])[] {
  const { budgetLines, execution, budgetChanges, staff, outsideStaff, balanceSheet, boardSeats } = records;
  return [budgetLines, execution, budgetChanges, staff, outsideStaff, balanceSheet, boardSeats];
}

/** Its subject is that of the row, by which whoever moves its figures finds it again. */
export function namedFinding(
  { name, subject, label, unit, figures }: NamedTotal,
  { ledger, names }: CheckedWorkbook,
): Finding<'total-rows'> {
  const { displayRounding } = ledger.records.settings;
  const unitName = unitNameOf(unit, names);
  const print = (value: number, decimals: number): string => printed(value, unit, decimals);
  const comparable = figures.filter(
    ({ number: own, sum: parts }) => parts !== null && own !== null && own.value !== 0,
  );
  const compared = comparable.find(({ number: own, sum: parts }) => own?.value !== parts) ?? comparable[0];
  const { number = null, sum = null } = compared ?? {};
  return {
    rule: 'total-rows',
    severity: 'question',
    subject,
    cells: [label, ...figures.map(({ cell }) => cell)],
    ...(number === null || sum === null
      ? {}
      : {
          figures: figuresOf(
            {
              name,
              value: number.value,
              interval: { low: number.value, high: number.value },
              decimals: decimalsFor({ decimals: number.decimals, moneyUnit: unit }, [number.value, sum]),
              moneyUnit: unit,
              unitName,
            },
            sum,
            displayRounding,
          ),
        }),
    detail: {
      code: 'named',
      name,
      unit: unitName,
      wouldAdd:
        compared === undefined || number === null || sum === null
          ? null
          : {
              header: compared.cell.header,
              from: print(sum, number.decimals),
              to: print(sum + number.value, number.decimals),
            },
      moved: figures.flatMap(({ statement, number: own }) =>
        statement === null || own === null
          ? []
          : [
              {
                item: statement.item,
                printedName: statement.printedName,
                value: printedTotal(own, unit),
              },
            ],
      ),
      left: figures.flatMap(({ statement, cell, number: own, content }) =>
        statement === null
          ? [
              {
                header: cell.header,
                value:
                  own === null
                    ? String(typeof content === 'object' ? content.date : content)
                    : printedTotal(own, unit),
              },
            ]
          : [],
      ),
    },
  };
}

function unnamedFinding(
  { table, group, record, others }: UnnamedTotal,
  { ledger, names }: CheckedWorkbook,
): Finding<'total-rows'> {
  const unit = unitOf(table, ledger.records.settings);
  const sheet = names.sheets[table];
  return {
    rule: 'total-rows',
    severity: 'question',
    subject: `unnamed/${[sheet, group, record.name].filter((text) => text !== '').join('/')}`,
    cells: record.figures.map(({ cell }) => cell),
    detail: {
      code: 'unnamed',
      sheet,
      record: record.name,
      group,
      others,
      unit: unitNameOf(unit, names),
      figures: record.figures.slice(0, figuresTold).map(({ cell, value }) => ({
        header: cell.header,
        value: printed(value, unit, 0),
      })),
    },
  };
}

function unitNameOf(unit: Unit | null, { units, computed }: WorkbookNames): string {
  return unit === null ? computed.people : units[unit];
}

/** A figure of a row of sums as 원문표기 has it. */
export function printedTotal(
  { value, decimals, isNil }: NonNullable<TypedFigure['number']>,
  unit: Unit | null,
): string {
  return isNil ? '-' : printed(value, unit, decimals);
}

/** With as many digits as it has. */
function printed(value: number, unit: Unit | null, decimals: number): string {
  if (unit === null) return printCount(value);
  const own = decimalsFor({ decimals, moneyUnit: unit }, [value]);
  return printAmount(value, { unit, decimals: own, rounding: 'round' });
}
