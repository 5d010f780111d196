/** A small public body whose people write English: what they type into a workbook made in English, sheet by sheet under its headers. */
import { serialOfDay } from '../../local/services/time/serial-date';
import type { CellValue } from '../../local/engine/operations';
import type { Workbench } from './workbench';

/** A day as it is typed: `2024-06-30`. */
class Day {
  constructor(readonly iso: string) {}
}

type Typed = CellValue | Day;

const settings: readonly (readonly [string, Typed])[] = [
  ['Institution', 'Harbour Culture Trust'],
  ['Title', 'Work report 2024'],
  ['Session', '12th regular session'],
  ['Committee', 'Committee on Culture'],
  ['Report date', new Day('2024-07-10')],
  ['Fiscal year', 2024],
  ['Organization', '1 office, 3 teams'],
  ['Execution as of', new Day('2024-06-30')],
  ['Staffing as of', new Day('2024-06-30')],
  ['Balance sheet: this year as', '2023'],
  ['Balance sheet: previous year as', '2022'],
];

/** By sheet: the headers that are filled in, then a record a row. */
const tables: Readonly<Record<string, readonly [readonly string[], ...(readonly Typed[])[]]>> = {
  Periods: [
    ['Period', 'Start', 'End', 'Kind', 'Entry mode'],
    ['First quarter', new Day('2024-01-01'), new Day('2024-03-31'), 'Actual', 'Period'],
    ['Second quarter', new Day('2024-04-01'), new Day('2024-06-30'), 'Actual', 'Period'],
    ['Second half', new Day('2024-07-01'), new Day('2024-12-31'), 'Planned', 'Period'],
  ],
  Budget: [
    ['Group', 'No.', 'Programme', 'Sub-programme', 'Previous year budget', 'Approved budget', 'Note'],
    ['Exhibitions', 1, 'Summer show', '', 180, 200, ''],
    ['Exhibitions', 2, 'Travelling gallery', '', 90, 120, ''],
    ['Learning', 3, 'School visits', 'Guides', 60, 80, ''],
    ['Learning', 3, 'School visits', 'Buses', 40, 40, ''],
    ['Learning', 4, 'Evening lectures', '', '-', 60, 'new in 2024'],
  ],
  Execution: [
    ['No.', 'Sub-programme', 'Period', 'Amount', 'Activity'],
    [1, '', 'First quarter', 40, 'design'],
    [1, '', 'Second quarter', 60, 'building the stands'],
    [1, '', 'Second half', 100, 'opening and upkeep'],
    [2, '', 'First quarter', 30, 'vans'],
    [2, '', 'Second quarter', 30, 'tour of the north'],
    [2, '', 'Second half', 60, 'tour of the south'],
    [3, 'Guides', 'First quarter', 20, 'fees'],
    [3, 'Guides', 'Second quarter', 20, 'fees'],
    [3, 'Guides', 'Second half', 40, 'fees'],
    [3, 'Buses', 'First quarter', 10, 'hire'],
    [3, 'Buses', 'Second quarter', 10, 'hire'],
    [3, 'Buses', 'Second half', 20, 'hire'],
    [4, '', 'First quarter', 2, 'planning'],
    [4, '', 'Second quarter', 3, 'speakers'],
    [4, '', 'Second half', 55, 'speakers'],
  ],
  Staffing: [
    ['Grade', 'Authorized', 'Actual'],
    ['Director', 1, 1],
    ['Manager', 3, 2],
    ['Officer', 8, 8],
  ],
  'Other staff': [
    ['Kind', 'Headcount'],
    ['Seconded', 2],
  ],
  'Balance sheet': [
    ['Section', 'Item', 'This year', 'Previous year'],
    ['Assets', 'Current assets', 12.5, 11],
    ['Assets', 'Fixed assets', 7.5, 7],
    ['Liabilities', 'Debts', 4, 5],
    ['Equity', 'Capital', 16, 13],
  ],
  'Board seats': [
    ['Position', 'Seats', 'Ex officio'],
    ['Chair', 1, ''],
    ['Member', 2, 'Included'],
  ],
  'Board members': [
    ['Order', 'Name', 'Position', 'Career'],
    ['1', 'A. Reed', 'Chair', 'Museum director'],
    ['2', 'B. Stone', 'Member', 'City councillor'],
    ['3', 'C. Wood', 'Member', 'Teacher'],
  ],
  Narrative: [
    ['No.', 'Section', 'Level', 'Text'],
    ['General status', 'Board functions', '○', 'Decides on plan and budget'],
    [1, 'Aim', '○', 'One show a year that brings the harbour to everybody'],
    [1, 'Background', '○', 'The {{Approved budget:1}} voted for the show are {{share:Summer show}} of all'],
    [1, 'Results', '○', 'The stands were built in two halls'],
    [1, 'Results', '-', 'Spent so far: {{Spent:1}}, a rate of {{Execution rate:1}}'],
    [1, 'Plan', '○', 'The doors open in summer'],
    [1, 'Plan', 'Table', '{{Table:Opening hours}}'],
    [2, 'Aim', '○', 'Pictures where there is no museum'],
    [2, 'Results and plan', '○', 'Ten villages in the north, ten in the south'],
    [3, 'Aim', '○', 'Every class visits once'],
    [4, 'Aim', '○', 'Talks for people who work by day'],
  ],
  'Small tables': [
    ['Table', 'Row', 'Column 1', 'Column 2'],
    ['Opening hours', 1, 'Hall', 'Hours'],
    ['Opening hours', 2, 'North hall', '10 to 18'],
    ['Opening hours', 3, 'South hall', '12 to 20'],
  ],
  'Printed figures': [
    ['Document', 'Place', 'No.', 'Item', 'Printed name', 'Value', 'Decimals', 'Unit', 'As of'],
    ['Budget book', 'page 3', 1, 'Approved budget', 'Summer show', '200', 0, 'million won', ''],
    ['Budget book', 'page 3', '', 'Subtotal', 'Learning', '180', 0, 'million won', ''],
    ['Budget book', 'page 3', '', 'Total', '', '500', 0, 'million won', ''],
    ['Closing accounts', 'page 1', '', 'This year total assets', '', '20.0', 1, 'hundred million won', ''],
    ['Staff list', 'page 1', '', 'Authorized Manager', '', '3', 0, 'persons', '2024-06-30'],
  ],
};

