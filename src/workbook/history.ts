/**
 * 변경기록: what the add-on made, one row an action. The row is written before the work as an intent and completed after it, so that
 * a run that died in between shows. The next of the same action marks it as interrupted; where a file may have been left in Drive,
 * it stays open until Drive has said so.
 */
import { findSheet, type Workbook } from './workbook';

export type HistoryAction = Exclude<keyof Workbook['names']['historyEntries'], EntryState>;

type EntryState = 'started' | 'finished' | 'failed' | 'interrupted' | 'unsettled';

/** Actions that leave a file in Drive. */
export type FileAction = Extract<HistoryAction, 'makeReport' | 'updateReport' | 'saveReport'>;

export interface HistoryEntry {
  readonly action: HistoryAction;
  /** Empty where it is not known before the work is done. */
  readonly user: string;
  readonly request: string;
  /** Where a file is about to be made at an address that is known before. */
  readonly link?: string;
  /** Of the account that runs a file action: to another one Drive does not show the file. */
  readonly account?: string;
}

export interface FinishedEntry {
  readonly detail: string;
  readonly link: string;
  /** Where it was not known before. */
  readonly user?: string;
  /** What the next run wants to compare with; left out where the cell could not hold it. */
  readonly figures?: string;
}

/** A row that was begun; call one of the three when the work is over. */
export interface OpenHistoryEntry {
  /** Of a file action: rows above that never came to an end, the oldest first. */
  readonly unfinished: readonly UnfinishedEntry[];
  finish(entry: FinishedEntry): void;
  /** `link`: of what was kept all the same. */
  fail(detail: string, link?: string): void;
  /** Where Drive may hold a file nobody knows: the next run looks. `link`: where the file would be. */
  failOpen(detail: string, link: string): void;
}

/** A row of a file action whose run died or does not know whether it left a file. */
export interface UnfinishedEntry {
  readonly action: FileAction;
  /** Empty where it is no request number. */
  readonly request: string;
  /** Empty where nobody knows. */
  readonly account: string;
  readonly detail: string;
  readonly link: string;
  /** The link of what the same request finished in another row; empty where it did not. */
  readonly finishedLink: string;
  /** Ends the row: interrupted where the run said nothing, failed where it wrote what stood in the way. */
  end(left?: { readonly detail: string; readonly link: string }): void;
  /** Says in the row that it has to be looked at again. */
  leaveOpen(): void;
}

/** A row as it stands in the sheet; texts without spaces round them. */
export interface HistoryRow {
  /** Null for what the add-on does not know. */
  readonly action: HistoryAction | null;
  readonly state: EntryState | null;
  readonly time: string;
  readonly user: string;
  readonly detail: string;
  readonly link: string;
  readonly request: string;
  readonly figures: string;
}

/** Columns of the sheet: time, user, action, state, detail, link, request, figures. */
const columns = {
  time: 0,
  user: 1,
  action: 2,
  state: 3,
  detail: 4,
  link: 5,
  request: 6,
  figures: 7,
} as const;

/** A cell holds 50,000 characters, but one of an .xlsx 32,767. */
const longestFigures = 32_000;

/** The rows below the heads, the oldest first, in one reading; none where the sheet is missing. */
export function readHistory(workbook: Workbook): readonly HistoryRow[] {
  const sheet = findSheet(workbook, 'history');
  if (sheet === undefined) return [];
  const values: unknown[][] = sheet.getDataRange().getValues();
  return values.slice(1).map((row) => historyRow(row, workbook));
}

function historyRow(row: readonly unknown[], { names, timeZone }: Workbook): HistoryRow {
  const text = (column: keyof typeof columns): string => cellText(row[columns[column]], timeZone);
  return {
    action: keyOf(names.historyEntries, text('action'), isAction),
    state: keyOf(names.historyEntries, text('state'), isState),
    time: text('time'),
    user: text('user'),
    detail: text('detail'),
    link: text('link'),
    request: requestIn(row[columns.request]).request,
    figures: text('figures'),
  };
}

/**
 * Writes the intent below the last row; null where the sheet is missing. Marks rows of the same action that were never completed,
 * but leaves those of file actions to whoever can ask Drive.
 */
