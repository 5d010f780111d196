/** One programme: its aim and the blocks it has, with the execution table among them. */
import { isNumbered, type Program } from '../../ledger/ledger';
import type { NarrativeLine } from '../../ledger/records';
import { programPartKeys } from '../../ledger/report-choices';
import type { Block } from '../document/document';
import { narrativeContent, narrativeParagraph } from '../narrative';
import { blockNamed, narrativeBlocksOf } from '../narrative-blocks';
import { blockHeading, headingOnNewPage } from '../paragraphs';
import type { ReportContext } from '../report-context';
import { executionTable } from '../tables/execution-table';

interface Part {
  /** None for the aim, which needs none. */
  readonly heading: string | null;
  readonly bookmark: string;
  readonly content: readonly Block[];
}

/**
 * The programme's parts as 설정 lists them. A heading stands over every block that has content; blocks with names of
 * their own follow the known ones.
 */
export function programChapter(program: Program, context: ReportContext): readonly Block[] {
  const { words, settings } = context;
  // Word takes letters, digits and underscores.
  const bookmark = `program_${program.number.replace(/[^\p{L}\p{N}]/gu, '_')}`;
  const narrative = narrativeBlocksOf(program.narrative);
  const own = new Map(
    programPartKeys.map((key) => [
      key,
      blockNamed(narrative, key === 'aim' ? words.aimNames : words.programBlocks[key].names),
    ]),
  );
  // A known block that is not listed is left out; it does not come back among the others.
  const known = new Set(own.values());

  const parts: Part[] = [
    ...settings.report.programParts.map((key): Part => {
      const lines = own.get(key)?.lines ?? [];
      return key === 'aim'
        ? { heading: null, bookmark: `${bookmark}_aim`, content: aimContent(lines, context) }
        : {
            heading: words.programBlocks[key].heading,
            bookmark: `${bookmark}_${key}`,
            content: [
              ...(key === 'execution' ? executionTable(program, context) : []),
              ...narrativeContent(lines, context),
            ],
          };
    }),
    ...narrative
      .filter((block) => !known.has(block))
      .map((block, index) => ({
        heading: block.name,
        bookmark: `${bookmark}_other_${index + 1}`,
        content: narrativeContent(block.lines, context),
      })),
  ];
  return [
    headingOnNewPage(3, isNumbered(program) ? `${program.number} ${program.name}` : program.name, bookmark),
    ...parts
      .filter((part) => part.content.length > 0)
      .flatMap((part) => [
        ...(part.heading === null ? [] : [blockHeading(part.heading, part.bookmark)]),
        ...part.content,
      ]),
  ];
}

/** The aim is running text, whichever bullet it was typed with; notes and tables stay what they are. */
function aimContent(lines: readonly NarrativeLine[], context: ReportContext): readonly Block[] {
  return lines.flatMap((line) =>
    line.mark === '○' || line.mark === '-' || line.mark === '·'
      ? [narrativeParagraph('aim', line.content, context)]
      : narrativeContent([line], context),
  );
}
