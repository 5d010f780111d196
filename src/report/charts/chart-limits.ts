/** How much a chart shows at most: more would be looked up in a table, not looked at. */
import { printCount } from '../../ledger/display';
import type { ReportWords } from '../../locale/report-words';
import type { Block } from '../document/document';
import { bullet } from '../paragraphs';

/** Bars, or pairs of bars, of one chart. */
export const mostDrawn = 20;

/** Characters of a name beside a bar. */
export const longestLabel = 40;

/** Says how many were left out, where any were. */
export function leftOutNote(count: number, words: ReportWords): readonly Block[] {
  return count > 0 ? [bullet(2, '※', [{ text: words.charts.leftOut(printCount(count)) }])] : [];
}
