/** A chart of bars that lie on their side, as a table whose shaded cells are the bars: it survives every import and prints in grey. */
import type { Shade, Table, TableRow, TextRun } from '../document/document';
import { barCell, openCell } from '../tables/cells';

/** One stretch of a bar; several stand end to end. */
interface BarStretch {
  readonly amount: number;
  readonly shade: Shade;
}

export interface BarRow {
  /** One a label column; null where the label above reaches down to this row. */
  readonly labels: readonly (BarLabel | null)[];
  readonly stretches: readonly BarStretch[];
  /** The figure behind the bar, so that nothing is told by its length alone. */
  readonly figure: readonly TextRun[];
}

interface BarLabel {
  readonly text: string;
  readonly rowSpan?: number;
}

interface LegendKey {
  readonly shade: Shade;
  readonly text: string;
}

export interface BarChart extends Pick<Table, 'name' | 'caption' | 'unit' | 'asOf'> {
  /** What it shows, in a sentence. */
  readonly description: string;
  /** In percent of the table's width. */
  readonly labelWidths: readonly number[];
  /** Room behind the longest bar for its figure, in percent of the table's width. */
  readonly figureWidth: number;
  /** The amount whose bar is as long as there is room; a larger one is cut there, a negative one has no bar. */
  readonly full: number;
  /** At most three; none where the labels say it. */
  readonly legend: readonly LegendKey[];
  readonly rows: readonly BarRow[];
}

/** Finest first: with 60 steps on an upright page one is longer than a millimetre. */
const finenesses = [60, 40, 30, 20, 15];

/** Documents take no more than 20 columns, and labels and the room for figures need some. */
const mostBarColumns = 15;

/** Where the keys of a legend and their texts end, as parts of the bars' room. */
const legendKeyWidth = 1 / 20;
const legendWidth = 1 / 3;

export function barTable({ labelWidths, figureWidth, full, legend, rows, ...chart }: BarChart): Table {
  const barWidth = 100 - figureWidth - labelWidths.reduce((sum, width) => sum + width, 0);
  const scale = scaleOf(legend, rows, full);
  const ends = [...scale.ends, scale.steps + 1];
  /** How many columns there are up to an end. */
  const columnOf = (end: number): number => ends.indexOf(end) + 1;
  const restSpan = (from: number): number => ends.length - columnOf(from);
  return {
    type: 'table',
    purpose: 'bars',
    ...chart,
    columnWidths: [
      ...labelWidths,
      ...scale.ends.map((end, index) => ((end - (scale.ends[index - 1] ?? 0)) * barWidth) / scale.steps),
      figureWidth + (scale.steps - (scale.ends[scale.ends.length - 1] ?? 0)) * (barWidth / scale.steps),
    ],
    headRows: 0,
    rows: [
      ...(legend.length === 0 ? [] : [legendRow(legend, labelWidths.length, scale, columnOf, restSpan)]),
      ...rows.map((row): TableRow => {
        const rowEnds = stretchEnds(row.stretches, full, scale.steps);
        return {
          cells: [
            ...row.labels.flatMap((label) =>
              label === null
                ? []
                : [openCell([{ text: label.text }], 'left', { rowSpan: label.rowSpan ?? 1 })],
            ),
            ...row.stretches.flatMap(({ shade }, index) => {
              const columnSpan = columnOf(rowEnds[index] ?? 0) - columnOf(rowEnds[index - 1] ?? 0);
              return columnSpan === 0 ? [] : [barCell(shade, { columnSpan })];
            }),
            openCell(row.figure, 'left', { columnSpan: restSpan(rowEnds[rowEnds.length - 1] ?? 0) }),
          ],
        };
      }),
    ],
  };
}

interface Scale {
  /** How many steps the longest bar has. */
  readonly steps: number;
  /** Where bars end, from left to right. */
  readonly ends: readonly number[];
}

/** The finest steps that need no more columns than a document takes. */
function scaleOf(legend: readonly LegendKey[], rows: readonly BarRow[], full: number): Scale {
  const scales = finenesses.map((steps): Scale => {
    const ends = new Set<number>(legendEnds(legend, steps));
    for (const { stretches } of rows)
      for (const end of stretchEnds(stretches, full, steps)) if (end > 0) ends.add(end);
    return { steps, ends: [...ends].sort((one, other) => one - other) };
  });
  const coarsest = scales[scales.length - 1] ?? { steps: 1, ends: [] };
  return scales.find(({ ends }) => ends.length <= mostBarColumns) ?? coarsest;
}

/** A stretch that stands for anything at all is a step long at least, as long as there is room. */
function stretchEnds(stretches: readonly BarStretch[], full: number, steps: number): readonly number[] {
  let amount = 0;
  let end = 0;
  return stretches.map((stretch) => {
    const length = Math.max(0, stretch.amount);
    amount += length;
    const place = full > 0 ? Math.round((amount / full) * steps) : 0;
    end = Math.min(steps, Math.max(place, length > 0 && full > 0 ? end + 1 : end));
    return end;
  });
}

/** Two ends a key: of its shade and of its text. */
function legendEnds(legend: readonly LegendKey[], steps: number): readonly number[] {
  return legend.flatMap((_, index) => {
    const start = Math.round(index * legendWidth * steps);
    const keyEnd = start + Math.max(1, Math.round(legendKeyWidth * steps));
    return [keyEnd, Math.round((index + 1) * legendWidth * steps)];
  });
}

function legendRow(
  legend: readonly LegendKey[],
  labelColumns: number,
  { steps }: Scale,
  columnOf: (end: number) => number,
  restSpan: (from: number) => number,
): TableRow {
  const ends = legendEnds(legend, steps);
  const span = (index: number): number => columnOf(ends[index] ?? 0) - columnOf(ends[index - 1] ?? 0);
  return {
    cells: [
      openCell([], 'left', { columnSpan: labelColumns }),
      ...legend.flatMap(({ shade, text }, index) => [
        barCell(shade, { columnSpan: span(2 * index) }),
        openCell([{ text }], 'left', { columnSpan: span(2 * index + 1) }),
      ]),
      openCell([], 'left', { columnSpan: restSpan(ends[ends.length - 1] ?? 0) }),
    ],
  };
}
