/**
 * What formulas refer to is kept between calculations, and columns are searched by an index: figures must be the same as where
 * Univer reads and searches everything anew, which it does as long as there is an OFFSET in the workbook.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { columnLetters } from '../../../local/engine/column-letters';
import type { CellPatch, CellValue } from '../../../local/engine/operations';
import { openEngine, type EngineSession } from './engine-session';

const sheetNames = ['자료', '표 둘'];
const rows = 8;
const columns = 6;

interface Reference {
  readonly sheet: number;
  readonly column: number;
  readonly row: number;
  readonly last: number;
  readonly columnFixed: boolean;
  readonly rowFixed: boolean;
  readonly lastFixed: boolean;
}

/** The references of a formula by number, as they are to be written. */
interface Written {
  readonly cell: (index: number) => string;
  readonly range: (index: number) => string;
  readonly wholeColumn: (index: number) => string;
}

const kinds: readonly ((written: Written) => string)[] = [
  ({ cell }) => `=${cell(0)}+${cell(1)}`,
  ({ cell }) => `=IF(${cell(0)}="","",${cell(1)}&" A1 "&${cell(2)})`,
  ({ range }) => `=SUM(${range(0)})`,
  ({ range, wholeColumn }) => `=SUM(${wholeColumn(0)})-MAX(${range(1)})`,
  ({ cell, wholeColumn }) => `=SUMIF(${wholeColumn(0)},${cell(1)},${wholeColumn(2)})`,
  ({ wholeColumn }) => `=SUMIF(${wholeColumn(0)},"pear",${wholeColumn(1)})`,
  ({ wholeColumn }) => `=SUMIF(${wholeColumn(0)},"p*",${wholeColumn(1)})+SUMIF(${wholeColumn(0)},"p*")`,
  ({ cell, range }) => `=COUNTIF(${range(0)},${cell(1)})`,
  ({ cell, wholeColumn }) => `=IFERROR(INDEX(${wholeColumn(0)},MATCH(${cell(1)},${wholeColumn(2)},0)),"-")`,
  ({ cell, wholeColumn }) => `=IFERROR(MATCH(${cell(1)}&"",${wholeColumn(2)},0),0)`,
  ({ cell, wholeColumn }) => `=SUMIFS(${wholeColumn(0)},${wholeColumn(1)},${cell(2)})`,
  ({ range }) => `=SUMPRODUCT(SUMIF(${range(0)},${range(0)},${range(0)}))`,
  ({ cell }) => `=ROW(${cell(0)})*100+COLUMN(${cell(1)})`,
];

interface Edit {
  readonly what: 'value' | 'formula' | 'insert' | 'delete';
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly value: CellValue;
  readonly kind: number;
  readonly references: readonly Reference[];
}

const reference: fc.Arbitrary<Reference> = fc.record({
  sheet: fc.nat(2),
  column: fc.nat(columns - 1),
  row: fc.nat(rows - 1),
  last: fc.nat(rows - 1),
  columnFixed: fc.boolean(),
  rowFixed: fc.boolean(),
  lastFixed: fc.boolean(),
});

const edit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom('value', 'value', 'formula', 'formula', 'formula', 'insert', 'delete'),
  sheet: fc.nat(1),
  row: fc.nat(rows - 1),
  column: fc.nat(columns - 1),
  height: fc.integer({ min: 1, max: 4 }),
  value: fc.oneof(
    fc.constantFrom<CellValue>('사과', 'Pear', 'pear', 'k:1', '1', '=p', '#N/A', '1월 2일', null, true),
    fc.integer({ min: -2, max: 3 }),
  ),
  kind: fc.nat(kinds.length - 1),
  references: fc.array(reference, { minLength: 3, maxLength: 3 }),
});

/** The formula for the row that many rows below the first; it refers only to columns before its own, so that none goes in a circle. */
function formulaOf({ column, kind, references }: Edit, below: number): string {
  const part = (index: number, write: (reference: Reference, across: string) => string): string => {
    const found = references[index];
    if (found === undefined) throw new Error(`no reference ${index}`);
    const sheet = sheetNames[found.sheet];
    const letters = (found.columnFixed ? '$' : '') + columnLetters(found.column % column);
    return (sheet === undefined ? '' : `'${sheet}'!`) + write(found, letters);
  };
  const place = (row: number, isFixed: boolean): string =>
    isFixed ? `$${row + 1}` : String(row + below + 1);
  const written: Written = {
    cell: (index) => part(index, ({ row, rowFixed }, across) => across + place(row, rowFixed)),
    range: (index) =>
      part(index, ({ row, rowFixed, last, lastFixed }, across) => {
        const [first, second] = [Math.min(row, last), Math.max(row, last)];
        return `${across}${place(first, rowFixed)}:${across}${place(second, lastFixed)}`;
      }),
    wholeColumn: (index) => part(index, (_, across) => `${across}:${across}`),
  };
  return kinds[kind]?.(written) ?? '';
}

async function apply(engine: EngineSession, sheetIds: readonly string[], edit: Edit): Promise<void> {
  const sheetId = sheetIds[edit.sheet] ?? '';
  const { row, column, height } = edit;
  if (edit.what === 'insert') await engine.operations.insertRows(sheetId, row, 1);
  else if (edit.what === 'delete') await engine.operations.deleteRows(sheetId, row, 1);
  else {
    const isFormula = edit.what === 'formula' && column > 0;
    const cells = Array.from({ length: height }, (_, below): CellPatch[] => [
      isFormula ? { formula: formulaOf(edit, below) } : { value: edit.value },
    ]);
    await engine.operations.writeCells(sheetId, { row, column, rows: height, columns: 1 }, cells);
  }
}

