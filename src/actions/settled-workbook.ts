/**
 * The workbook as an action finds it: ours or not, of which layout, and whether its formulas reach as far as its records. An
 * action that writes brings it up to date first, so that nobody has to know that 표 만들기 would.
 */
import { formulas } from '../checks/rules/formulas';
import { currentUser } from '../drive/current-user';
import type { ActionWords } from '../locale/action-words';
import { actionWords } from '../locale/user-words';
import { computedSheetKeys, hiddenColumnsOf, tableKeys } from '../tables/layout';
import {
  hasKeyedTotal,
  lackingColumns,
  layoutOf,
  layoutVersion,
  rowsWithoutKey,
  takenHeaders,
} from '../tables/layout-steps';
import { beginHistoryEntry } from '../workbook/history';
import { readCheckedSheets, type CheckedSheetsRead } from '../workbook/read-checked-sheets';
import { bringUpToDate } from '../workbook/bring-up-to-date';
import { isOurs, reopenWorkbook, type Workbook } from '../workbook/workbook';
import { locateTables, writeComputed, type TypedOver } from '../workbook/write-computed';
import type { ActionFailure } from './action-outcome';
import { checkedWorkbook } from './judged-workbook';
import { failure, messageOf } from './run-action';

export interface WorkbookRead extends CheckedSheetsRead {
  /** What a person should know of the workbook's state, or what was done about it; empty where all is well. */
  readonly told: string;
}

/** Reads the workbook without writing; a workbook of a newer add-on is read as far as it is understood. */
export function readWorkbook(workbook: Workbook, words: ActionWords): WorkbookRead | ActionFailure {
  const read = readCheckedSheets(workbook);
  if (!isOurs(workbook.names, read.grids)) return failure('notOurs', words.notOurs);
  return { ...read, told: stateOf(workbook, read, words) };
}

/** What a person should know of a workbook before anything is written; empty where all is well. */
export function stateOf(
  workbook: Workbook,
  read: Pick<CheckedSheetsRead, 'grids'>,
  words: ActionWords,
): string {
  const newer = newerLayout(workbook, read, words);
  if (newer !== null) return newer.message;
  return isUpToDate(workbook, read) ? '' : words.layoutPending;
}

/** A failure where the workbook was made by a newer add-on: what this one does not know it must not write over. */
export function newerLayout(
  { names }: Workbook,
  { grids }: Pick<CheckedSheetsRead, 'grids'>,
  words: ActionWords,
): ActionFailure | null {
  const layout = layoutOf(grids.settings, names);
  return layout > layoutVersion ? failure('newerLayout', words.newerLayout(layout, layoutVersion)) : null;
}

/**
 * Brings a workbook that was read up to date, where it is not, and reads it again. What somebody typed over a formula stays, since it
 * is a finding; a workbook with a column missing is left alone, which every action reports by itself.
 */
export function settledWorkbook(
  workbook: Workbook,
  read: CheckedSheetsRead,
  words: ActionWords,
): WorkbookRead | ActionFailure {
  const newer = newerLayout(workbook, read, words);
  if (newer !== null) return newer;
  if (isUpToDate(workbook, read)) return { ...read, told: '' };
  const before = layoutOf(read.grids.settings, workbook.names);
  if (takenHeaders(read.grids, workbook.names).length > 0) return { ...read, told: words.layoutPending };
  if (!recordedLayoutChange(workbook, before, () => broughtUpToDate(workbook, read, words)))
    return { ...read, told: words.layoutPending };
  return {
    ...readCheckedSheets(reopenWorkbook(workbook)),
    told: before < layoutVersion ? words.layoutChanged(before, layoutVersion) : words.formulasExtended,
  };
}

function isUpToDate(
  workbook: Workbook,
  read: Pick<CheckedSheetsRead, 'grids'> & Partial<CheckedSheetsRead>,
): boolean {
  const { names } = workbook;
  const { grids, sheets } = read;
  if (layoutOf(grids.settings, names) < layoutVersion) return false;
  const reachesAll = tableKeys.every((table) => {
    const grid = grids[table];
    if (grid === undefined || hiddenColumnsOf(table).length === 0) return true;
    return (
      lackingColumns(table, grid, names).length === 0 &&
      rowsWithoutKey(table, grids, names).length === 0 &&
      !hasKeyedTotal(table, grids, names)
    );
  });
  return reachesAll && (sheets === undefined || !lacksFormulas(workbook, { grids, sheets }));
}

/** Whether cells that should have a formula are empty, or a computed sheet that may be written does not list what there is. */
function lacksFormulas(workbook: Workbook, read: CheckedSheetsRead): boolean {
  const findings = formulaFindings(workbook, read);
  const { sheets } = typedOverOf(findings, workbook, read);
  const kept = new Set([...sheets].map((key) => workbook.names.sheets[key]));
  return findings.some(
    ({ detail }) =>
      (detail.code === 'missing' || (detail.code === 'staleList' && detail.lacking.length > 0)) &&
      !kept.has(detail.sheet),
  );
}

type FormulaFindings = ReturnType<typeof formulaFindings>;

function formulaFindings(workbook: Workbook, read: CheckedSheetsRead) {
  return formulas.check(checkedWorkbook(workbook, read)).findings;
}

/** Only visible cells are looked at: nobody types into hidden ones. */
function typedOverOf(
  findings: FormulaFindings,
  { names }: Workbook,
  { sheets }: CheckedSheetsRead,
): TypedOver {
  const found = new Set(
    findings.flatMap(({ detail }) => (detail.code === 'typedOver' ? [detail.sheet] : [])),
  );
  return {
    isKept(table, row, column) {
      const sheet = sheets[table];
      return (
        found.has(names.sheets[table]) &&
        (sheet?.formulas[row]?.[column] ?? '') === '' &&
        (sheet?.grid.values[row]?.[column] ?? '') !== ''
      );
    },
    sheets: new Set(computedSheetKeys.filter((key) => found.has(names.sheets[key]))),
  };
}

/** False where the tables are not what they should be. */
function broughtUpToDate(workbook: Workbook, before: CheckedSheetsRead, words: ActionWords): boolean {
  const problems: Parameters<typeof locateTables>[2] = [];
  const places = locateTables(workbook, before.grids, problems);
  if (problems.length > 0) return false;
  bringUpToDate(workbook, before.grids, places, words);
  const read = readCheckedSheets(workbook);
  writeComputed(
    workbook,
    read.grids,
    locateTables(workbook, read.grids, []),
    typedOverOf(formulaFindings(workbook, read), workbook, read),
  );
  // Writes are buffered: a failure has to surface here.
  SpreadsheetApp.flush();
  return true;
}

/** Does the work of a change of layout with a row in 변경기록; longer formulas are none. */
export function recordedLayoutChange(workbook: Workbook, before: number, work: () => boolean): boolean {
  if (before >= layoutVersion) return work();
  const user = currentUser();
  const entry = beginHistoryEntry(workbook, { action: 'changeLayout', user, request: Utilities.getUuid() });
  try {
    const isDone = work();
    const said = actionWords(workbook.names.language);
    if (isDone) entry?.finish({ detail: said.layoutChanged(before, layoutVersion), link: '' });
    else entry?.fail(said.layoutPending);
    return isDone;
  } catch (error) {
    entry?.fail(messageOf(error));
    throw error;
  }
}
