/** The narrative by programme and by block, each in the order it is first met. */
import type { Ledger } from '../../ledger/ledger';
import type { NarrativeLine, ProgramNumber } from '../../ledger/records';

export interface NarrativeBlock {
  readonly number: ProgramNumber;
  readonly block: string;
  readonly lines: readonly NarrativeLine[];
}

/** The blocks of all programmes and chapters. */
export function narrativeBlocks(lines: readonly NarrativeLine[]): readonly NarrativeBlock[] {
  const blocks = new Map<string, { number: ProgramNumber; block: string; lines: NarrativeLine[] }>();
  for (const line of lines) {
    const key = `${line.number}\n${line.block}`;
    const found = blocks.get(key);
    if (found === undefined) blocks.set(key, { number: line.number, block: line.block, lines: [line] });
    else found.lines.push(line);
  }
  return [...blocks.values()];
}

/** Programme names by number. */
export function programNames(ledger: Ledger): ReadonlyMap<ProgramNumber, string> {
  const names = new Map<ProgramNumber, string>();
  for (const { programs } of ledger.groups)
    for (const { number, name } of programs) if (name !== '') names.set(number, name);
  return names;
}
