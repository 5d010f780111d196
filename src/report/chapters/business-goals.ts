/** 사업목표: the list of main programmes, the budget summary and the programme groups. */
import { hasChapter, isNumbered } from '../../ledger/ledger';
import type { GoalsPartKey } from '../../ledger/report-choices';
import { budgetChart } from '../charts/budget-chart';
import type { Block } from '../document/document';
import { bullet, heading, headingOnNewPage, oneLine } from '../paragraphs';
import type { ReportContext } from '../report-context';
import { budgetSummaryTable } from '../tables/budget-summary-table';
import { programGroups } from './program-group';

/** The chapter's blocks, without its heading, in the order 설정 lists its parts; empty when there is no budget. */
export function businessGoals(context: ReportContext): readonly Block[] {
  const { ledger, settings } = context;
  if (ledger.groups.length === 0) return [];
  const parts: Readonly<Record<GoalsPartKey, (isFirst: boolean) => readonly Block[]>> = {
    plan: () => plan(context),
    budgetSummary: (isFirst) => budgetSummary(isFirst, context),
    programs: () => programGroups(context),
  };
  const blocks: Block[] = [];
  for (const part of settings.report.goalsParts)
    for (const block of parts[part](blocks.length === 0)) blocks.push(block);
  return blocks;
}

/** The programmes that have a chapter, by name. */
function plan({ ledger, settings, words }: ReportContext): readonly Block[] {
  const programs = ledger.groups.flatMap((group) => group.programs).filter(hasChapter);
  if (programs.length === 0) return [];
  return [
    heading(2, words.goals.plan(settings.fiscalYear), 'main_programs'),
    ...programs.map((program) =>
      bullet(1, isNumbered(program) ? `${program.number}.` : '○', [{ text: oneLine(program.name) }]),
    ),
  ];
}

/** Table and chart fill a page, so they begin one where anything stands before them. */
function budgetSummary(isFirst: boolean, context: ReportContext): readonly Block[] {
  const { settings, words } = context;
  const title = words.goals.budgetSummary(settings.fiscalYear, settings.institution);
  return [
    isFirst ? heading(2, title, 'budget_summary') : headingOnNewPage(2, title, 'budget_summary'),
    budgetSummaryTable(context),
    ...budgetChart(context),
  ];
}
