/** A sum of budgets over programmes, in the cell that computes it or else in the cells it adds up. */
import type { Program } from '../../ledger/ledger';
import type { TextRun } from '../document/document';
import { computedAmountRun, typedSumRun } from '../figures';
import type { ReportContext } from '../report-context';
import type { FigureSubject } from '../sources/computed-figure';

export function budgetSumRun(
  of: FigureSubject,
  won: number,
  programs: readonly Program[],
  context: ReportContext,
): TextRun {
  const run = computedAmountRun({ of, measure: 'budget' }, won, context);
  if (run.source !== undefined) return run;
  const budgets = programs.flatMap(({ lines }) => lines.map(({ line }) => line.budget));
  return typedSumRun(budgets, run.text, won, context.words.units.won);
}
