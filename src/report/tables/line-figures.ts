/** The figures of budget lines that a sum over programmes is made of, for sums that no cell shows. */
import type { Program } from '../../ledger/ledger';
import type { ComputedFigure, FigureMeasure } from '../sources/computed-figure';

export function lineFigures(programs: readonly Program[], measure: FigureMeasure): readonly ComputedFigure[] {
  return programs.flatMap(({ number, lines }) =>
    lines.map(({ line }) => ({
      of: { kind: 'line' as const, number, subProgram: line.subProgram },
      measure,
    })),
  );
}
