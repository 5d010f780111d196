/** What the report's appendix says of the checks, in the report's language. */
import { countFindings } from '../checks/sheet/check-sheet';
import type { IsoDate } from '../ledger/records';
import { checkWords, findingSentence, type CheckWords } from '../locale/check-words';
import type { ReportWords } from '../locale/report-words';
import { workbookNamesIn } from '../locale/workbook-names-in';
import type {
  CheckAppendix,
  OpenFinding,
  RoundingGap,
  WaivedFinding,
} from '../report/chapters/check-appendix';
import type { JudgedWorkbook } from './judged-workbook';

/** A summary has room for no more. */
const mostOpen = 10;

export function checkAppendixOf(
  judged: JudgedWorkbook,
  day: IsoDate,
  { locale }: ReportWords,
): CheckAppendix {
  // A report is in the language of its workbook.
  const words = checkWords(locale, workbookNamesIn(locale));
  const { rules, notRun, compared, fails, questions } = countFindings(judged);
  const { findings } = judged.judgement;
  return {
    day,
    rules: rules - notRun,
    notRun,
    compared,
    fails,
    questions,
    open: openFindings(judged, words),
    roundings: findings.flatMap(({ state, finding }): readonly RoundingGap[] => {
      if (state === 'waived' || finding.severity !== 'rounding') return [];
      const rule = words.rule[finding.rule].title;
      return [{ rule, sentence: findingSentence(finding, words), figures: finding.figures ?? null }];
    }),
    waived: findings.flatMap((each): readonly WaivedFinding[] => {
      if (each.state !== 'waived') return [];
      const { finding, waiver } = each;
      const { reason, by, until } = waiver;
      const rule = words.rule[finding.rule].title;
      return [{ rule, sentence: findingSentence(finding, words), reason, by, until }];
    }),
  };
}

/** Findings come with the most serious first. */
function openFindings({ judgement }: JudgedWorkbook, words: CheckWords): readonly OpenFinding[] {
  const open = judgement.findings.filter(
    ({ state, finding }) => state !== 'waived' && finding.severity !== 'rounding',
  );
  return open.slice(0, mostOpen).flatMap(({ finding }): readonly OpenFinding[] => {
    const { severity } = finding;
    if (severity === 'rounding') return [];
    return [{ rule: words.rule[finding.rule].title, sentence: findingSentence(finding, words), severity }];
  });
}
