/** What people typed beside findings, read back before the sheet 점검 is written anew. */
import type { GridValue, SheetGrid } from '../../tables/grid';
import { readDateText } from '../../tables/date-text';
import { cellSubject, waiverKey, type EndedWaiver, type ReturnReason, type Waiver } from '../waivers';
import { checkColumns, columnIndex, type CheckColumn } from './check-columns';
import type { CheckSheetWords } from './check-sheet-words';

/** A row that a finding stood in. */
export interface TypedRow {
  readonly rule: string;
  readonly subject: string;
  readonly fingerprint: string;
  readonly treatment: string;
  readonly reason: string;
  readonly until: string;
  readonly by: string;
  readonly since: string;
  /** Why the check before said that its waiver no longer held; null where it said nothing of the kind. */
  readonly returned: ReturnReason | null;
}

/** What somebody decided about a finding elsewhere than in the sheet. */
export type Decision = Pick<TypedRow, 'rule' | 'subject' | 'fingerprint' | 'treatment' | 'reason' | 'until'>;

export interface TypedRows {
  /** By rule and subject, as waivers are. */
  readonly rows: ReadonlyMap<string, TypedRow>;
  /** 면제 with a reason and, if any, a day that can be read. `by` and `since` may still be empty. */
  readonly waivers: readonly Waiver[];
  /** Waivers that had ended by the check before and were not given anew. */
  readonly ended: readonly EndedWaiver[];
  /** Rows whose 면제 could not be taken. */
  readonly refused: readonly { readonly row: TypedRow; readonly why: 'noReason' | 'notADay' }[];
  /** Findings whose proposed name is to be written everywhere. */
  readonly namesToApply: readonly Pick<TypedRow, 'rule' | 'subject' | 'fingerprint'>[];
  /** Findings of rows of sums whose figures are to go into 원문표기. */
  readonly totalsToMove: readonly Pick<TypedRow, 'subject' | 'fingerprint'>[];
}

/** `rule|fingerprint|subject`; the subject may hold anything. */
export function keyText(row: Pick<TypedRow, 'rule' | 'subject' | 'fingerprint'>): string {
  return `${row.rule}|${row.fingerprint}|${cellSubject(row.subject)}`;
}

/** Whether the sheet is one that a check wrote, or that was made for it; somebody's own sheet of that name is not. */
export function isCheckSheet(grid: SheetGrid, words: CheckSheetWords): boolean {
  return headRowIn(grid.values, words) >= 0 || typedRowsIn(grid.values, words).length > 0;
}

/** Whether anybody has typed anything into the row. */
export function isAnythingTyped({ treatment, reason, until, by }: TypedRow): boolean {
  return [treatment, reason, until, by].some((text) => text !== '');
}

/** `decided` rows take the place of those that stand in the sheet, as if somebody had typed them there. */
export function readTypedRows(
  grid: SheetGrid,
  words: CheckSheetWords,
  decided: readonly Decision[] = [],
): TypedRows {
  const rows = new Map<string, TypedRow>();
  for (const row of typedRowsIn(grid.values, words)) {
    const known = rows.get(waiverKey(row));
    // Of two rows about the same, the one somebody typed into counts.
    if (known === undefined || !isAnythingTyped(known)) rows.set(waiverKey(row), row);
  }
  for (const decision of decided) {
    const returned = rows.get(waiverKey(decision))?.returned ?? null;
    rows.set(waiverKey(decision), { ...decision, by: '', since: '', returned });
  }
  const waivers: Waiver[] = [];
  const ended: EndedWaiver[] = [];
  const refused: { row: TypedRow; why: 'noReason' | 'notADay' }[] = [];
  const namesToApply: TypedRow[] = [];
  const totalsToMove: TypedRow[] = [];
  for (const row of rows.values()) {
    const until = row.until === '' ? '' : readDateText(row.until);
    if (
      row.treatment === words.treatments.applyName &&
      (row.rule === 'names' || row.rule === 'hidden-characters')
    )
      namesToApply.push(row);
    else if (row.treatment === words.treatments.moveTotal && row.rule === 'total-rows')
      totalsToMove.push(row);
    else if (row.treatment === '' && row.returned !== null && row.reason !== '')
      ended.push({ waiver: waiverOf(row, until ?? ''), why: row.returned });
    if (row.treatment !== words.treatments.waive) continue;
    if (row.reason === '') refused.push({ row, why: 'noReason' });
    else if (until === null) refused.push({ row, why: 'notADay' });
    // A waiver given anew is given today.
    else waivers.push({ ...waiverOf(row, until), since: row.returned === null ? row.since : '' });
  }
  return { rows, waivers, ended, refused, namesToApply, totalsToMove };
}

function waiverOf({ rule, subject, fingerprint, reason, by, since }: TypedRow, until: string): Waiver {
  return { rule, subject, fingerprint, reason, by, until, since };
}

/** How many columns from the first hold, or once held, what a check wrote: columns of somebody's own may stand between them. */
export function columnsWritten({ values }: SheetGrid, words: CheckSheetWords): number {
  const heads: readonly GridValue[] = Object.values(words.headers);
  return (values[headRowIn(values, words)] ?? []).reduce<number>(
    (last, head, index) => (heads.includes(head) ? Math.max(last, index + 1) : last),
    checkColumns.length,
  );
}

function headRowIn(values: readonly (readonly GridValue[])[], { headers }: CheckSheetWords): number {
  return values.findIndex((row) => row.includes(headers.key) && row.includes(headers.treatment));
}

/** Columns are found by their heads; one whose head somebody changed is where the add-on puts it. */
function typedRowsIn(values: readonly (readonly GridValue[])[], words: CheckSheetWords): readonly TypedRow[] {
  const headRow = headRowIn(values, words);
  const heads = values[headRow] ?? [];
  const places = new Map<CheckColumn, number>(
    checkColumns.map((column) => {
      const place = heads.indexOf(words.headers[column]);
      return [column, place < 0 ? columnIndex(column) : place];
    }),
  );
  return values.slice(headRow + 1).flatMap((row): TypedRow[] => {
    const text = (column: CheckColumn): string => textOf(row[places.get(column) ?? -1]);
    const [, rule = '', fingerprint = '', subject = ''] = keyShape.exec(text('key')) ?? [];
    if (rule === '') return [];
    return [
      {
        rule,
        fingerprint,
        subject,
        treatment: text('treatment'),
        reason: text('reason'),
        until: text('until'),
        by: text('by'),
        since: text('since'),
        returned: returnedIn(text('state'), words),
      },
    ];
  });
}

const keyShape = /^([a-z]+(?:-[a-z]+)*)\|([0-9a-z]+)\|([\s\S]*)$/;

function returnedIn(state: string, { returned }: CheckSheetWords): ReturnReason | null {
  const reasons: readonly ReturnReason[] = ['figuresChanged', 'expired'];
  return reasons.find((why) => state.includes(returned[why])) ?? null;
}

function textOf(value: GridValue | undefined): string {
  return typeof value === 'object' ? value.date : String(value ?? '').trim();
}
