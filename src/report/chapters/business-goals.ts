/** 사업목표: the list of main programmes and the budget summary. */
import { isNumbered } from '../../ledger/ledger';
import type { Block } from '../document/document';
import { bullet, heading, oneLine } from '../paragraphs';
import type { ReportContext } from '../report-context';
import { budgetSummaryTable } from '../tables/budget-summary-table';

/** The chapter's first two parts; empty when there is no budget. */
export function businessGoals(context: ReportContext): readonly Block[] {
  const { ledger, settings, words } = context;
  if (ledger.groups.length === 0) return [];
  const programs = ledger.groups.flatMap((group) => group.programs).filter(isNumbered);
  const plan: readonly Block[] =
    programs.length === 0
      ? []
      : [
          heading(2, words.goals.plan(settings.fiscalYear), 'main_programs'),
          ...programs.map((program) => bullet(1, `${program.number}.`, [{ text: oneLine(program.name) }])),
        ];
  return [
    ...plan,
    heading(2, words.goals.budgetSummary(settings.fiscalYear, settings.institution), 'budget_summary'),
    budgetSummaryTable(context),
  ];
}
