/** The view 점검: what does not tie at this moment. Reads only; the sheet 점검 stays as the last check wrote it. */
import { readCheckedSheets } from '../../workbook/read-checked-sheets';
import { isOurs } from '../../workbook/workbook';
import { checkOnly } from '../check-workbook';
import { failure, runReading } from '../run-action';
import type { Answer } from './answer';
import { findingsViewOf, type FindingsView } from './findings-view';

export function loadFindings(): Answer<FindingsView> {
  return runReading((workbook, words): Answer<FindingsView> => {
    const read = readCheckedSheets(workbook);
    if (!isOurs(workbook.names, read.grids)) return failure('notOurs', words.notOurs);
    return { ok: true, value: findingsViewOf(checkOnly(workbook, read, words)) };
  });
}
