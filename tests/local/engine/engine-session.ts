/** A workbook in the built engine's own thread, and short words to write and read it in tests. */
import path from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { afterAll } from '@jest/globals';
import { AsynchronousClient } from '../../../local/engine/asynchronous-client';
import type { AsynchronousOperations } from '../../../local/engine/engine';
import type { Connection, EngineStart } from '../../../local/engine/engine-channel';
import type { Area, CellPatch, CellState, CellValue } from '../../../local/engine/operations';

/** What a person types: text with a leading `=` is a formula, undefined leaves the cell alone. */
export type Typed = CellValue | undefined;

export interface EngineSession {
  readonly operations: AsynchronousOperations;
  /** Id of the first sheet. */
  readonly sheet: string;
  connect(connection: Connection): void;
  saveFile(file: string): Promise<void>;
  /** Adds a sheet after the others and types rows into it from A1. */
  addSheet(name: string, rows?: readonly (readonly Typed[])[]): Promise<string>;
  type(sheetId: string, corner: string, rows: readonly (readonly Typed[])[]): Promise<void>;
  patch(sheetId: string, cell: string, patch: CellPatch): Promise<void>;
  /** One cell by its address. */
  cell(sheetId: string, cell: string): Promise<CellState>;
  value(sheetId: string, cell: string): Promise<CellValue>;
  formula(sheetId: string, cell: string): Promise<string | null>;
  /** Formulas with their results of every sheet, by sheet and address. */
  figures(): Promise<Readonly<Record<string, string>>>;
  /** Puts another workbook in place of this one; a new one without a file. */
  open(workbookFile: string | null): Promise<void>;
  close(): Promise<void>;
}

let shared: EngineSession | null = null;

afterAll(() => shared?.close());

/** An engine as if it had just been started, in a thread that the tests of a file share. */
export async function freshEngine(): Promise<EngineSession> {
  shared ??= await openEngine();
  await shared.open(null);
  return shared;
}

export async function openEngine(workbookFile: string | null = null): Promise<EngineSession> {
  const workerData: EngineStart = { workbookFile };
  const worker = new Worker(path.join(__dirname, '../../../build/local/engine-thread.cjs'), { workerData });
  await new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (message: { readonly failed?: string }) => {
      if (message.failed === undefined) resolve();
      else reject(new Error(message.failed));
    });
  });
  const line = new MessageChannel();
  const connect = (connection: Connection): void => {
    worker.postMessage(connection, [connection.port]);
  };
  connect({ port: line.port2, flag: null });
  const client = new AsynchronousClient(line.port1);
  const { operations } = client;
  const [first] = (await operations.workbook()).sheets;
  const session: EngineSession = {
    operations,
    sheet: first?.id ?? '',
    connect,
    saveFile: (file) => client.saveFile(file),
    async addSheet(name, rows = []) {
      const { sheets } = await operations.workbook();
      const { id } = await operations.insertSheet(name, sheets.length, 1000, 26);
      if (rows.length > 0) await session.type(id, 'A1', rows);
      return id;
    },
    type: (sheetId, corner, rows) => {
      const columns = Math.max(...rows.map((row) => row.length));
      const cells = rows.map((row) => Array.from({ length: columns }, (_, index) => typed(row[index])));
      return operations.writeCells(sheetId, { ...areaOf(corner), rows: rows.length, columns }, cells);
    },
    patch: (sheetId, cell, patch) => operations.writeCells(sheetId, areaOf(cell), [[patch]]),
    async cell(sheetId, cell) {
      const [[state] = []] = await operations.readCells(sheetId, areaOf(cell));
      if (state === undefined) throw new Error(`nothing was read at ${cell}`);
      return state;
    },
    value: async (sheetId, cell) => (await session.cell(sheetId, cell)).value,
    formula: async (sheetId, cell) => (await session.cell(sheetId, cell)).formula,
    async figures() {
      const found: Record<string, string> = {};
      for (const { id, name, lastRow, lastColumn } of (await operations.workbook()).sheets) {
        const area = { row: 0, column: 0, rows: lastRow, columns: lastColumn };
        (await operations.readCells(id, area)).forEach((row, down) => {
          row.forEach(({ formula, display }, across) => {
            if (formula !== null) found[`${name} ${down + 1}/${across + 1} ${formula}`] = display;
          });
        });
      }
      return found;
    },
    open: (file) => client.open({ workbookFile: file }),
    async close() {
      client.close();
      await worker.terminate();
    },
  };
  return session;
}

/** The area of `B2` or `B2:C9`; columns A to Z only. */
export function areaOf(reference: string): Area {
  const [, column = '', row = '', lastColumn = column, lastRow = row] =
    /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(reference) ?? [];
  const left = column.charCodeAt(0) - 65;
  const top = Number(row) - 1;
  return {
    row: top,
    column: left,
    rows: Number(lastRow) - top,
    columns: lastColumn.charCodeAt(0) - 64 - left,
  };
}

function typed(value: Typed): CellPatch | null {
  if (value === undefined) return null;
  return typeof value === 'string' && value.startsWith('=') ? { formula: value } : { value };
}
