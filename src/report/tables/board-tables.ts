/** 이사회: what the board consists of and does, and who its members are. */
import { printCount } from '../../ledger/display';
import type { BoardSeat, NarrativeLine } from '../../ledger/records';
import type { CellParagraph, Table, TextRun } from '../document/document';
import { combinedState, countRun, typedSumRun } from '../figures';
import { captionRuns } from '../narrative';
import { oneLine } from '../paragraphs';
import type { ReportContext } from '../report-context';
import { textLinesWithFigures, textRunsWithFigures } from '../sources/text-runs';
import { headCell, labelCell, paragraphsCell, textCell, textParagraphs } from './cells';

/** One row: the board's name, its seats and its functions. */
export function boardTable(functions: readonly NarrativeLine[], context: ReportContext): Table {
  const { settings, words } = context;
  return {
    type: 'table',
    purpose: 'data',
    name: 'board',
    columnWidths: [18, 30, 52],
    headRows: 1,
    rows: [
      {
        cells: [
          headCell(words.board.nameHead),
          headCell(words.board.seatsHead),
          headCell(words.board.functionsHead),
        ],
      },
      {
        cells: [
          labelCell(words.board.name(settings.institution), 'center'),
          paragraphsCell(seatParagraphs(context)),
          paragraphsCell(functionParagraphs(functions, context)),
        ],
      },
    ],
  };
}

export function boardMembersTable({ ledger, words }: ReportContext): Table {
  return {
    type: 'table',
    purpose: 'data',
    name: 'board-members',
    columnWidths: [8, 14, 20, 58],
    headRows: 1,
    rows: [
      {
        cells: [
          headCell(words.board.memberOrder),
          headCell(words.board.memberName),
          headCell(words.board.memberPosition),
          headCell(words.board.memberCareer),
        ],
      },
      ...ledger.records.boardMembers.map((member) => ({
        cells: [
          textCell(member.order, 'center'),
          textCell(member.name, 'center'),
          textCell(member.position, 'center'),
          paragraphsCell(atLeastOne(member.career.map((line) => ({ runs: [{ text: careerLine(line) }] })))),
        ],
      })),
    ],
  };
}

/** Careers are typed with their dots or without. */
function careerLine(line: string): string {
  return line.startsWith('·') ? line : `· ${line}`;
}

/** `○ 임원 : 정원 10명`, then a line a kind of seat. */
function seatParagraphs({ ledger, words }: ReportContext): readonly CellParagraph[] {
  const { boardSeats } = ledger.records;
  const seats = boardSeats.map((seat) => seat.seats);
  const all = seats.reduce((sum, { count }) => sum + count, 0);
  const sum: readonly TextRun[] = [
    { text: `○ ${words.board.allSeats} ` },
    typedSumRun(seats, printCount(all), all, words.people),
    ...(words.board.seatUnit === '' ? [] : [{ text: words.board.seatUnit }]),
  ];
  return atLeastOne([
    ...(combinedState(seats) === 'measured' ? [{ runs: sum }] : []),
    ...boardSeats.map((seat) => ({ runs: seatRuns(seat, words) })),
  ]);
}

/** `- 이 사 7명(당연직 포함)`; the unit stands behind a number only. */
function seatRuns(seat: BoardSeat, words: ReportContext['words']): readonly TextRun[] {
  const unit = seat.seats.state === 'measured' ? words.board.seatUnit : '';
  const ending = unit + (seat.includesExOfficio ? words.board.includingExOfficio : '');
  return [
    { text: `- ${seat.position} ` },
    countRun(seat.seats, words),
    ...(ending === '' ? [] : [{ text: ending }]),
  ];
}

/** Inside a cell the marks are part of the text; a table cannot stand in a table and is left out. */
function functionParagraphs(
  lines: readonly NarrativeLine[],
  context: ReportContext,
): readonly CellParagraph[] {
  const paragraphs = lines
    .filter((line) => line.mark !== '표')
    .flatMap(({ mark, content: { text, source } }): readonly CellParagraph[] =>
      mark === '〈〉'
        ? [{ runs: captionRuns(textRunsWithFigures(oneLine(text), source, context)) }]
        : textLinesWithFigures(text, source, context).map((runs, index) => ({
            runs: index === 0 ? [{ text: `${mark} ` }, ...runs] : runs,
          })),
    );
  return atLeastOne(paragraphs);
}

/** A cell without any paragraph is no valid cell. */
function atLeastOne(paragraphs: readonly CellParagraph[]): readonly CellParagraph[] {
  return paragraphs.length === 0 ? textParagraphs('') : paragraphs;
}
