/** Formulas follow what they point at when rows or columns are put in or taken out, as in Google. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shiftArea, type Shift } from '../../../local/engine/area-shift';
import { columnLetters } from '../../../local/engine/column-letters';
import type { Area } from '../../../local/engine/operations';
import { areaOf, freshEngine, type EngineSession } from './engine-session';
import {
  expectedFigures,
  newSheet,
  shiftSheet,
  typeAmount,
  type Reference,
  type SheetModel,
} from './workbook-model';

let engine: EngineSession;

beforeEach(async () => {
  engine = await freshEngine();
});

function shift(sheetId: string, { axis, kind, at, count }: Shift): Promise<void> {
  const { operations } = engine;
  if (axis === 'rows')
    return kind === 'insert'
      ? operations.insertRows(sheetId, at, count)
      : operations.deleteRows(sheetId, at, count);
  return kind === 'insert'
    ? operations.insertColumns(sheetId, at, count)
    : operations.deleteColumns(sheetId, at, count);
}

/** A reference, and what becomes of it when two rows (or columns) are put in before the third, or the third and fourth taken out. */
type Following = readonly [before: string, inserted: string, deleted: string];

const alongRows: readonly Following[] = [
  ['B2', 'B2', 'B2'],
  ['B3', 'B5', '#REF!'],
  ['B6', 'B8', 'B4'],
  ['$B$6', '$B$8', '$B$4'],
  ['B$6', 'B$8', 'B$4'],
  ['$B6', '$B8', '$B4'],
  ['A1:B6', 'A1:B8', 'A1:B4'],
  ['A$1:$B6', 'A$1:$B8', 'A$1:$B4'],
  ['A1:B4', 'A1:B6', 'A1:B2'],
  ['A4:B6', 'A6:B8', 'A3:B4'],
  ['A3:B4', 'A5:B6', '#REF!'],
  ['B:B', 'B:B', 'B:B'],
  ['$A:$B', '$A:$B', '$A:$B'],
  ['3:4', '5:6', '#REF!'],
  ['1:6', '1:8', '1:4'],
];

const alongColumns: readonly Following[] = [
  ['B2', 'B2', 'B2'],
  ['C2', 'E2', '#REF!'],
  ['F2', 'H2', 'D2'],
  ['$F$2', '$H$2', '$D$2'],
  ['F$2', 'H$2', 'D$2'],
  ['$F2', '$H2', '$D2'],
  ['A1:F2', 'A1:H2', 'A1:D2'],
  ['A1:D2', 'A1:F2', 'A1:B2'],
  ['D1:F2', 'F1:H2', 'C1:D2'],
  ['C1:D2', 'E1:F2', '#REF!'],
  ['C:D', 'E:F', '#REF!'],
  ['$A:$F', '$A:$H', '$A:$D'],
  ['F:F', 'H:H', 'D:D'],
  ['2:2', '2:2', '2:2'],
];

describe.each([
  ['자료', '자료'],
  ['2019년 예산', "'2019년 예산'"],
  ["올해's 표", "'올해''s 표'"],
])('references to the sheet %s', (name, written) => {
  const shifts = (['rows', 'columns'] as const).flatMap((axis) =>
    (['insert', 'delete'] as const).map((kind): Shift => ({ axis, kind, at: 2, count: 2 })),
  );

  test.each(shifts)('$kind $axis', async (change) => {
    const cases = change.axis === 'rows' ? alongRows : alongColumns;
    const target = await engine.addSheet(name);
    const own = { row: 20, column: 20, rows: cases.length, columns: 1 };
    const typed = (prefix: string): { formula: string }[][] =>
      cases.map(([before]) => [{ formula: `=SUM(${prefix}${before})` }]);
    await engine.operations.writeCells(target, own, typed(''));
    // The sheet that was added last is the one a person would be looking at.
    const reader = await engine.addSheet('읽는 곳');
    await engine.operations.writeCells(reader, own, typed(`${written}!`));
    await shift(target, change);
    const moved = change.kind === 'insert' ? 2 : -2;
    const now: Area =
      change.axis === 'rows' ? { ...own, row: own.row + moved } : { ...own, column: own.column + moved };
    const found = async (sheetId: string, area: Area): Promise<(string | null)[]> =>
      (await engine.operations.readCells(sheetId, area)).map(([cell]) => cell?.formula ?? null);
    const expected = (prefix: string): string[] =>
      cases.map(([, inserted, deleted]) => {
        const after = change.kind === 'insert' ? inserted : deleted;
        return `=SUM(${after === '#REF!' ? '' : prefix}${after})`;
      });
    expect(await found(target, now)).toEqual(expected(''));
    expect(await found(reader, own)).toEqual(expected(`${written}!`));
  });
});

