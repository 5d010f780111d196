/** What applying the proposed spelling of a name changes, cell by cell. */
import type { CellSource } from '../../ledger/entry';
import { withParticle } from '../../locale/particle';
import type { NameCluster, NameUse } from './name-clusters';
import { nameForm, type NameForm } from './name-form';

export interface ReplacedSpan {
  /** Places in the text as it was. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface NameReplacement {
  readonly cell: CellSource;
  /** The cell's text as it was read, without spaces round it; whoever writes first sees that it is still so. */
  readonly before: string;
  readonly after: string;
  /** In the order they stand in the text, apart from each other. */
  readonly spans: readonly ReplacedSpan[];
}

/**
 * A cell that holds nothing but the name gets the proposed spelling. In a sentence only the name changes: a name without its
 * parentheses or its generic ending (운영) stays without, words behind it (개최) stay, and the particle that hangs on it follows its
 * last syllable.
 */
export function nameReplacements({ canonical, variants }: NameCluster): readonly NameReplacement[] {
  const form = nameForm(canonical.spelling);
  const byCell = new Map<string, { use: NameUse; spans: ReplacedSpan[] }>();
  for (const use of variants.flatMap(({ uses }) => uses)) {
    const key = `${use.cell.sheet}!${use.cell.address}/${use.cell.header}/${use.cell.record}`;
    const known = byCell.get(key);
    const span = spanOf(use, form);
    if (known === undefined) byCell.set(key, { use, spans: [span] });
    else known.spans.push(span);
  }
  return [...byCell.values()].map(({ use: { cell, text }, spans }) => {
    const inOrder = spans.sort((one, other) => one.start - other.start);
    let after = '';
    let done = 0;
    for (const span of inOrder) {
      after += text.slice(done, span.start) + span.text;
      done = span.end;
    }
    return { cell, before: text, after: after + text.slice(done), spans: inOrder };
  });
}

const particlePairs = ['은/는', '이/가', '을/를', '으로/로'] as const;

function spanOf({ text, start, end, part }: NameUse, form: NameForm): ReplacedSpan {
  const replacement = {
    cell: form.spelling,
    whole: form.spelling,
    name: form.nameSpelling,
    core: form.coreSpelling,
  }[part];
  const hanging = /^[가-힣]+/.exec(text.slice(end))?.[0] ?? '';
  const pair = particlePairs.find((each) => each.split('/').includes(hanging));
  // Behind parentheses a particle follows whatever its writer read last.
  return pair === undefined || replacement.endsWith(')')
    ? { start, end, text: replacement }
    : { start, end: end + hanging.length, text: withParticle(replacement, pair) };
}
