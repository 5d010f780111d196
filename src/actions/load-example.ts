/** 2019년 예시 불러오기: makes the tables and fills them with the reference document's, where they are empty. */
import exampleData from 'example-data';
import type { ActionWords } from '../locale/action-words';
import { fillExample, tablesInUse } from '../workbook/fill-example';
import { readGrids, reopenWorkbook, type Workbook } from '../workbook/workbook';
import { locateTables, writeComputed } from '../workbook/write-computed';
import type { ActionOutcome } from './action-outcome';
import { makeSheets } from './make-tables';
import { failure, runAction } from './run-action';

export function loadExample(): ActionOutcome {
  return runAction(exampleLoaded);
}

export function exampleLoaded(workbook: Workbook, words: ActionWords): ActionOutcome {
  const sheets = makeSheets(workbook, words);
  if ('ok' in sheets) return sheets;
  const ours = reopenWorkbook(workbook);
  const empty = readGrids(ours);
  const places = locateTables(ours, empty, []);
  const inUse = tablesInUse(ours, exampleData, empty, places);
  if (inUse.length > 0)
    return failure('tablesNotEmpty', words.tablesNotEmpty(inUse.map((key) => ours.names.sheets[key])));
  fillExample(ours, exampleData, empty, places);
  const filled = readGrids(ours);
  writeComputed(ours, filled, locateTables(ours, filled, []));
  // Writes are buffered: a failure has to surface while the lock is held.
  SpreadsheetApp.flush();
  return { ok: true, message: words.exampleLoaded };
}
