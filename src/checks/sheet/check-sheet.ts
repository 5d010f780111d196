/** The sheet 점검 as plain data: findings with the most serious first, waived ones, and what was checked. */
import type { CellSource } from '../../ledger/entry';
import { findingSentence, type CheckWords } from '../../locale/check-words';
import type { AnyFinding, Severity } from '../finding';
import type { CheckReport, RuleReport } from '../run-checks';
import { fingerprintOf, waiverKey, type JudgedFinding, type Judgement, type Waiver } from '../waivers';
import { checkColumns, typedCheckColumns, type CheckColumn } from './check-columns';
import type { CheckCounts, CheckSheetWords } from './check-sheet-words';
import { shortened } from './shortened';
import { isAnythingTyped, keyText, type TypedRow } from './typed-rows';

/** What a row is, for its colour. */
export type CheckRowKind =
  'title' | 'summary' | 'head' | Severity | 'waived' | 'settled' | 'remark' | 'section' | 'rule';

export interface CheckSheetRow {
  readonly kind: CheckRowKind;
  /** Texts, one a column. */
  readonly cells: readonly string[];
  /** Where 위치 leads. */
  readonly link: Pick<CellSource, 'sheet' | 'address'> | null;
}

export interface CheckSheetInput {
  readonly report: CheckReport;
  readonly judgement: Judgement;
  /** What stood in the typed columns, by rule and subject. */
  readonly typed: ReadonlyMap<string, TypedRow>;
  /** When the check was run, as it is shown. */
  readonly time: string;
}

/** Findings of one rule and severity that are listed one by one; more of the same would bury the others. */
const listedOfOneRule = 100;
const listedInAll = 1_000;
const namedOthers = 10;
/** A name may fill a cell of its own, which holds 50,000 characters: a sentence that quotes it would not fit. */
const longestText = 5_000;

export function countFindings({
  report,
  judgement,
}: Pick<CheckSheetInput, 'report' | 'judgement'>): CheckCounts {
  const open = judgement.findings.filter(({ state }) => state !== 'waived');
  const of = (severity: Severity): number =>
    open.filter(({ finding }) => finding.severity === severity).length;
  return {
    fails: of('fail'),
    roundings: of('rounding'),
    questions: of('question'),
    waived: judgement.findings.length - open.length,
    compared: report.rules.reduce((sum, { compared }) => sum + compared, 0),
    rules: report.rules.length,
    notRun: report.rules.filter(({ failure }) => failure !== null).length,
  };
}

export function checkSheetRows(
  input: CheckSheetInput,
  sheetWords: CheckSheetWords,
  words: CheckWords,
): readonly CheckSheetRow[] {
  const { judgement, typed, time } = input;
  const waived = judgement.findings.filter(({ state }) => state === 'waived');
  const open = openRows(judgement.findings, typed, sheetWords, words);
  return [
    textRow('title', sheetWords.title),
    textRow('summary', sheetWords.summary({ ...countFindings(input), leftOut: open.leftOut, time })),
    { kind: 'head', cells: checkColumns.map((column) => sheetWords.headers[column]), link: null },
    ...open.rows,
    ...waived.map((judged) => findingRow(judged, typed, sheetWords, words)),
    ...settledRows(input, sheetWords, words),
    textRow('section', sheetWords.rulesTitle),
    ...input.report.rules.map((rule) => ruleRow(rule, judgement.findings, sheetWords, words)),
  ];
}

function openRows(
  findings: readonly JudgedFinding[],
  typed: ReadonlyMap<string, TypedRow>,
  sheetWords: CheckSheetWords,
  words: CheckWords,
): { readonly rows: readonly CheckSheetRow[]; readonly leftOut: number } {
  const rows: CheckSheetRow[] = [];
  const leftOut = new Map<string, number>();
  const listed = new Map<string, number>();
  const open = findings.filter(({ state }) => state !== 'waived');
  let all = 0;
  open.forEach((judged, index) => {
    const { rule, severity } = judged.finding;
    const group = `${severity}|${rule}`;
    const own = listed.get(group) ?? 0;
    const beside = typed.get(waiverKey(judged.finding));
    // What somebody has typed beside is listed however many there are.
    const isTyped = beside !== undefined && isAnythingTyped(beside);
    if (isTyped || (own < listedOfOneRule && all < listedInAll)) {
      rows.push(findingRow(judged, typed, sheetWords, words));
      listed.set(group, own + 1);
      all += 1;
    } else leftOut.set(group, (leftOut.get(group) ?? 0) + 1);
    const next = open[index + 1]?.finding;
    const isLastOfGroup = next === undefined || `${next.severity}|${next.rule}` !== group;
    const more = leftOut.get(group) ?? 0;
    if (isLastOfGroup && more > 0)
      rows.push({
        kind: 'remark',
        cells: cellsOf({
          state: sheetWords.severity[severity],
          rule: words.rule[rule].title,
          sentence: sheetWords.leftOut(more),
        }),
        link: null,
      });
  });
  return { rows, leftOut: [...leftOut.values()].reduce((sum, count) => sum + count, 0) };
}

