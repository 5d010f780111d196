/** 일반현황: organization, staff, balance sheet and board. */
import { isGeneralStatus } from '../../ledger/narrative-section';
import type { GeneralPartKey } from '../../ledger/report-choices';
import { staffingChart } from '../charts/staffing-chart';
import type { Block, TextRun } from '../document/document';
import { computedCountRun, countRun } from '../figures';
import { narrativeContent } from '../narrative';
import { blockNamed, narrativeBlocksOf, type NarrativeBlock } from '../narrative-blocks';
import { blockHeading, blockHeadingOfRuns, bullet, filledRuns } from '../paragraphs';
import type { ReportContext } from '../report-context';
import { balanceSheetTable } from '../tables/balance-sheet-table';
import { boardMembersTable, boardTable } from '../tables/board-tables';
import { staffingTable } from '../tables/staffing-table';

/**
 * The chapter's blocks, without its heading; empty when the workbook has nothing for it. The parts stand as 설정 lists them;
 * narrative under headings of its own follows.
 */
export function generalStatus(context: ReportContext): readonly Block[] {
  const { words, ledger, settings } = context;
  const narrative = narrativeBlocksOf(
    ledger.records.narrative.filter((line) => isGeneralStatus(line.number)),
  );
  const functions = blockNamed(narrative, words.board.functionNames);
  const members = blockNamed(narrative, words.board.memberNames);
  const others = narrative.filter((block) => block !== functions && block !== members);
  const parts: Readonly<Record<GeneralPartKey, () => readonly Block[]>> = {
    organization: () => organization(context),
    staffing: () => staffing(context),
    balanceSheet: () => balanceSheet(context),
    board: () => board(functions, members, context),
  };
  return [
    ...settings.report.generalParts.flatMap((part) => parts[part]()),
    ...others.flatMap((block, index) =>
      withHeading(
        blockHeading(block.name, `general_status_other_${index + 1}`),
        narrativeContent(block.lines, context),
      ),
    ),
  ];
}

function organization({ settings, words }: ReportContext): readonly Block[] {
  if (settings.organization === '') return [];
  return [blockHeading(words.general.organization(settings.organization), 'organization')];
}

function staffing(context: ReportContext): readonly Block[] {
  const { staffing: staff } = context.ledger;
  if (staff.grades.length === 0 && staff.outside.length === 0) return [];
  return [
    blockHeadingOfRuns(
      filledRuns(context.words.staffing.heading, {
        headcount: computedCountRun(
          { of: { kind: 'staff' }, measure: 'headcount' },
          staff.headcount,
          context,
        ),
      }),
      'staffing',
    ),
    ...(staff.grades.length === 0 ? [] : [staffingTable(context)]),
    ...outsideStaffNote(context),
    ...staffingChart(context),
  ];
}

/** `※ 파견공무원 2명 및 계약직 5명 별도`; kinds without a number are left out. */
function outsideStaffNote({ ledger, words }: ReportContext): readonly Block[] {
  const kinds = ledger.staffing.outside.filter((staff) => staff.count.state === 'measured');
  if (kinds.length === 0) return [];
  const text = words.staffing;
  const runs = kinds.flatMap((staff, index): TextRun[] => {
    const separator =
      index === 0 ? '' : index === kinds.length - 1 ? text.outsideLastSeparator : text.outsideSeparator;
    const before = (index === 0 ? text.outsidePrefix : text.outsideUnit) + separator;
    return [{ text: `${before}${staff.kind} ` }, countRun(staff.count, words)];
  });
  const ending = text.outsideUnit + text.outsideSuffix;
  return [bullet(2, '※', ending === '' ? runs : [...runs, { text: ending }])];
}

function balanceSheet(context: ReportContext): readonly Block[] {
  if (context.ledger.balanceSheet.items.length === 0) return [];
  return [blockHeading(context.words.balanceSheet.heading, 'balance_sheet'), balanceSheetTable(context)];
}

function board(
  functions: NarrativeBlock | undefined,
  members: NarrativeBlock | undefined,
  context: ReportContext,
): readonly Block[] {
  const { words, ledger } = context;
  const { boardSeats, boardMembers } = ledger.records;
  const functionLines = functions?.lines ?? [];
  const composition =
    boardSeats.length === 0 && functionLines.length === 0 ? [] : [boardTable(functionLines, context)];
  const memberContent = [
    ...(boardMembers.length === 0 ? [] : [boardMembersTable(context)]),
    ...narrativeContent(members?.lines ?? [], context),
  ];
  return withHeading(blockHeading(words.board.heading, 'board'), [
    ...withHeading(bullet(2, '○', [{ text: words.board.composition }]), composition),
    ...withHeading(bullet(2, '○', [{ text: words.board.members }]), memberContent),
  ]);
}

/** A heading stands only over something. */
function withHeading(heading: Block, content: readonly Block[]): readonly Block[] {
  return content.length === 0 ? [] : [heading, ...content];
}
