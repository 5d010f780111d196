/** Only what changed is calculated again, and a criterion once for all rows that share it: figures must be the same as without. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import path from 'node:path';
import fc from 'fast-check';
import type { CellValue } from '../../../local/engine/operations';
import { temporaryFolder } from '../../temporary-folder';
import { areaOf, openEngine, type EngineSession } from './engine-session';

let engine: EngineSession;

beforeAll(async () => {
  engine = await openEngine();
});

afterAll(() => engine.close());

const anyCell = fc.oneof(
  fc.constantFrom<CellValue>('1분기', '2분기', '1', '', '-', null, true),
  fc.integer({ min: -2, max: 3 }),
);

test('a column of criteria gives what each criterion gives alone', async () => {
  const rows = 8;
  const sheet = await engine.addSheet('기준');
  const each = Array.from({ length: rows }, (_, index) => [
    `=SUMIF($A$1:$A$${rows},C${index + 1},$B$1:$B$${rows})`,
    `=COUNTIF($A$1:$A$${rows},C${index + 1})`,
    `=IFERROR(MATCH(C${index + 1}&"",$F$1:$F$${rows},0),0)`,
    `=A${index + 1}&""`,
  ]);
  await engine.type(
    sheet,
    'D1',
    each.map(([sum, count]) => [sum, count]),
  );
  await engine.type(
    sheet,
    'F1',
    each.map(([, , , text]) => [text]),
  );
  await engine.type(
    sheet,
    'G1',
    each.map(([, , match]) => [match]),
  );
  await engine.type(sheet, 'H1', [
    [
      `=SUMPRODUCT(SUMIF($A$1:$A$${rows},$C$1:$C$${rows},$B$1:$B$${rows})*ROW($C$1:$C$${rows}))`,
      `=SUMPRODUCT(COUNTIF($A$1:$A$${rows},$C$1:$C$${rows})*ROW($C$1:$C$${rows}))`,
      `=SUMPRODUCT(IFERROR(MATCH($C$1:$C$${rows}&"",$F$1:$F$${rows},0),0)*ROW($C$1:$C$${rows}))`,
      ...['D', 'E', 'G'].map((column) => `=SUMPRODUCT(${column}1:${column}${rows}*ROW($C$1:$C$${rows}))`),
    ],
  ]);
  const table = fc.array(fc.tuple(anyCell, fc.integer({ min: 0, max: 99 }), anyCell), {
    minLength: rows,
    maxLength: rows,
  });
  await fc.assert(
    fc.asyncProperty(table, async (cells) => {
      await engine.type(sheet, 'A1', cells);
      const [[...results] = []] = await engine.operations.readCells(sheet, areaOf('H1:M1'));
      const [sum, count, match, sumAlone, countAlone, matchAlone] = results.map(({ value }) => value);
      expect([sum, count, match]).toEqual([sumAlone, countAlone, matchAlone]);
    }),
    { numRuns: 60 },
  );
});

type Edit =
  | { readonly kind: 'type'; readonly row: number; readonly column: number; readonly value: CellValue }
  | { readonly kind: 'insert' | 'delete'; readonly row: number };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      row: fc.nat(9),
      column: fc.nat(2),
      value: anyCell,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('insert' as const, 'delete' as const), row: fc.nat(9) }),
  },
);

test('after any edits the figures are those of the same workbook opened anew', async () => {
  const folder = temporaryFolder('recalculation');
  const data = await engine.addSheet('자료', [
    ['1분기', 1, 5],
    ['2분기', 2, 6],
    ['1분기', 3, 7],
  ]);
  await engine.addSheet('중간', [
    ['=SUMIFS(자료!$B:$B,자료!$A:$A,"1분기")', '=자료!B2', '=COUNTIF(자료!$A$1:$A$9,"-")'],
    [
      '=SUMPRODUCT((SUMIF(자료!$A$1:$A$9,자료!$A$1:$A$9,자료!$C$1:$C$9)>5)*1,자료!$B$1:$B$9)',
      '=MAX(자료!B:C)',
    ],
  ]);
  await engine.addSheet('합계', [
    ['=중간!A1+중간!A2', '=IFERROR(중간!B1*2,"없음")', '=SUM(중간!A1:B2)&"/"&중간!C1'],
  ]);
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
      for (const each of edits) {
        if (each.kind === 'type') {
          const place = { row: each.row, column: each.column, rows: 1, columns: 1 };
          await engine.operations.writeCells(data, place, [[{ value: each.value }]]);
        } else if (each.kind === 'insert') await engine.operations.insertRows(data, each.row, 1);
        else await engine.operations.deleteRows(data, each.row, 1);
        // Looking in between is what leaves the engine with less to calculate.
        await engine.figures();
      }
      const file = path.join(folder, '표.xlsx');
      await engine.saveFile(file);
      const anew = await openEngine(file);
      try {
        expect(await engine.figures()).toEqual(await anew.figures());
      } finally {
        await anew.close();
      }
    }),
    { numRuns: 5 },
  );
});
