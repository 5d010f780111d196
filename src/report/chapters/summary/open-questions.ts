/** What the checks left open: how much, and the first of it. */
import { printCount } from '../../../ledger/display';
import type { Block, TextRun } from '../../document/document';
import { blockHeading, bullet, firstSentence, shortLine } from '../../paragraphs';
import type { ReportContext } from '../../report-context';
import { checkAppendixBookmark, type CheckAppendix } from '../check-appendix';

const mostShown = 3;
/** Less than two lines of the page; the sheet of the checks says it all. */
const longestSentence = 90;

export function openQuestions(
  { open, fails, questions }: CheckAppendix,
  { settings, words }: ReportContext,
): readonly Block[] {
  const text = words.summary.open;
  const heading =
    fails + questions === 0
      ? text.headingOfNone
      : text.heading({ fails: printCount(fails), questions: printCount(questions) });
  const more = fails + questions - Math.min(open.length, mostShown);
  const moreRun: TextRun = settings.report.chapters.includes('checkAppendix')
    ? { text: text.moreInAppendix(more), leadsTo: checkAppendixBookmark }
    : { text: text.moreInSheet(more) };
  return [
    blockHeading(heading, 'open_questions'),
    ...open
      .slice(0, mostShown)
      .map(({ severity, sentence }) =>
        bullet(2, '○', [
          { text: `[${text.severity[severity]}] `, bold: true },
          { text: shortLine(firstSentence(sentence), longestSentence) },
        ]),
      ),
    ...(more > 0 ? [bullet(2, '※', [moreRun])] : []),
  ];
}
