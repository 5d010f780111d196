/** What the checks left open: how much, and the first of it. */
import { printCount } from '../../../ledger/display';
import type { Block, TextRun } from '../../document/document';
import { blockHeading, bullet, firstSentence, shortLine } from '../../paragraphs';
import type { ReportContext } from '../../report-context';
import type { CellLink } from '../../sources/cell-links';
import { checkAppendixBookmark, placesRun, type CheckAppendix } from '../check-appendix';

const mostShown = 3;
/** Two lines of the page at most, in characters, Latin ones being narrower; the appendix says it all. */
const longestSentence = { ko: 80, en: 130 } as const;

export function openQuestions(
  { open, fails, questions, waived }: CheckAppendix,
  { settings, words }: ReportContext,
  cellLink: CellLink | undefined,
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
    blockHeading(
      waived.length === 0 ? heading : heading + text.waived(printCount(waived.length)),
      'open_questions',
    ),
    ...open
      .slice(0, mostShown)
      .map(({ severity, sentence, places }) =>
        bullet(2, '○', [
          { text: `[${text.severity[severity]}] `, bold: true },
          { text: shortLine(firstSentence(sentence), longestSentence[words.locale]) },
          ...(places.length === 0 ? [] : [{ text: ' (' }, placesRun(places, words, cellLink), { text: ')' }]),
        ]),
      ),
    ...(more > 0 ? [bullet(2, '※', [moreRun])] : []),
  ];
}
