/** Bullet levels of the narrative that skip: · under ○ with no - between, or · at the head of a block. */
import type { NarrativeLine } from '../../ledger/records';
import { addTo } from '../grouped';
import { narrativeBlocks, programNames } from '../notation/narrative-blocks';
import type { CheckRule } from '../rule';

export interface LevelsDetail {
  readonly program: string;
  /** The blocks (절) it happens in. */
  readonly blocks: readonly string[];
  readonly count: number;
}

export const levels: CheckRule<'levels'> = {
  id: 'levels',
  check({ ledger }) {
    const names = programNames(ledger);
    const byProgram = new Map<string, { readonly block: string; readonly line: NarrativeLine }[]>();
    for (const { number, block, lines } of narrativeBlocks(ledger.records.narrative))
      for (const line of skippingLines(lines)) addTo(byProgram, number, { block, line });
    return {
      compared: ledger.records.narrative.length,
      findings: [...byProgram].map(([number, own]) => ({
        rule: 'levels',
        severity: 'question',
        subject: number,
        cells: own.map(({ line }) => line.content.source),
        detail: {
          program: names.get(number) ?? number,
          blocks: [...new Set(own.map(({ block }) => block))].filter((block) => block !== ''),
          count: own.length,
        },
      })),
    };
  },
};

/** The first of several · in a row speaks for all of them. */
function skippingLines(lines: readonly NarrativeLine[]): readonly NarrativeLine[] {
  const skipping: NarrativeLine[] = [];
  let above: NarrativeLine['mark'] = '○';
  for (const line of lines) {
    if (line.mark !== '○' && line.mark !== '-' && line.mark !== '·') continue;
    if (line.mark === '·' && above === '○') skipping.push(line);
    above = line.mark;
  }
  return skipping;
}
