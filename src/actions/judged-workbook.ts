/** What 점검 and 보고서 만들기 share: the workbook as the rules see it, and what they find with the waivers put to it. */
import { allRules } from '../checks/all-rules';
import type { CheckedWorkbook } from '../checks/checked-workbook';
import { runChecks, type CheckReport } from '../checks/run-checks';
import type { TypedRows } from '../checks/sheet/typed-rows';
import { judge, type Judgement, type Waiver } from '../checks/waivers';
import { ledgerOf } from '../ledger/ledger';
import type { IsoDate } from '../ledger/records';
import { readRecordsAsFarAsPossible } from '../tables/read-records';
import type { CheckedSheetsRead } from '../workbook/read-checked-sheets';
import type { Workbook } from '../workbook/workbook';

export interface JudgedWorkbook {
  readonly report: CheckReport;
  readonly judgement: Judgement;
}

export function checkedWorkbook({ names }: Workbook, { grids, sheets }: CheckedSheetsRead): CheckedWorkbook {
  const { records, problems } = readRecordsAsFarAsPossible(grids, names);
  return { names, ledger: ledgerOf(records), problems, sheets };
}

/** Runs every rule. A waiver that nobody has put a name or a day to is `user`'s, of `today`. */
export function judgedWorkbook(
  checked: CheckedWorkbook,
  { waivers, ended }: Pick<TypedRows, 'waivers' | 'ended'>,
  { user, today }: { readonly user: string; readonly today: IsoDate },
): JudgedWorkbook {
  const report = runChecks(checked, allRules);
  const given = waivers.map((waiver): Waiver => ({
    ...waiver,
    by: waiver.by === '' ? user : waiver.by,
    since: waiver.since === '' ? today : waiver.since,
  }));
  return { report, judgement: judge(report.findings, given, today, ended) };
}
