/** Runs every rule on a workbook and puts what they found in the order it should be read in. */
import type { CheckedWorkbook } from './checked-workbook';
import type { AnyFinding, RuleId, Severity } from './finding';
import type { CheckRule } from './rule';
import { waiverKey } from './waivers';

/** What one rule looked at and found. */
export interface RuleReport {
  readonly id: RuleId;
  /** How many figures, names or lines were compared. */
  readonly compared: number;
  /** Why the rule could not be run to its end; the others are not touched by it. */
  readonly failure: string | null;
}

export interface CheckReport {
  readonly rules: readonly RuleReport[];
  /** Fails first, then roundings, then questions; within them rule by rule, sheet by sheet, row by row. */
  readonly findings: readonly AnyFinding[];
}

const severityOrder: Readonly<Record<Severity, number>> = { fail: 0, rounding: 1, question: 2 };

export function runChecks(workbook: CheckedWorkbook, rules: readonly CheckRule[]): CheckReport {
  const reports: RuleReport[] = [];
  const findings: AnyFinding[] = [];
  for (const rule of rules)
    try {
      const result = rule.check(workbook);
      reports.push({ id: rule.id, compared: result.compared, failure: null });
      // A rule's findings carry its own id and detail; the list of all rules has lost which is which.
      for (const finding of withOwnSubjects(result.findings as readonly AnyFinding[])) findings.push(finding);
    } catch (error) {
      reports.push({ id: rule.id, compared: 0, failure: String(error) });
    }
  return { rules: reports, findings: inReadingOrder(findings, rules, workbook) };
}

/** A waiver is kept under a finding's subject: rows that should differ and do not are told apart by their order. */
function withOwnSubjects(findings: readonly AnyFinding[]): readonly AnyFinding[] {
  const taken = new Set<string>();
  const timesSaid = new Map<string, number>();
  return findings.map((finding) => {
    let own = finding;
    let times = timesSaid.get(finding.subject) ?? 0;
    while (times === 0 || taken.has(waiverKey(own))) {
      times += 1;
      own = times === 1 ? finding : { ...finding, subject: `${finding.subject}/${String(times)}` };
    }
    timesSaid.set(finding.subject, times);
    taken.add(waiverKey(own));
    return own;
  });
}

function inReadingOrder(
  findings: readonly AnyFinding[],
  rules: readonly CheckRule[],
  { names }: CheckedWorkbook,
): readonly AnyFinding[] {
  const ruleOrder = new Map(rules.map((rule, index) => [rule.id, index]));
  const sheetOrder = new Map(Object.values<string>(names.sheets).map((name, index) => [name, index]));
  const keys = new Map(
    findings.map((finding) => {
      const [cell] = finding.cells;
      return [
        finding,
        [
          severityOrder[finding.severity],
          ruleOrder.get(finding.rule) ?? 0,
          sheetOrder.get(cell?.sheet ?? '') ?? 0,
          Number(/\d+$/.exec(cell?.address ?? '')?.[0] ?? 0),
        ],
      ] as const;
    }),
  );
  return [...findings].sort((one, other) => {
    const [left, right] = [keys.get(one) ?? [], keys.get(other) ?? []];
    const index = left.findIndex((value, at) => value !== right[at]);
    return index < 0 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
  });
}
