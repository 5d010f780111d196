/** What is told when a report is made: the document, the copy, the figures worth seeing first. */
import type { ActionWords } from '../../locale/action-words';
import type { Workbook } from '../../workbook/workbook';
import type { ActionSuccess } from '../action-outcome';
import { headlinesOf } from '../headlines';
import type { FiledReport } from './file-report';
import type { ReportDraft } from './report-draft';

export function reportSuccess(
  { ledger, counts, told }: ReportDraft,
  { document, copy, isUpdated }: FiledReport,
  { names }: Workbook,
  words: ActionWords,
): ActionSuccess {
  const { id, name, link } = document;
  return {
    ok: true,
    message: [
      isUpdated ? words.reportUpdated(copy?.name ?? null) : words.reportMade,
      ...(told === '' ? [] : [told]),
    ].join(' '),
    document: { id, name, link },
    ...(copy === null ? {} : { copy: { name: copy.name, link: copy.link } }),
    headlines: headlinesOf(ledger, counts, names, words),
  };
}