function findingRow(
  judged: JudgedFinding,
  typed: ReadonlyMap<string, TypedRow>,
  sheetWords: CheckSheetWords,
  words: CheckWords,
): CheckSheetRow {
  const { finding, state } = judged;
  const [first, ...others] = finding.cells;
  const own = typed.get(waiverKey(finding));
  const waiver = state === 'active' ? null : judged.waiver;
  const named = others.slice(0, namedOthers).map(placeText);
  if (others.length > named.length) named.push(sheetWords.othersMore(others.length - named.length));
  return {
    kind: state === 'waived' ? 'waived' : finding.severity,
    link: first ?? null,
    cells: cellsOf({
      state: stateText(judged, sheetWords),
      rule: words.rule[finding.rule].title,
      place: first === undefined ? '' : placeText(first),
      sentence: findingSentence(finding, words),
      stated: finding.figures?.stated ?? '',
      computed: finding.figures?.computed ?? '',
      difference: finding.figures?.difference ?? '',
      unit: finding.figures?.unit ?? '',
      others: named.join(', '),
      treatment: treatmentOf(state, own, sheetWords),
      reason: waiver?.reason ?? own?.reason ?? '',
      until: waiver?.until ?? own?.until ?? '',
      by: state === 'active' ? typedBy(own) : state === 'waived' ? judged.waiver.by : '',
      since: waiver?.since ?? '',
      key: keyText({ rule: finding.rule, subject: finding.subject, fingerprint: fingerprintOf(finding) }),
    }),
  };
}

/** Who gave a waiver that has ended is not who gives the next one. */
function typedBy(own: TypedRow | undefined): string {
  return own === undefined || own.since !== '' ? '' : own.by;
}

/** A waiver that holds no longer has to be given anew; what could not be written is not asked for again and again. */
function treatmentOf(
  state: JudgedFinding['state'],
  own: TypedRow | undefined,
  { treatments }: CheckSheetWords,
): string {
  if (state === 'waived') return treatments.waive;
  const typed = state === 'active' ? (own?.treatment ?? '') : '';
  return typed === treatments.applyName || typed === treatments.moveTotal ? '' : typed;
}

function stateText(judged: JudgedFinding, { severity, waived, returned }: CheckSheetWords): string {
  if (judged.state === 'waived') return waived;
  const own = severity[judged.finding.severity];
  return judged.state === 'returned' ? `${own} (${returned[judged.why]})` : own;
}

/** Waivers of findings that are gone, and whatever else somebody gave as a reason beside one: no word that was typed is lost. */
function settledRows(
  { report, judgement, typed }: CheckSheetInput,
  sheetWords: CheckSheetWords,
  words: CheckWords,
): readonly CheckSheetRow[] {
  // Of a rule that could not be run nobody knows whether its findings are gone.
  const unknown = new Set<string>(report.rules.flatMap(({ id, failure }) => (failure === null ? [] : [id])));
  const stateOf = ({ rule }: Pick<Waiver, 'rule'>): string => (unknown.has(rule) ? '' : sheetWords.settled);
  const listed = new Set([
    ...judgement.findings.map(({ finding }) => waiverKey(finding)),
    ...judgement.settled.map(waiverKey),
  ]);
  const { waive } = sheetWords.treatments;
  const others = [...typed.values()].filter(
    (row) => !listed.has(waiverKey(row)) && (row.treatment === waive || row.reason !== ''),
  );
  return [
    ...judgement.settled.map((waiver) => settledRow({ ...waiver, treatment: waive }, stateOf(waiver), words)),
    ...others.map((row) => settledRow(row, stateOf(row), words)),
  ];
}

function settledRow(
  waiver: Waiver & Pick<TypedRow, 'treatment'>,
  state: string,
  words: CheckWords,
): CheckSheetRow {
  const titles: Readonly<Record<string, { readonly title: string } | undefined>> = words.rule;
  return {
    kind: 'settled',
    link: null,
    cells: cellsOf({
      state,
      rule: titles[waiver.rule]?.title ?? waiver.rule,
      sentence: waiver.subject,
      treatment: waiver.treatment,
      reason: waiver.reason,
      until: waiver.until,
      by: waiver.by,
      since: waiver.since,
      key: keyText(waiver),
    }),
  };
}

function ruleRow(
  { id, compared, failure }: RuleReport,
  findings: readonly JudgedFinding[],
  sheetWords: CheckSheetWords,
  words: CheckWords,
): CheckSheetRow {
  const own = findings.map(({ finding }) => finding).filter(({ rule }) => rule === id);
  const of = (severity: Severity): number => own.filter((finding) => finding.severity === severity).length;
  const found = sheetWords.ruleFound(of('fail'), of('rounding'), of('question'));
  const looked =
    compared > 0
      ? `${sheetWords.ruleCompared(compared)} ${found}`
      : own.length > 0
        ? found
        : sheetWords.ruleComparedNothing;
  return {
    kind: 'rule',
    link: null,
    cells: cellsOf({
      rule: words.rule[id].title,
      place: words.rule[id].source ?? '',
      sentence: failure === null ? looked : sheetWords.ruleFailed(failure),
    }),
  };
}

/** `예산!F12`. */
function placeText(cell: Pick<AnyFinding['cells'][number], 'sheet' | 'address'>): string {
  return `${cell.sheet}!${cell.address}`;
}

function textRow(kind: CheckRowKind, text: string): CheckSheetRow {
  return { kind, cells: cellsOf({ state: text }), link: null };
}

function cellsOf(texts: Readonly<Partial<Record<CheckColumn, string>>>): readonly string[] {
  return checkColumns.map((column) => {
    const text = texts[column] ?? '';
    return typedCheckColumns.includes(column) ? text : shortened(text, longestText);
  });
}
