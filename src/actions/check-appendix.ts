/** What the report's appendix says of the checks: run anew on what the report is made from, with the waivers of the sheet 점검. */
import { allRules } from '../checks/all-rules';
import type { CheckedWorkbook } from '../checks/checked-workbook';
import { runChecks } from '../checks/run-checks';
import { countFindings } from '../checks/sheet/check-sheet';
import type { TypedRows } from '../checks/sheet/typed-rows';
import { judge } from '../checks/waivers';
import type { IsoDate } from '../ledger/records';
import { checkWords, findingSentence } from '../locale/check-words';
import type { ReportWords } from '../locale/report-words';
import type { CheckAppendix, WaivedFinding } from '../report/chapters/check-appendix';

/** A waiver typed since the last 점검 has nobody's name yet: `user` is whoever makes the report. */
export function checkAppendixOf(
  workbook: CheckedWorkbook,
  { waivers }: TypedRows,
  { today, user }: { readonly today: IsoDate; readonly user: string },
  { locale }: ReportWords,
): CheckAppendix {
  const words = checkWords(locale);
  const report = runChecks(workbook, allRules);
  const judgement = judge(report.findings, waivers, today);
  const { rules, compared, fails, roundings, questions } = countFindings({ report, judgement });
  return {
    rules,
    compared,
    fails,
    roundings,
    questions,
    day: today,
    waived: judgement.findings.flatMap((judged): readonly WaivedFinding[] =>
      judged.state === 'waived'
        ? [
            {
              rule: words.rule[judged.finding.rule].title,
              sentence: findingSentence(judged.finding, words),
              reason: judged.waiver.reason,
              by: judged.waiver.by === '' ? user : judged.waiver.by,
              until: judged.waiver.until,
            },
          ]
        : [],
    ),
  };
}
