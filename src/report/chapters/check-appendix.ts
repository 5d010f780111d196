/** 붙임: what was checked on the day of the report, everything that was found, and what was waived and why. */
import { printCount } from '../../ledger/display';
import type { IsoDate } from '../../ledger/records';
import type { ReportWords } from '../../locale/report-words';
import type { Block, Table, TableCell, TextRun } from '../document/document';
import { blockHeading, bullet } from '../paragraphs';
import { printDate } from '../report-dates';
import type { CellLink } from '../sources/cell-links';
import type { CellPlace } from '../sources/computed-figure';
import { amountCell, headCell, runsCell, textCell } from '../tables/cells';

/** Where the chapter begins. */
export const checkAppendixBookmark = 'check_results';

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
  /** Every rule, in the order they are run. */
  readonly ruleResults: readonly RuleResult[];
}

/** What every line about a finding says. */
interface ListedFinding {
  /** The rule's title. */
  readonly rule: string;
  readonly sentence: string;
  /** The cells it is about, the most telling first. */
  readonly places: readonly CellPlace[];
}

export interface OpenFinding extends ListedFinding {
  readonly severity: 'fail' | 'question';
}

export interface RoundingGap extends ListedFinding {
  /** As printed, without the unit; null where it is about no single sum. */
  readonly figures: {
    readonly stated: string;
    readonly computed: string;
    readonly difference: string;
    readonly unit: string;
  } | null;
}

export interface WaivedFinding extends ListedFinding {
  readonly reason: string;
  readonly by: string;
  /** Last day it holds; empty where it has none. */
  readonly until: IsoDate;
}

export interface RuleResult {
  /** The rule's title. */
  readonly rule: string;
  /** How much it looked at; null where it could not be run. */
  readonly compared: number | null;
  /** Fails and questions. */
  readonly open: number;
  readonly roundings: number;
  readonly waived: number;
}

/** The chapter's blocks, without its heading. A table without rows is left out with its own. */
export function checkAppendix(
  appendix: CheckAppendix,
  words: ReportWords,
  cellLink: CellLink = () => undefined,
): readonly Block[] {
  const { day, fails, questions, open, roundings, waived, ruleResults } = appendix;
  const text = words.checks;
  const found = { ...appendix, roundings: roundings.length, waived: waived.length };
  const leftOut = fails + questions - open.length;
  const print: Print = { words, cellLink };
  return [
    ...[text.checkedOn(printDate(day, words)), text.compared(appendix), text.found(found)].map((line) =>
      bullet(2, '○', [{ text: line }]),
    ),
    ...headed(text.openHeading, 'check_open', open, () => openTable(open, print)),
    ...(leftOut > 0 ? [bullet(2, '※', [{ text: text.leftOut(leftOut) }])] : []),
    ...headed(text.roundingsHeading, 'check_roundings', roundings, () => roundingsTable(roundings, print)),
    ...headed(text.waivedHeading, 'check_waived', waived, () => waivedTable(waived, print)),
    ...headed(text.rulesHeading, 'check_rules', ruleResults, () => rulesTable(ruleResults, words)),
  ];
}

interface Print {
  readonly words: ReportWords;
  readonly cellLink: CellLink;
}

function headed(
  heading: string,
  bookmark: string,
  rows: readonly unknown[],
  table: () => Table,
): readonly Block[] {
  return rows.length === 0 ? [] : [blockHeading(heading, bookmark), table()];
}

function openTable(open: readonly OpenFinding[], print: Print): Table {
  const { heads } = print.words.checks;
  return {
    type: 'table',
    purpose: 'data',
    name: 'check-open',
    columnWidths: [8, 18, 55, 19],
    headRows: 1,
    rows: [
      headRow([heads.severity, heads.rule, heads.sentence, heads.places]),
      ...open.map((finding) => ({
        cells: [
          textCell(print.words.summary.open.severity[finding.severity], 'center'),
          ...ruleSentenceAndPlaces(finding, print),
        ],
      })),
    ],
  };
}

/** Gaps of different tables stand in different units, so each figure has its own. */
function roundingsTable(roundings: readonly RoundingGap[], print: Print): Table {
  const { heads, figure } = print.words.checks;
  return {
    type: 'table',
    purpose: 'data',
    name: 'check-roundings',
    columnWidths: [14, 38, 15, 11, 11, 11],
    headRows: 1,
    rows: [
      headRow([heads.rule, heads.sentence, heads.places, heads.stated, heads.computed, heads.difference]),
      ...roundings.map((gap) => ({
        cells: [
          ...ruleSentenceAndPlaces(gap, print),
          ...(['stated', 'computed', 'difference'] as const).map((key) =>
            amountCell({ text: gap.figures === null ? '-' : figure(gap.figures[key], gap.figures.unit) }),
          ),
        ],
      })),
    ],
  };
}

function waivedTable(waived: readonly WaivedFinding[], print: Print): Table {
  const { heads } = print.words.checks;
  return {
    type: 'table',
    purpose: 'data',
    name: 'check-waived',
    columnWidths: [13, 28, 14, 19, 15, 11],
    headRows: 1,
    rows: [
      headRow([heads.rule, heads.sentence, heads.places, heads.reason, heads.by, heads.until]),
      ...waived.map((finding) => ({
        cells: [
          ...ruleSentenceAndPlaces(finding, print),
          textCell(finding.reason, 'left'),
          textCell(finding.by, 'center'),
          textCell(finding.until === '' ? '-' : printDate(finding.until, print.words), 'center'),
        ],
      })),
    ],
  };
}

function rulesTable(results: readonly RuleResult[], words: ReportWords): Table {
  const { heads, notRun } = words.checks;
  const counted = (count: number): TableCell => amountCell({ text: count === 0 ? '-' : printCount(count) });
  return {
    type: 'table',
    purpose: 'data',
    name: 'check-rules',
    columnWidths: [48, 13, 13, 13, 13],
    headRows: 1,
    rows: [
      headRow([heads.rule, heads.compared, heads.open, heads.roundings, heads.waived]),
      ...results.map(({ rule, compared, open, roundings, waived }) => ({
        cells: [
          textCell(rule, 'left'),
          compared === null ? amountCell({ text: notRun }) : counted(compared),
          ...[open, roundings, waived].map(counted),
        ],
      })),
    ],
  };
}

function headRow(heads: readonly string[]): { readonly cells: readonly TableCell[] } {
  return { cells: heads.map((head) => headCell(head)) };
}

function ruleSentenceAndPlaces(
  { rule, sentence, places }: ListedFinding,
  { words, cellLink }: Print,
): readonly TableCell[] {
  return [textCell(rule, 'left'), textCell(sentence, 'left'), placesCell(places, words, cellLink)];
}

function placesCell(places: readonly CellPlace[], words: ReportWords, cellLink: CellLink): TableCell {
  return places.length === 0
    ? textCell('-', 'center')
    : runsCell([placesRun(places, words, cellLink)], 'text', 'left');
}

/** The first cell, which leads there, and how many more there are. */
export function placesRun(
  places: readonly CellPlace[],
  words: ReportWords,
  cellLink: CellLink = () => undefined,
): TextRun {
  const [first] = places;
  if (first === undefined) return { text: '' };
  const text = words.checks.places(`${first.sheet}!${first.address}`, places.length - 1);
  const link = cellLink(first);
  return link === undefined ? { text } : { text, link };
}
