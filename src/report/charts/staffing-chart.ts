/** Authorized beside actual heads by grade, as bars. */
import { printCount } from '../../ledger/display';
import type { Block } from '../document/document';
import { combinedState, countRun } from '../figures';
import { shortLine } from '../paragraphs';
import type { ReportContext } from '../report-context';
import { unitAndDay } from '../tables/table-notes';
import { barTable, type BarRow } from './bar-chart';
import { leftOutNote, longestLabel, mostDrawn } from './chart-limits';

/** Two bars a grade; nothing where no head was typed. */
export function staffingChart(context: ReportContext): readonly Block[] {
  const { ledger, settings, words } = context;
  const { grades, authorized, actual } = ledger.staffing;
  const drawn = grades.slice(0, mostDrawn);
  const entries = drawn.flatMap((grade) => [grade.authorized, grade.actual]);
  if (combinedState(entries) !== 'measured') return [];
  const text = words.charts.staffing;
  const rows = drawn.flatMap((grade): readonly BarRow[] =>
    (['authorized', 'actual'] as const).map((measure, index) => ({
      labels: [
        index === 0 ? { text: shortLine(grade.grade, longestLabel), rowSpan: 2 } : null,
        { text: text[measure] },
      ],
      stretches: [{ amount: grade[measure].count, shade: measure === 'actual' ? 'strong' : 'light' }],
      figure: [countRun(grade[measure], words)],
    })),
  );
  return [
    barTable({
      name: 'staffing-bars',
      caption: text.caption,
      description: text.description({
        grades: printCount(drawn.length),
        authorized: printCount(authorized),
        actual: printCount(actual),
      }),
      ...unitAndDay(words.people, settings.staffingAsOf, words),
      labelWidths: [14, 11],
      figureWidth: 10,
      full: entries.reduce((most, { count }) => Math.max(most, count), 0),
      legend: [
        { shade: 'light', text: text.authorized },
        { shade: 'strong', text: text.actual },
      ],
      rows,
    }),
    ...leftOutNote(grades.length - drawn.length, words),
  ];
}
