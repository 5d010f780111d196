/** Findings and rules made up by hand, to look at what happens to findings whatever found them. */
import type { Finding, Severity } from '../../src/checks/finding';
import type { CheckRule } from '../../src/checks/rule';
import type { CellSource } from '../../src/ledger/entry';

type Extremes = Finding<'execution-extremes'>;

/** A line that nothing was spent on. */
export function finding(subject: string, changed: Partial<Extremes> = {}): Extremes {
  return {
    rule: 'execution-extremes',
    severity: 'question',
    subject,
    cells: [cell('예산', 'F2')],
    detail: zeroDetail(subject),
    ...changed,
  };
}

export function cell(sheet: string, address: string): CellSource {
  return { sheet, record: '', header: '', address };
}

function zeroDetail(name: string): Extremes['detail'] {
  return { code: 'zero', name, currentBudget: '100', spent: '-', unit: '백만원', asOf: '2019-05-31' };
}

/** A rule that finds so many lines of one severity, row after row. */
export function ruleWith(
  id: CheckRule['id'],
  findings: readonly { readonly severity: Severity; readonly address?: string; readonly sheet?: string }[],
): CheckRule {
  return {
    id,
    check: () => ({
      compared: findings.length,
      findings: findings.map(({ severity, sheet = '예산', address = 'F2' }, index) => ({
        ...finding(`${id}/${String(index)}`),
        rule: id,
        severity,
        cells: [cell(sheet, address)],
      })),
    }),
  };
}