export function beginHistoryEntry(workbook: Workbook, entry: HistoryEntry): OpenHistoryEntry | null {
  const sheet = findSheet(workbook, 'history');
  const words = workbook.names.historyEntries;
  if (sheet === undefined) return null;
  const time = Utilities.formatDate(new Date(), workbook.timeZone, 'yyyy-MM-dd HH:mm:ss');
  const action = words[entry.action];
  const mark = entry.account === undefined ? '' : ` ${entry.account}`;
  const begun = `${entry.request}${mark}`;
  sheet.appendRow([time, entry.user, action, words.started, '', entry.link ?? '', begun]);
  // Reading what was just written makes it stand before the work begins, and says where it stands.
  const values: unknown[][] = sheet.getDataRange().getValues();
  const own = lastIndex(values, (row) => row[columns.request] === begun);
  const row = own < 0 ? values.length : own + 1;
  const isFileEntry = isFileAction(entry.action);
  if (!isFileEntry) {
    const open = values.map(
      (cells, index) =>
        index + 1 < row && cells[columns.state] === words.started && cells[columns.action] === action,
    );
    markInterrupted(sheet, values, open, words.interrupted);
  }
  const write = (
    state: string,
    { user = entry.user, detail, link, figures = '' }: FinishedEntry,
    request = entry.request,
  ): void => {
    const cells = [time, user, action, state, detail, link, request];
    // A workbook that was made before there was this column does without.
    const withFigures = hasFigures(values[0], workbook)
      ? [...cells, figures.length > longestFigures ? '' : figures]
      : cells;
    sheet.getRange(row, 1, 1, withFigures.length).setValues([withFigures]);
    // Writes are buffered: an error has to surface here, while the document can still be taken back.
    SpreadsheetApp.flush();
  };
  return {
    unfinished: isFileEntry ? unfinishedEntries(sheet, values.slice(0, row - 1), workbook) : [],
    finish: (finished) => {
      write(words.finished, finished);
    },
    fail: (detail, link = '') => {
      write(words.failed, { detail, link });
    },
    failOpen: (detail, link) => {
      write(words.unsettled, { detail, link }, begun);
    },
  };
}

function unfinishedEntries(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  values: readonly (readonly unknown[])[],
  workbook: Workbook,
): readonly UnfinishedEntry[] {
  const rows = values.map((cells) => historyRow(cells, workbook));
  const words = workbook.names.historyEntries;
  return rows.flatMap(({ action, state, detail, link }, index) => {
    if (action === null || !isFileAction(action)) return [];
    if (state !== 'started' && state !== 'unsettled') return [];
    const { request, account } = requestIn(values[index]?.[columns.request]);
    const write = (...cells: readonly string[]): void => {
      sheet.getRange(index + 1, columns.state + 1, 1, cells.length).setValues([[...cells]]);
    };
    const finished = rows.find((row) => row.state === 'finished' && row.request === request);
    return [
      {
        action,
        request: isRequest(request) ? request : '',
        account,
        detail,
        link,
        finishedLink: request === '' ? '' : (finished?.link ?? ''),
        end: (left = { detail, link: '' }): void => {
          const ended = state === 'started' || detail === '' ? words.interrupted : words.failed;
          write(ended, left.detail, left.link, request);
        },
        leaveOpen: (): void => {
          if (state === 'started') write(words.unsettled);
        },
      },
    ];
  });
}

/** Only the rows from the first open one on are written again. */
function markInterrupted(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  values: readonly (readonly unknown[])[],
  open: readonly boolean[],
  interrupted: string,
): void {
  const first = open.indexOf(true);
  if (first < 0) return;
  const states = values
    .slice(first)
    .map((cells, index) => [open[first + index] === true ? interrupted : cells[columns.state]]);
  sheet.getRange(first + 1, columns.state + 1, states.length, 1).setValues(states);
}

function hasFigures(heads: readonly unknown[] | undefined, { names }: Workbook): boolean {
  return heads?.[columns.figures] === names.history.figures;
}

function lastIndex(
  values: readonly (readonly unknown[])[],
  wanted: (row: readonly unknown[]) => boolean,
): number {
  for (let index = values.length - 1; index >= 0; index -= 1) if (wanted(values[index] ?? [])) return index;
  return -1;
}

/** Of an open row the cell also holds whose account began it. */
function requestIn(value: unknown): { readonly request: string; readonly account: string } {
  const [request = '', account = ''] = typeof value === 'string' ? value.trim().split(' ') : [];
  return { request, account };
}

function isFileAction(action: HistoryAction): action is FileAction {
  return action === 'makeReport' || action === 'updateReport' || action === 'saveReport';
}

/** Whether it is a request number as the add-on makes them: a UUID. */
export function isRequest(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}

const states = ['started', 'finished', 'failed', 'interrupted', 'unsettled'] as const;
type State = (typeof states)[number];

function isState(key: string): key is State {
  return (states as readonly string[]).includes(key);
}

function isAction(key: string): key is HistoryAction {
  return !isState(key);
}

function keyOf<Key extends string>(
  words: Readonly<Record<string, string>>,
  text: string,
  isWanted: (key: string) => key is Key,
): Key | null {
  return (
    Object.keys(words)
      .filter(isWanted)
      .find((key) => words[key] === text) ?? null
  );
}

/** A sheet opened from a file may have made days of times. */
function cellText(value: unknown, timeZone: string): string {
  if (Object.prototype.toString.call(value) === '[object Date]')
    return Utilities.formatDate(value as Date, timeZone, 'yyyy-MM-dd HH:mm:ss');
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
