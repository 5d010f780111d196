/**
 * What people answered beside findings and the add-on writes into typed cells for them: names made one, figures of rows of sums
 * moved. All of it is one step, which can be taken back.
 */
import { placeName, type CheckedWorkbook } from '../checks/checked-workbook';
import type { TypedRows } from '../checks/sheet/typed-rows';
import { beginHistoryEntry, type HistoryAction } from '../workbook/history';
import { writeStep, type CellChange } from '../workbook/typed-step';
import type { Workbook } from '../workbook/workbook';
import type { CellContent } from '../workbook/write-cells';
import { planNames, type NamesPlan } from './apply-names';
import { makeRoomForTotals, planTotals, type TotalsPlan } from './move-totals';
import { messageOf } from './run-action';

/** Null where nobody asked. */
export interface AppliedAnswers {
  readonly names: NamesPlan | null;
  readonly totals: TotalsPlan | null;
}

interface Answer {
  readonly action: Extract<HistoryAction, 'applyNames' | 'moveTotals'>;
  readonly changes: readonly CellChange[];
}

/** What is written is what the findings in 점검 proposed. Every cell goes into 변경기록 with what it held, also when not all could be written. */
export function applyAnswers(
  workbook: Workbook,
  checked: CheckedWorkbook,
  { namesToApply, totalsToMove }: Pick<TypedRows, 'namesToApply' | 'totalsToMove'>,
  user: string,
): AppliedAnswers {
  const totals = totalsToMove.length === 0 ? null : planTotals(workbook, checked, totalsToMove);
  const names = namesToApply.length === 0 ? null : planNames(workbook, checked, namesToApply);
  const cleared = new Set((totals?.changes ?? []).map(placeName));
  const answers: readonly Answer[] = [
    {
      action: 'applyNames' as const,
      changes: (names?.changes ?? []).filter((change) => !cleared.has(placeName(change))),
    },
    { action: 'moveTotals' as const, changes: totals?.changes ?? [] },
  ].filter(({ changes }) => changes.length > 0);
  if (answers.length === 0) return { names, totals };
  const entries = answers.map(({ action, changes }) => ({
    entry: beginHistoryEntry(workbook, { action, user, request: Utilities.getUuid() }),
    detail: listedChanges(changes, workbook),
  }));
  try {
    if (totals !== null) makeRoomForTotals(workbook, totals);
    writeStep(workbook, {
      title: titleOf(answers, workbook),
      changes: answers.flatMap(({ changes }) => changes),
    });
    for (const { entry, detail } of entries) entry?.finish({ detail, link: '' });
    return { names, totals };
  } catch (error) {
    for (const { entry, detail } of entries) entry?.fail(`${messageOf(error)}\n${detail}`);
    throw error;
  }
}

function titleOf(answers: readonly Answer[], { names, timeZone }: Workbook): string {
  const time = Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd HH:mm');
  return `${answers.map(({ action }) => names.historyEntries[action]).join(', ')} (${time})`;
}

/** A cell holds 50,000 characters. */
const longestDetail = 49_000;

function listedChanges(changes: readonly CellChange[], { names }: Workbook): string {
  const lines: string[] = [];
  let length = 0;
  for (const change of changes) {
    const line = `${placeName(change)}: ${textOf(change.before)} → ${textOf(change.after)}`;
    length += line.length + 1;
    if (length > longestDetail) break;
    lines.push(line);
  }
  const more = changes.length - lines.length;
  return [...lines, ...(more > 0 ? [names.checkSheet.othersMore(more)] : [])].join('\n');
}

function textOf(content: CellContent): string {
  if (typeof content !== 'object') return String(content).trim();
  return 'formula' in content ? content.formula : content.date;
}