/** Types all of it into the tables the add-on made. */
export async function typeEnglishBody(bench: Workbench): Promise<void> {
  const items = (await bench.contents('Settings')).map(([item]) => item);
  for (const [item, value] of settings) {
    const row = items.indexOf(item);
    if (row < 0) throw new Error(`no setting ${item}`);
    await type(bench, 'Settings', row, 1, [[value]]);
  }
  for (const [sheet, [heads, ...records]] of Object.entries(tables)) {
    const [found = []] = await bench.contents(sheet);
    for (const [index, head] of heads.entries()) {
      const column = found.indexOf(head);
      if (column < 0) throw new Error(`no column ${head} in ${sheet}`);
      await type(
        bench,
        sheet,
        1,
        column,
        records.map((record) => [record[index] ?? '']),
      );
    }
  }
}

async function type(
  bench: Workbench,
  sheetName: string,
  row: number,
  column: number,
  values: readonly (readonly Typed[])[],
): Promise<void> {
  const { id } = await bench.sheet(sheetName);
  await bench.host.workbook.writeCells(
    id,
    { row, column, rows: values.length, columns: 1 },
    values.map((cells) =>
      cells.map((value) => {
        if (!(value instanceof Day)) return { value: value === '' ? null : value };
        const [year = 0, month = 0, day = 0] = value.iso.split('-').map(Number);
        return { value: serialOfDay(year, month, day), style: { numberFormat: 'yyyy-mm-dd' } };
      }),
    ),
  );
}