const tableRows = 10;
const tableColumns = 6;
const formulaRow = 20;
const formulaColumn = 10;
const prefixes = ['자료!', "'올해''s 표'!"];

interface Edit {
  readonly sheet: number;
  readonly action:
    Shift | { readonly row: number; readonly column: number; readonly amount: number } | 'look';
}

/** As numbers of two corners; what points at whole rows or columns has no use for some of them. */
interface Pointing {
  readonly sheet: number;
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
  readonly whole: 'neither' | 'rows' | 'columns';
  readonly fixed: boolean;
}

const span = (below: number): fc.Arbitrary<[number, number]> =>
  fc
    .tuple(fc.nat(below - 1), fc.nat(below - 1))
    .map(([one, other]) => [Math.min(one, other), Math.max(one, other)]);

const pointing: fc.Arbitrary<Pointing> = fc.record({
  sheet: fc.nat(1),
  rows: span(tableRows),
  columns: span(tableColumns),
  whole: fc.oneof(
    { weight: 4, arbitrary: fc.constant('neither' as const) },
    { weight: 1, arbitrary: fc.constantFrom('rows' as const, 'columns' as const) },
  ),
  fixed: fc.boolean(),
});

const shifting = (axis: Shift['axis'], at: number): fc.Arbitrary<Shift> =>
  fc.record({
    axis: fc.constant(axis),
    kind: fc.constantFrom('insert' as const, 'delete' as const),
    at: fc.nat(at),
    count: fc.integer({ min: 1, max: 3 }),
  });

const edit: fc.Arbitrary<Edit> = fc.record({
  sheet: fc.nat(1),
  action: fc.oneof(
    { weight: 3, arbitrary: shifting('rows', tableRows) },
    { weight: 1, arbitrary: shifting('rows', formulaRow + 4) },
    { weight: 2, arbitrary: shifting('columns', tableColumns) },
    {
      weight: 2,
      arbitrary: fc.record({
        row: fc.nat(tableRows - 1),
        column: fc.nat(tableColumns - 1),
        amount: fc.integer({ min: 1, max: 1_000_000 }),
      }),
    },
    { weight: 1, arbitrary: fc.constant('look' as const) },
  ),
});

function written({ rows, columns, whole, fixed }: Pointing): string {
  const sign = fixed ? '$' : '';
  const corner = (at: 0 | 1): string =>
    (whole === 'rows' ? '' : sign + columnLetters(columns[at])) +
    (whole === 'columns' ? '' : `${sign}${rows[at] + 1}`);
  return `${corner(0)}:${corner(1)}`;
}

function meant({ sheet, rows, columns, whole }: Pointing): Reference {
  return { sheet, rows: whole === 'columns' ? null : rows, columns: whole === 'rows' ? null : columns };
}

/** Two sheets full of amounts, with formulas that read either of them, in the engine and in the model. */
class TwoSheets {
  private readonly models: readonly SheetModel[] = [newSheet(1000, 26), newSheet(1000, 26)];

  private constructor(private readonly ids: readonly string[]) {}

  static async open(): Promise<TwoSheets> {
    return new TwoSheets([await engine.addSheet('자료'), await engine.addSheet("올해's 표")]);
  }

  async close(): Promise<void> {
    for (const id of this.ids) await engine.operations.deleteSheet(id);
  }

