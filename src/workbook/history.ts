/**
 * 변경기록: what the add-on made, one row an action. The row is written before the work as an intent and completed after it,
 * so that a run that died in between shows; the next of the same action marks it as interrupted, and knows what to take back.
 */
import { findSheet, type Workbook } from './workbook';

export type HistoryAction = Exclude<
  keyof Workbook['names']['historyEntries'],
  'started' | 'finished' | 'failed' | 'interrupted'
>;

export interface HistoryEntry {
  readonly action: HistoryAction;
  /** Empty where it is not known before the work is done. */
  readonly user: string;
  readonly request: string;
}

export interface FinishedEntry {
  readonly detail: string;
  readonly link: string;
  /** Where it was not known before. */
  readonly user?: string;
  /** What the next run wants to compare with; left out where the cell could not hold it. */
  readonly figures?: string;
}

/** A row that was begun; call one of the two when the work is over. */
export interface OpenHistoryEntry {
  /** Requests of this action that were begun before and never completed. */
  readonly interruptedRequests: readonly string[];
  finish(entry: FinishedEntry): void;
  fail(detail: string): void;
}

/** A row as it stands in the sheet; texts without spaces round them. */
export interface HistoryRow {
  /** Null for what the add-on does not know. */
  readonly action: HistoryAction | null;
  readonly state: 'started' | 'finished' | 'failed' | 'interrupted' | null;
  readonly time: string;
  readonly detail: string;
  readonly link: string;
  readonly request: string;
  readonly figures: string;
}

/** Columns of the sheet: time, user, action, state, detail, link, request, figures. */
const columns = { time: 0, action: 2, state: 3, detail: 4, link: 5, request: 6, figures: 7 } as const;

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
    detail: text('detail'),
    link: text('link'),
    request: text('request'),
    figures: text('figures'),
  };
}

/** Writes the intent below the last row, and marks rows of the same action never completed; null where the sheet is missing. */
export function beginHistoryEntry(workbook: Workbook, entry: HistoryEntry): OpenHistoryEntry | null {
  const sheet = findSheet(workbook, 'history');
  const words = workbook.names.historyEntries;
  if (sheet === undefined) return null;
  const time = Utilities.formatDate(new Date(), workbook.timeZone, 'yyyy-MM-dd HH:mm:ss');
  const action = words[entry.action];
  sheet.appendRow([time, entry.user, action, words.started, '', '', entry.request]);
  // Reading what was just written makes it stand before the work begins, and says where it stands.
  const values: unknown[][] = sheet.getDataRange().getValues();
  const own = lastIndex(values, (row) => row[columns.request] === entry.request);
  const row = own < 0 ? values.length : own + 1;
  const open = values.map(
    (cells, index) =>
      index + 1 < row && cells[columns.state] === words.started && cells[columns.action] === action,
  );
  markInterrupted(sheet, values, open, words.interrupted);
  const write = (state: string, { user = entry.user, detail, link, figures = '' }: FinishedEntry): void => {
    const cells = [time, user, action, state, detail, link, entry.request];
    // A workbook that was made before there was this column does without.
    const withFigures = hasFigures(values[0], workbook)
      ? [...cells, figures.length > longestFigures ? '' : figures]
      : cells;
    sheet.getRange(row, 1, 1, withFigures.length).setValues([withFigures]);
    // Writes are buffered: an error has to surface here, while the document can still be taken back.
    SpreadsheetApp.flush();
  };
  return {
    interruptedRequests: values
      .filter((_cells, index) => open[index] === true)
      .flatMap((cells) => requestsIn(cells[columns.request])),
    finish: (finished) => {
      write(words.finished, finished);
    },
    fail: (detail) => {
      write(words.failed, { detail, link: '' });
    },
  };
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

/** A request number as the add-on writes it; anything else in the cell is left alone. */
function requestsIn(value: unknown): readonly string[] {
  return isRequest(value) ? [value] : [];
}

/** Whether it is a request number as the add-on makes them: a UUID. */
export function isRequest(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}

const states = ['started', 'finished', 'failed', 'interrupted'] as const;
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
