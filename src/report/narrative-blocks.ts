/** Narrative lines by the block (절) they belong to. */
import type { NarrativeLine } from '../ledger/records';

export interface NarrativeBlock {
  /** As it is first typed. */
  readonly name: string;
  readonly lines: readonly NarrativeLine[];
}

/** The blocks in the order they first appear; `추진배경` and `추진 배경` are one block. */
export function narrativeBlocksOf(lines: readonly NarrativeLine[]): readonly NarrativeBlock[] {
  const blocks = new Map<string, { name: string; lines: NarrativeLine[] }>();
  for (const line of lines) {
    const key = withoutSpaces(line.block);
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, { name: line.block, lines: [line] });
    else block.lines.push(line);
  }
  return [...blocks.values()];
}

/** The block that goes by one of the names. */
export function blockNamed(
  blocks: readonly NarrativeBlock[],
  names: readonly string[],
): NarrativeBlock | undefined {
  return blocks.find((block) => isOneOf(block.name, names));
}

/** Whether a typed name is one of the names; spaces and capitals do not matter. */
export function isOneOf(name: string, names: readonly string[]): boolean {
  return names.some((each) => withoutSpaces(each) === withoutSpaces(name));
}

function withoutSpaces(name: string): string {
  return name.replace(/\s/g, '').toLowerCase();
}
