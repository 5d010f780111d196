/** 붙임: what was checked on the day of the report and how it came out, the rounding gaps, and what was waived and why. */
import type { IsoDate } from '../../ledger/records';
import type { ReportWords } from '../../locale/report-words';
import type { Block, Table, TableCell } from '../document/document';
import { blockHeading, bullet } from '../paragraphs';
import { printDate } from '../report-dates';
import { amountCell, headCell, textCell } from '../tables/cells';

/** Plain data, in the report's language. */
export interface CheckAppendix {
  /** Day of the check. */
  readonly day: IsoDate;
  /** Rules that were run to their end. */
  readonly rules: number;
  /** Rules that could not be run. */
  readonly notRun: number;
  /** Figures, names and lines that the rules looked at. */
  readonly compared: number;
  readonly fails: number;
  readonly questions: number;
  /** The first fails and questions, most serious first; the counts tell how many there are. */
  readonly open: readonly OpenFinding[];
  readonly roundings: readonly RoundingGap[];
  readonly waived: readonly WaivedFinding[];
}

export interface OpenFinding {
  /** The rule's title. */
  readonly rule: string;
  readonly sentence: string;
  readonly severity: 'fail' | 'question';
}

export interface RoundingGap {
  /** The rule's title. */
  readonly rule: string;
  readonly sentence: string;
  /** As printed, without the unit; null where it is about no single sum. */
  readonly figures: {
    readonly stated: string;
    readonly computed: string;
    readonly difference: string;
    readonly unit: string;
  } | null;
}

export interface WaivedFinding {
  /** The rule's title. */
  readonly rule: string;
  readonly sentence: string;
  readonly reason: string;
  readonly by: string;
  /** Last day it holds; empty where it has none. */
  readonly until: IsoDate;
}

/** The chapter's blocks, without its heading. A table without rows is left out with its own. */
export function checkAppendix(appendix: CheckAppendix, words: ReportWords): readonly Block[] {
  const { day, roundings, waived } = appendix;
  const text = words.checks;
  const found = { ...appendix, roundings: roundings.length, waived: waived.length };
  return [
    ...[text.checkedOn(printDate(day, words)), text.compared(appendix), text.found(found)].map((line) =>
      bullet(2, '○', [{ text: line }]),
    ),
    ...(roundings.length === 0
      ? []
      : [blockHeading(text.roundingsHeading, 'check_roundings'), roundingsTable(roundings, words)]),
    ...(waived.length === 0
      ? []
      : [blockHeading(text.waivedHeading, 'check_waived'), waivedTable(waived, words)]),
  ];
}

/** Gaps of different tables stand in different units, so each figure has its own. */
function roundingsTable(roundings: readonly RoundingGap[], words: ReportWords): Table {
  const { heads, figure } = words.checks;
  return {
    type: 'table',
    purpose: 'data',
    name: 'check-roundings',
    columnWidths: [16, 48, 12, 12, 12],
    headRows: 1,
    rows: [
      headRow([heads.rule, heads.sentence, heads.stated, heads.computed, heads.difference]),
      ...roundings.map(({ rule, sentence, figures }) => ({
        cells: [
          ...ruleAndSentence(rule, sentence),
          ...(['stated', 'computed', 'difference'] as const).map((key) =>
            amountCell({ text: figures === null ? '-' : figure(figures[key], figures.unit) }),
          ),
        ],
      })),
    ],
  };
}

function waivedTable(waived: readonly WaivedFinding[], words: ReportWords): Table {
  const { heads } = words.checks;
  return {
    type: 'table',
    purpose: 'data',
    name: 'check-waived',
    columnWidths: [14, 34, 21, 19, 12],
    headRows: 1,
    rows: [
      headRow([heads.rule, heads.sentence, heads.reason, heads.by, heads.until]),
      ...waived.map(({ rule, sentence, reason, by, until }) => ({
        cells: [
          ...ruleAndSentence(rule, sentence),
          textCell(reason, 'left'),
          textCell(by, 'center'),
          textCell(until === '' ? '-' : printDate(until, words), 'center'),
        ],
      })),
    ],
  };
}

function headRow(heads: readonly string[]): { readonly cells: readonly TableCell[] } {
  return { cells: heads.map((head) => headCell(head)) };
}

function ruleAndSentence(rule: string, sentence: string): readonly TableCell[] {
  return [textCell(rule, 'left'), textCell(sentence, 'left')];
}
