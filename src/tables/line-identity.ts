/** Who a computed row is about: the budget's lines in their groups, as far as they are typed. */
import { lineKey } from '../ledger/line-key';
import type { BudgetLine, ExecutionEntry } from '../ledger/records';

export interface IdentifiedProgram {
  readonly number: string;
  readonly name: string;
  /** The names of its sub-programmes; one empty name where it is not split. */
  readonly subPrograms: readonly string[];
  readonly hasExecution: boolean;
}

export interface IdentifiedGroup {
  readonly name: string;
  readonly programs: readonly IdentifiedProgram[];
}

/** What the computed sheets list: only identities; every figure stays a live formula. */
export interface Identities {
  readonly groups: readonly IdentifiedGroup[];
  /** Period names in calendar order. */
  readonly periods: readonly string[];
  readonly grades: readonly string[];
  readonly outsideStaff: readonly string[];
  readonly subtotalPosition: 'above' | 'below';
}

interface Found {
  readonly name: string;
  readonly subPrograms: string[];
  hasExecution: boolean;
}

/** The groups and programmes of the budget, in their first order. */
export function identifyGroups(
  lines: readonly Pick<BudgetLine, 'group' | 'number' | 'program' | 'subProgram'>[],
  execution: readonly Pick<ExecutionEntry, 'number' | 'subProgram'>[],
): readonly IdentifiedGroup[] {
  const executed = new Set(execution.map(lineKey));
  const groups = new Map<string, Map<string, Found>>();
  for (const line of lines) {
    const programs = groups.get(line.group) ?? new Map<string, Found>();
    const program = programs.get(line.number) ?? { name: line.program, subPrograms: [], hasExecution: false };
    program.subPrograms.push(line.subProgram);
    program.hasExecution ||= executed.has(lineKey(line));
    programs.set(line.number, program);
    groups.set(line.group, programs);
  }
  return [...groups].map(([name, programs]) => ({
    name,
    programs: [...programs].map(([number, program]) => ({ number, ...program })),
  }));
}