  async fill(sheet: number, pointings: readonly Pointing[]): Promise<void> {
    const [id, model] = this.of(sheet);
    const amounts = Array.from({ length: tableRows }, (_, row) =>
      Array.from({ length: tableColumns }, (_unused, column) => (sheet + 1) * 7 ** column + row ** 3),
    );
    amounts.forEach((own, row) => {
      own.forEach((amount, column) => {
        typeAmount(model, row, column, amount);
      });
    });
    await engine.type(id, 'A1', amounts);
    const formulas = pointings.map((pointing) => {
      const reference = `${pointing.sheet === sheet ? '' : (prefixes[pointing.sheet] ?? '')}${written(pointing)}`;
      return [{ formula: `=SUM(${reference})&"/"&ROWS(${reference})&"/"&COLUMNS(${reference})` }];
    });
    const place = { row: formulaRow, column: formulaColumn, rows: formulas.length, columns: 1 };
    await engine.operations.writeCells(id, place, formulas);
    pointings.forEach((pointing, index) => {
      model.formulas.push({
        row: formulaRow + index,
        column: formulaColumn,
        reference: meant(pointing),
      });
    });
  }

  async edit({ sheet, action }: Edit): Promise<void> {
    const [id, model] = this.of(sheet);
    if (action === 'look') await engine.figures();
    else if ('amount' in action) {
      const { row, column, amount } = action;
      await engine.operations.writeCells(id, { row, column, rows: 1, columns: 1 }, [[{ value: amount }]]);
      typeAmount(model, row, column, amount);
    } else {
      await shift(id, action);
      shiftSheet(this.models, sheet, action);
    }
  }

  async compare(sheet: number): Promise<void> {
    const [id, model] = this.of(sheet);
    const expected = expectedFigures(this.models, model);
    const cells = await engine.operations.readCells(id, { row: 0, column: 0, rows: 70, columns: 50 });
    const found = cells.flatMap((own, row) =>
      own.flatMap(({ formula, value }, column) => (formula === null ? [] : [{ row, column, value }])),
    );
    expect(found).toEqual(expected);
  }

  private of(sheet: number): readonly [string, SheetModel] {
    const [id, model] = [this.ids[sheet], this.models[sheet]];
    if (id === undefined || model === undefined) throw new Error(`no sheet ${sheet}`);
    return [id, model];
  }
}

test('after any rows and columns put in and taken out, formulas give what the cells they were written for give', async () => {
  const some = fc.array(pointing, { minLength: 3, maxLength: 6 });
  const edits = fc.array(edit, { minLength: 1, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(some, some, edits, async (inFirst, inSecond, changes) => {
      const both = await TwoSheets.open();
      try {
        await both.fill(0, inFirst);
        await both.fill(1, inSecond);
        for (const change of changes) await both.edit(change);
        await both.compare(0);
        await both.compare(1);
      } finally {
        await both.close();
      }
    }),
    { numRuns: 60 },
  );
});

test('merged cells follow on any sheet, grow by what is put in among them, and end as single cells', async () => {
  const merges = ['A1:B2', 'D1:D3', 'A4:C4', 'E5:F6'].map(areaOf);
  const change = fc.record({
    sheet: fc.nat(1),
    shift: fc.oneof(shifting('rows', 7), shifting('columns', 7)),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
      const ids = [await engine.addSheet('자료'), await engine.addSheet("올해's 표")];
      try {
        for (const id of ids) for (const area of merges) await engine.operations.merge(id, area);
        const expected = [merges, merges];
        for (const each of changes) {
          await shift(ids[each.sheet] ?? '', each.shift);
          expected[each.sheet] = (expected[each.sheet] ?? [])
            .flatMap((area) => shiftArea(area, each.shift) ?? [])
            .filter(({ rows, columns }) => rows * columns > 1);
        }
        for (const [index, id] of ids.entries())
          expect(inOrder(await engine.operations.merges(id))).toEqual(inOrder(expected[index] ?? []));
      } finally {
        for (const id of ids) await engine.operations.deleteSheet(id);
      }
    }),
    { numRuns: 60 },
  );
});

function inOrder(areas: readonly Area[]): readonly Area[] {
  return [...areas].sort((one, other) => one.row - other.row || one.column - other.column);
}
