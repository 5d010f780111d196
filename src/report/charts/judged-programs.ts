/** The programmes that have execution, with their rates and whether they are slow. */
import type { Program } from '../../ledger/ledger';
import { ratioOf, type Rate } from '../../ledger/rate';
import { slowVerdict } from '../../ledger/slow-execution';
import { executionRate, type Totals } from '../../ledger/totals';
import type { ReportContext } from '../report-context';

export interface JudgedProgram {
  readonly program: Program;
  readonly rate: Rate;
  /** The rate as a fraction. */
  readonly ratio: number;
  readonly isSlow: boolean;
}

/** Lowest rate first, in the budget's order where rates are equal; a programme without a rate is not among them. */
export function judgedPrograms(context: ReportContext): readonly JudgedProgram[] {
  const { ledger, settings } = context;
  return ledger.groups
    .flatMap((group) => group.programs)
    .filter((program) => program.hasExecution)
    .flatMap((program): JudgedProgram[] => {
      const rate = executionRate(program.totals, settings.rateBasis);
      const ratio = ratioOf(rate);
      return ratio === null ? [] : [{ program, rate, ratio, isSlow: isSlow(program.totals, context) }];
    })
    .sort((one, other) => one.ratio - other.ratio);
}

/** Whether what was spent is slow; not where no rule or no budget tells. */
export function isSlow(totals: Totals, { slowRule }: Pick<ReportContext, 'slowRule'>): boolean {
  return slowRule !== null && slowVerdict(totals, slowRule) === true;
}
