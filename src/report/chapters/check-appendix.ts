/** 붙임: what 점검 said of the figures on the day of the report, and what was waived, by whom and why. */
import type { IsoDate } from '../../ledger/records';
import type { ReportWords } from '../../locale/report-words';
import type { Block, Table } from '../document/document';
import { blockHeading, bullet } from '../paragraphs';
import { printDate } from '../report-dates';
import { headCell, textCell } from '../tables/cells';

/** Plain data, in the report's language. */
export interface CheckAppendix {
  /** Day of the check. */
  readonly day: IsoDate;
  readonly rules: number;
  readonly compared: number;
  readonly fails: number;
  readonly roundings: number;
  readonly questions: number;
  readonly waived: readonly WaivedFinding[];
}

export interface WaivedFinding {
  readonly rule: string;
  readonly sentence: string;
  readonly reason: string;
  readonly by: string;
  /** Last day it holds; empty where it has none. */
  readonly until: IsoDate;
}

/** The chapter's blocks, without its heading. */
export function checkAppendix(appendix: CheckAppendix, words: ReportWords): readonly Block[] {
  const { waived } = appendix;
  const text = words.checks;
  return [
    blockHeading(text.resultHeading, 'check_result'),
    bullet(2, '○', [{ text: text.compared({ ...appendix, day: printDate(appendix.day, words) }) }]),
    bullet(2, '○', [{ text: text.found({ ...appendix, waived: waived.length }) }]),
    ...(waived.length === 0
      ? []
      : [blockHeading(text.waivedHeading, 'check_waived'), waivedTable(waived, words)]),
  ];
}

function waivedTable(waived: readonly WaivedFinding[], words: ReportWords): Table {
  const { heads } = words.checks;
  return {
    type: 'table',
    name: 'waived-findings',
    columnWidths: [17, 38, 23, 12, 10],
    headRows: 1,
    rows: [
      {
        cells: [heads.rule, heads.sentence, heads.reason, heads.by, heads.until].map((head) =>
          headCell(head),
        ),
      },
      ...waived.map(({ rule, sentence, reason, by, until }) => ({
        cells: [
          textCell(rule, 'left'),
          textCell(sentence, 'left'),
          textCell(reason, 'left'),
          textCell(by, 'center'),
          textCell(printDate(until, words), 'center'),
        ],
      })),
    ],
  };
}