describe('after every edit', () => {
  let kept: EngineSession;
  let anew: EngineSession;
  let ofUniverAlone: Readonly<Record<string, string>> = {};
  const sheetIds = { kept: [] as string[], anew: [] as string[] };

  beforeAll(async () => {
    [kept, anew] = [await openEngine(), await openEngine()];
    for (const name of sheetNames) {
      sheetIds.kept.push(await kept.addSheet(name));
      sheetIds.anew.push(await anew.addSheet(name));
    }
    await anew.type(anew.sheet, 'A1', [['=OFFSET(B1,0,0)']]);
    ofUniverAlone = await anew.figures();
  });

  afterAll(async () => {
    await kept.close();
    await anew.close();
  });

  async function empty(engine: EngineSession, ids: readonly string[]): Promise<void> {
    const area = { row: 0, column: 0, rows: 30, columns };
    const cells = Array.from({ length: area.rows }, () =>
      Array.from({ length: columns }, (): CellPatch => ({ value: null })),
    );
    for (const id of ids) await engine.operations.writeCells(id, area, cells);
  }

  test('figures are those of a workbook whose formulas are all read anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 8, maxLength: 20 }), async (edits) => {
        await empty(kept, sheetIds.kept);
        await empty(anew, sheetIds.anew);
        for (const each of edits) {
          await apply(kept, sheetIds.kept, each);
          await apply(anew, sheetIds.anew, each);
          expect({ ...(await kept.figures()), ...ofUniverAlone }).toEqual(await anew.figures());
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('what is left to Univer', () => {
  let engine: EngineSession;

  beforeAll(async () => {
    engine = await openEngine();
  });

  afterAll(() => engine.close());

  test('formulas in a circle do not keep the others from being calculated, then and after', async () => {
    const sheet = await engine.addSheet('순환', [[1, '=A1*2', '=D1', '=C1']]);
    expect(await engine.value(sheet, 'B1')).toBe(2);
    await engine.type(sheet, 'A1', [[2]]);
    expect(await engine.value(sheet, 'B1')).toBe(4);
    await engine.type(sheet, 'C1', [['=B1+1']]);
    expect(await engine.value(sheet, 'D1')).toBe(5);
  });

  test('a formula whose cells are found only in calculating follows them', async () => {
    const sheet = await engine.addSheet('찾아가는 식', [
      [1, 10, '=OFFSET(A1,A1,1)'],
      [undefined, 20],
    ]);
    expect(await engine.value(sheet, 'C1')).toBe(20);
    await engine.type(sheet, 'B2', [[21]]);
    expect(await engine.value(sheet, 'C1')).toBe(21);
    await engine.type(sheet, 'A1', [[0]]);
    expect(await engine.value(sheet, 'C1')).toBe(10);
    await engine.type(sheet, 'C1', [['=B1*3']]);
    await engine.type(sheet, 'B1', [[11]]);
    expect(await engine.value(sheet, 'C1')).toBe(33);
  });

  test('a chance figure is another one at every calculation', async () => {
    const sheet = await engine.addSheet('우연', [[1, '=RAND()', '=B1']]);
    const before = await engine.value(sheet, 'C1');
    await engine.type(sheet, 'A1', [[2]]);
    expect(await engine.value(sheet, 'C1')).not.toBe(before);
  });
});

describe('a text looked for in a column', () => {
  let engine: EngineSession;
  let sheet: string;

  beforeAll(async () => {
    engine = await openEngine();
    sheet = await engine.addSheet('찾기', [
      ['주차', 1],
      ['Park', 2],
      ['park', '-'],
      [12, 8],
      ['12', 16],
      [null, 32],
      ['=1/0', 64],
      ['PARK', true],
      ['주차장', 128],
      ['>주차', 256],
    ]);
  });

  afterAll(() => engine.close());

  test.each([
    ['is found whatever its capitals, and what is no number adds nothing', '=SUMIF(A:A,"pARK",B:B)', 2],
    ['is counted whatever its capitals', '=COUNTIF(A:A,"pARK")', 3],
    ['is found first from the top', '=MATCH("PARK",A:A,0)', 2],
    ['is the whole text of a cell', '=SUMIF(A:A,"주차",B:B)', 1],
    ['may stand for a pattern', '=SUMIF(A:A,"주차*",B:B)', 129],
    ['may be a number, which texts of that number are as well', '=SUMIF(A:A,"12",B:B)', 24],
    ['may be a comparison', '=COUNTIF(A:A,">10")', 1],
    ['that is nowhere adds up to nothing', '=SUMIF(A:A,"없음",B:B)', 0],
    ['that is nowhere has no place', '=MATCH("없음",A:A,0)', '#N/A'],
    ['adds up its own column where no other is named', '=SUMIF(A:A,"주차")', 0],
    ['gives the error there is in what is added up', '=SUMIF(B1:B9,"-",A5:A13)', '#DIV/0!'],
  ])('%s', async (_what, formula, expected) => {
    await engine.type(sheet, 'D1', [[formula]]);
    expect(await engine.value(sheet, 'D1')).toBe(expected);
  });

  test('is looked for anew after an edit', async () => {
    await engine.type(sheet, 'D1', [['=SUMIF(A:A,"개포",B:B)', '=MATCH("개포",A:A,0)']]);
    expect(await engine.value(sheet, 'D1')).toBe(0);
    await engine.type(sheet, 'A4', [['개포']]);
    expect(await engine.value(sheet, 'D1')).toBe(8);
    expect(await engine.value(sheet, 'E1')).toBe(4);
    await engine.type(sheet, 'B4', [[9]]);
    expect(await engine.value(sheet, 'D1')).toBe(9);
  });
});
