/** One programme: its aim and the blocks it has, with the execution table among them. */
import type { Program } from '../../ledger/ledger';
import type { NarrativeLine } from '../../ledger/records';
import type { ProgramBlock } from '../../locale/report-words';
import type { Block } from '../document/document';
import { narrativeContent } from '../narrative';
import { blockNamed, narrativeBlocksOf } from '../narrative-blocks';
import { blockHeading, headingOnNewPage, paragraph } from '../paragraphs';
import type { ReportContext } from '../report-context';
import { executionTable } from '../tables/execution-table';

const blockOrder: readonly ProgramBlock[] = [
  'background',
  'content',
  'execution',
  'results',
  'resultsAndPlan',
  'plan',
  'reference',
];

interface Part {
  readonly heading: string;
  readonly bookmark: string;
  readonly content: readonly Block[];
}

/** A heading stands over every block that has content; blocks with names of their own follow the known ones. */
export function programChapter(program: Program, context: ReportContext): readonly Block[] {
  const { words } = context;
  const bookmark = `program_${program.number}`;
  const narrative = narrativeBlocksOf(program.narrative);
  const aim = blockNamed(narrative, words.aimNames);
  const known = blockOrder.map((key) => ({
    key,
    own: blockNamed(narrative, words.programBlocks[key].names),
  }));
  const placed = new Set([aim, ...known.map(({ own }) => own)]);

  const parts: Part[] = [
    ...known.map(({ key, own }) => ({
      heading: words.programBlocks[key].heading,
      bookmark: `${bookmark}_${key}`,
      content: [
        ...(key === 'execution' ? executionTable(program, context) : []),
        ...narrativeContent(own?.lines ?? [], context),
      ],
    })),
    ...narrative
      .filter((block) => !placed.has(block))
      .map((block, index) => ({
        heading: block.name,
        bookmark: `${bookmark}_other_${index + 1}`,
        content: narrativeContent(block.lines, context),
      })),
  ];
  return [
    headingOnNewPage(3, `${program.number} ${program.name}`, bookmark),
    ...aimContent(aim?.lines ?? [], context),
    ...parts
      .filter((part) => part.content.length > 0)
      .flatMap((part) => [blockHeading(part.heading, part.bookmark), ...part.content]),
  ];
}

/** The aim is running text, whichever bullet it was typed with; notes and tables stay what they are. */
function aimContent(lines: readonly NarrativeLine[], context: ReportContext): readonly Block[] {
  return lines.flatMap((line) =>
    line.mark === '○' || line.mark === '-' || line.mark === '·'
      ? [paragraph('aim', line.content.text)]
      : narrativeContent([line], context),
  );
}
