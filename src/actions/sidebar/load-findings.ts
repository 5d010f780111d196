/** The view 점검: what does not tie at this moment. Reads only; the sheet 점검 stays as the last check wrote it. */
import { countFindings } from '../../checks/sheet/check-sheet';
import { checkWords } from '../../locale/check-words';
import { readCheckedSheets } from '../../workbook/read-checked-sheets';
import { isOurs } from '../../workbook/workbook';
import { checkOutcomeOf } from '../check-outcome';
import { checkedWorkbook, judgedWorkbook } from '../judged-workbook';
import { failure, runReading } from '../run-action';
import { today, typedBesideFindings } from '../typed-beside-findings';
import type { Answer } from './answer';
import { findingsViewOf, type FindingsView } from './findings-view';

export function loadFindings(): Answer<FindingsView> {
  return runReading((workbook, words): Answer<FindingsView> => {
    const read = readCheckedSheets(workbook);
    if (!isOurs(workbook.names, read.grids)) return failure('notOurs', words.notOurs);
    const judged = judgedWorkbook(checkedWorkbook(workbook, read), typedBesideFindings(workbook), {
      // A waiver without a name is looked at, not written: nobody has to be asked for.
      user: '',
      today: today(workbook),
    });
    const { report, judgement } = judged;
    const outcome = checkOutcomeOf(
      report,
      judgement,
      countFindings(judged),
      checkWords(words.locale, workbook.names),
    );
    return { ok: true, value: findingsViewOf(outcome) };
  });
}
