/** What a computed cell shows beside what it should, with the decimals it takes to see the difference. */
import { printAmount, printCount } from '../../ledger/display';
import type { WorkbookNames } from '../../locale/workbook-names';
import type { GridValue } from '../../tables/grid';
import type { FindingFigures } from '../finding';
import { decimalsFor } from '../sums/compare-sum';
import type { CellFault } from './comparison';
import { shownResult, type Measure, type Result } from './result';

/** Beyond this no two rates look different that are not. */
const mostRateDecimals = 8;

export function faultFigures({ value, expected, measure }: CellFault, names: WorkbookNames): FindingFigures {
  const shown = shownResult(value, measure);
  const numbers = [shown, expected].filter((each) => typeof each === 'number');
  const print = printerOf(measure, numbers);
  const printed = (result: Result): string => (typeof result === 'number' ? print(result) : result);
  return {
    stated: shown === null ? textOf(value) : printed(shown),
    computed: printed(expected),
    difference: typeof shown === 'number' && typeof expected === 'number' ? print(shown - expected) : '-',
    unit: unitName(measure, names),
  };
}

function printerOf(measure: Measure, numbers: readonly number[]): (figure: number) => string {
  if (measure.kind === 'amount') {
    const { unit } = measure;
    const won = numbers.map(Math.round);
    const display = {
      unit,
      decimals: decimalsFor({ decimals: 0, moneyUnit: unit }, won),
      rounding: 'round',
    } as const;
    return (figure) => printAmount(Math.round(figure), display);
  }
  if (measure.kind !== 'rate') return printCount;
  const [first = 0, second = first] = numbers;
  let decimals = 1;
  while (
    decimals < mostRateDecimals &&
    first !== second &&
    percent(first, decimals) === percent(second, decimals)
  )
    decimals += 1;
  return (figure) => percent(figure, decimals);
}

function percent(fraction: number, decimals: number): string {
  const size = Math.abs(fraction * 100).toFixed(decimals);
  return fraction < 0 && Number(size) !== 0 ? `△${size}` : size;
}

function unitName(measure: Measure, names: WorkbookNames): string {
  if (measure.kind === 'amount') return names.units[measure.unit];
  return { rate: '%', count: names.computed.people, flag: '' }[measure.kind];
}

function textOf(value: GridValue): string {
  return typeof value === 'object' ? value.date : String(value);
}
