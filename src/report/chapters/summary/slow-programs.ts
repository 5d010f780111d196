/** The programmes whose execution is slow, lowest first, as bars beside the threshold. */
import { printCount } from '../../../ledger/display';
import { judgedPrograms } from '../../charts/judged-programs';
import { rateChart } from '../../charts/rate-chart';
import type { Block } from '../../document/document';
import { blockHeading, bullet } from '../../paragraphs';
import type { ReportContext } from '../../report-context';
import { slowRuleText } from '../slow-rule-text';

/** `mostShown` programmes at most, so that the page is not overfull; the appendix on execution has them all. */
export function slowPrograms(context: ReportContext, mostShown: number): readonly Block[] {
  const { words, slowRule } = context;
  const judged = judgedPrograms(context);
  if (slowRule === null || judged.length === 0) return [];
  const slow = judged.filter(({ isSlow }) => isSlow);
  const shown = slow.slice(0, mostShown);
  const text = words.summary.slow;
  const counts = { programs: printCount(judged.length), slow: printCount(slow.length) };
  const heading = slow.length === 0 ? text.headingOfNone(counts) : text.heading(counts);
  return [
    blockHeading(heading, 'slow_programs'),
    bullet(2, '※', [{ text: slowRuleText(slowRule, words) }]),
    ...(shown.length === 0
      ? []
      : [rateChart('slow-bars', text.caption(printCount(shown.length)), shown, context)]),
  ];
}
