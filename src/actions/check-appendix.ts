/** What the report's appendix says of the checks, in the report's language. */
import type { AnyFinding } from '../checks/finding';
import { countFindings } from '../checks/sheet/check-sheet';
import type { IsoDate } from '../ledger/records';
import { checkWords, findingSentence, type CheckWords } from '../locale/check-words';
import type { ReportWords } from '../locale/report-words';
import { workbookNamesIn } from '../locale/workbook-names-in';
import type {
  CheckAppendix,
  OpenFinding,
  RoundingGap,
  RuleResult,
  WaivedFinding,
} from '../report/chapters/check-appendix';
import type { JudgedWorkbook } from './judged-workbook';

/** A report is read by people: beyond this the sheet of the checks is the place to work through them. */
const mostOpen = 100;

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
    roundings: findings.flatMap(({ state, finding }): readonly RoundingGap[] =>
      state === 'waived' || finding.severity !== 'rounding'
        ? []
        : [{ ...listed(finding, words), figures: finding.figures ?? null }],
    ),
    waived: findings.flatMap((each): readonly WaivedFinding[] => {
      if (each.state !== 'waived') return [];
      const { reason, by, until } = each.waiver;
      return [{ ...listed(each.finding, words), reason, by, until }];
    }),
    ruleResults: ruleResults(judged, words),
  };
}

function listed(finding: AnyFinding, words: CheckWords): Pick<OpenFinding, 'rule' | 'sentence' | 'places'> {
  return {
    rule: words.rule[finding.rule].title,
    sentence: findingSentence(finding, words),
    places: finding.cells.map(({ sheet, address }) => ({ sheet, address })),
  };
}

/** Findings come with the most serious first. */
function openFindings({ judgement }: JudgedWorkbook, words: CheckWords): readonly OpenFinding[] {
  const open = judgement.findings.flatMap(({ state, finding }) =>
    state === 'waived' || finding.severity === 'rounding' ? [] : [{ finding, severity: finding.severity }],
  );
  return open.slice(0, mostOpen).map(({ finding, severity }) => ({ ...listed(finding, words), severity }));
}

function ruleResults({ report, judgement }: JudgedWorkbook, words: CheckWords): readonly RuleResult[] {
  return report.rules.map(({ id, compared, failure }) => {
    const own = judgement.findings.filter(({ finding }) => finding.rule === id);
    const waived = own.filter(({ state }) => state === 'waived').length;
    const roundings = own.filter(
      ({ state, finding }) => state !== 'waived' && finding.severity === 'rounding',
    ).length;
    return {
      rule: words.rule[id].title,
      compared: failure === null ? compared : null,
      open: own.length - waived - roundings,
      roundings,
      waived,
    };
  });
}
