/** Budgets that 집행 says nothing about. */
import { printAmount } from '../../ledger/display';
import type { CellSource } from '../../ledger/entry';
import type { CheckedWorkbook } from '../checked-workbook';
import type { Finding } from '../finding';
import { groupBy } from '../grouped';
import { decidableLines, nameOfLine, type DecidableLine } from '../periods/decidable-lines';
import { LineSums } from '../periods/line-sum';
import type { CheckRule } from '../rule';

export interface WithoutExecutionDetail {
  /** `nothingEntered`: 집행 is empty altogether. */
  readonly code: 'group' | 'program' | 'line' | 'nothingEntered';
  /** Group, programme or sub-programme; empty for `nothingEntered`. */
  readonly name: string;
  readonly lines: number;
  /** Their 예산현액. */
  readonly currentBudget: string;
  readonly unit: string;
}

/** More cells than anyone would follow are not named. */
const namedCells = 30;

export const withoutExecution: CheckRule<'without-execution'> = {
  id: 'without-execution',
  check(workbook) {
    const { ledger } = workbook;
    const lines = decidableLines(workbook);
    const sums = new LineSums(workbook);
    const finding = (
      code: WithoutExecutionDetail['code'],
      name: string,
      key: string,
      own: readonly DecidableLine[],
    ): Finding<'without-execution'> => findingOf({ code, name, key, lines: own }, sums, workbook);
    if (ledger.records.execution.length === 0) {
      const hasActual = ledger.periods.some(({ kind }) => kind === 'actual');
      const isEmpty = lines.length > 0 && hasActual;
      return {
        compared: lines.length,
        findings: isEmpty ? [finding('nothingEntered', '', '', lines)] : [],
      };
    }
    const without = groupBy(
      lines.filter(
        (line) => line.line.execution.length === 0 && sums.currentBudget(line, 'countsAsSpent') > 0,
      ),
      ({ program }) => program.number,
    );
    const findings = ledger.groups.flatMap(({ name, programs }): readonly Finding<'without-execution'>[] => {
      const own = programs.flatMap((program) => without.get(program.number) ?? []);
      if (programs.every((program) => !program.hasExecution))
        return own.length === 0 ? [] : [finding('group', name, name, own)];
      return programs.flatMap((program): readonly Finding<'without-execution'>[] => {
        const ofProgram = without.get(program.number) ?? [];
        if (ofProgram.length === 0) return [];
        return program.hasExecution
          ? ofProgram.map((line) => finding('line', nameOfLine(line), line.line.line.source.record, [line]))
          : [finding('program', program.name || program.number, program.number, ofProgram)];
      });
    });
    return { compared: lines.length, findings };
  },
};

function findingOf(
  {
    code,
    name,
    key,
    lines,
  }: Pick<WithoutExecutionDetail, 'code' | 'name'> & {
    readonly key: string;
    readonly lines: readonly DecidableLine[];
  },
  sums: LineSums,
  { ledger, names }: CheckedWorkbook,
): Finding<'without-execution'> {
  const { entryUnit } = ledger.records.settings;
  const cells: readonly CellSource[] = lines.map(({ line }) => line.line.budget.source);
  return {
    rule: 'without-execution',
    severity: 'question',
    subject: key === '' ? code : `${code}/${key}`,
    cells: cells.slice(0, namedCells),
    detail: {
      code,
      name,
      lines: lines.length,
      currentBudget: printAmount(
        lines.reduce((total, line) => total + sums.currentBudget(line, 'countsAsSpent'), 0),
        { unit: entryUnit, decimals: 0, rounding: 'round' },
      ),
      unit: names.units[entryUnit],
    },
  };
}
