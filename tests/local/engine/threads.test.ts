/** The engine as other threads see it: blocking for the add-on, with promises for the host. */
import { MessageChannel } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Operations } from '../../../local/engine/operations';
import { synchronousOperations } from '../../../local/engine/synchronous-client';
import { areaOf, openEngine, type EngineSession } from './engine-session';

let engine: EngineSession;
let blocking: Operations;

beforeAll(async () => {
  engine = await openEngine();
  const line = new MessageChannel();
  const flag = new Int32Array(new SharedArrayBuffer(4));
  engine.connect({ port: line.port2, flag });
  line.port1.unref();
  blocking = synchronousOperations({ port: line.port1, flag });
});

afterAll(() => engine.close());

test('a new workbook has one empty sheet as Google makes it', () => {
  expect(blocking.workbook()).toMatchObject({
    timeZone: 'Asia/Seoul',
    locale: 'ko_KR',
    sheets: [{ name: '시트1', rows: 1000, columns: 26, lastRow: 0, lastColumn: 0, frozenRows: 0 }],
  });
});

describe('a blocking call', () => {
  test('answers at once, with everything calculated', () => {
    const [first] = blocking.workbook().sheets;
    const sheet = first?.id ?? '';
    blocking.writeCells(sheet, areaOf('A1:B1'), [[{ value: 20 }, { formula: '=A1*2' }]]);
    expect(blocking.readCells(sheet, areaOf('B1'))[0]?.[0]?.value).toBe(40);
    blocking.writeCells(sheet, areaOf('A1'), [[{ value: 21 }]]);
    expect(blocking.readCells(sheet, areaOf('B1'))[0]?.[0]?.value).toBe(42);
  });

  test('throws what the engine threw, and the next one works', () => {
    expect(() => blocking.readCells('없는 장', areaOf('A1'))).toThrow('No sheet 없는 장');
    expect(blocking.workbook().sheets).toHaveLength(1);
  });

  test('sees what somebody else has just typed', async () => {
    const { sheet } = engine;
    await engine.type(sheet, 'D1', [[7]]);
    expect(blocking.readCells(sheet, areaOf('D1'))[0]?.[0]?.value).toBe(7);
    blocking.writeCells(sheet, areaOf('D1'), [[{ value: 8 }]]);
    expect(await engine.value(sheet, 'D1')).toBe(8);
  });
});

test('of a thousand single writes all have arrived at one look', () => {
  const { id } = blocking.insertSheet('많이', 1, 1000, 26);
  for (let row = 1; row <= 1000; row += 1)
    blocking.writeCells(id, areaOf(`A${row}`), [[{ value: row, style: { bold: true } }]]);
  blocking.writeCells(id, areaOf('B1'), [[{ formula: '=SUM(A:A)' }]]);
  expect(blocking.readCells(id, areaOf('B1'))[0]?.[0]?.value).toBe(500_500);
});

test('a hundred thousand cells are written, summed and read', () => {
  const rows = 5000;
  const { id } = blocking.insertSheet('큰 표', 1, rows, 26);
  const area = { row: 0, column: 0, rows, columns: 20 };
  const row = Array.from({ length: 20 }, (_, column) => ({ value: column }));
  blocking.writeCells(
    id,
    area,
    Array.from({ length: rows }, () => row),
  );
  blocking.writeCells(id, areaOf('Z1'), [[{ formula: '=SUM(A:T)' }]]);
  const read = blocking.readCells(id, area);
  expect(read.flat().reduce((sum, { value }) => sum + Number(value), 0)).toBe(190 * rows);
  expect(blocking.readCells(id, areaOf('Z1'))[0]?.[0]?.value).toBe(190 * rows);
});

test('a call that goes wrong is a rejected promise with the reason', async () => {
  await expect(engine.operations.deleteRows('없는 장', 0, 1)).rejects.toThrow('No sheet 없는 장');
});

test('whoever waits when the engine is closed is told so', async () => {
  const other = await openEngine();
  const told = expect(other.operations.workbook()).rejects.toThrow('The engine is closed');
  await other.close();
  await told;
  await expect(other.operations.workbook()).rejects.toThrow('The engine is closed');
});
