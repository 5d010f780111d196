/** 예산 총괄표: every programme's budget under its group, with subtotals and the total. */
import type { Program, ProgramGroup } from '../../ledger/ledger';
import type { Table, TableCell, TableRow } from '../document/document';
import { amountSumRun } from '../figures';
import type { ReportContext } from '../report-context';
import { budgetSumRun } from './budget-sum-run';
import { amountCell, headCell, labelCell, sumLabelCell, textCell } from './cells';
import { unitAndDay } from './table-notes';

/** A subtotal stands above or below its programmes as 설정 says; the total stands last. */
export function budgetSummaryTable(context: ReportContext): Table {
  const { ledger, settings, words } = context;
  const programs = ledger.groups.flatMap((group) => group.programs);
  return {
    type: 'table',
    purpose: 'data',
    name: 'budget-summary',
    ...unitAndDay(words.units[settings.displayUnit], '', words),
    columnWidths: [24, 40, 14, 22],
    headRows: 1,
    rows: [
      {
        cells: [
          headCell(words.budgetSummary.group),
          headCell(words.budgetSummary.program),
          headCell(words.budgetSummary.budget),
          headCell(words.budgetSummary.note),
        ],
      },
      ...ledger.groups.flatMap((group) => groupRows(group, context)),
      {
        cells: [
          sumLabelCell(words.budgetSummary.total, 'total', { columnSpan: 2 }),
          amountCell(budgetSumRun({ kind: 'total' }, ledger.totals.budget, programs, context), 'total'),
          sumLabelCell('', 'total'),
        ],
      },
    ],
  };
}

/** The group's name stands once, over all its rows. */
function groupRows(group: ProgramGroup, context: ReportContext): readonly TableRow[] {
  const programs = group.programs.map((program) => programCells(program, context));
  const subtotal = subtotalCells(group, context);
  const rows =
    context.settings.subtotalPosition === 'above' ? [subtotal, ...programs] : [...programs, subtotal];
  const name = labelCell(group.name, 'center', { rowSpan: rows.length });
  return rows.map((cells, index) => ({ cells: index === 0 ? [name, ...cells] : cells }));
}

function subtotalCells(group: ProgramGroup, context: ReportContext): readonly TableCell[] {
  return [
    sumLabelCell(context.words.budgetSummary.subtotal, 'subtotal'),
    amountCell(
      budgetSumRun({ kind: 'group', group: group.name }, group.totals.budget, group.programs, context),
      'subtotal',
    ),
    sumLabelCell('', 'subtotal'),
  ];
}

/** A split programme is one row here, with the sum of its parts. */
function programCells(program: Program, context: ReportContext): readonly TableCell[] {
  const budgets = program.lines.map(({ line }) => line.budget);
  const figure = { of: { kind: 'program', number: program.number }, measure: 'budget' } as const;
  return [
    labelCell(program.name, 'left'),
    amountCell(amountSumRun(budgets, context, figure)),
    textCell(notesOf(program), 'left'),
  ];
}

/** A note typed on every part of a split programme is printed once. */
function notesOf(program: Program): string {
  const notes = program.lines.map(({ line }) => line.note).filter((note) => note !== '');
  return [...new Set(notes)].join(', ');
}
