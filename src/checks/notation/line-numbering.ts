/** Numbering that stands in the text of narrative lines: ① ②, 1. 2., 1) 2), (1) (2), 가. 나., Ⅰ Ⅱ. */
import type { NarrativeLine } from '../../ledger/records';
import type { Numbered } from './sequence';

const syllables = '가나다라마바사아자차카타파하';

interface Numbering {
  /** Finds the mark at a line's start; its group is the number itself. */
  readonly expression: RegExp;
  readonly valueOf: (mark: string) => number;
  readonly markOf: (value: number) => string;
}

/** Marks that are one character each, the first standing for 1. */
function ofCharacters(first: string, last: string): Numbering {
  const before = first.charCodeAt(0) - 1;
  return {
    expression: new RegExp(`^([${first}-${last}])`),
    valueOf: (mark) => mark.charCodeAt(0) - before,
    markOf: (value) => String.fromCharCode(before + value),
  };
}

function ofDigits(open: string, close: string): Numbering {
  return {
    expression: new RegExp(
      `^${open === '' ? '' : `\\${open}`}(\\d{1,2})\\${close}${close === '.' ? '\\s+' : '\\s*'}(?=[^\\d\\s])`,
    ),
    valueOf: Number,
    markOf: (value) => `${open}${String(value)}${close}`,
  };
}

function ofSyllables(open: string, close: string): Numbering {
  return {
    expression: new RegExp(`^${open === '' ? '' : `\\${open}`}([${syllables}])\\${close}\\s`),
    valueOf: (mark) => syllables.indexOf(mark) + 1,
    markOf: (value) => `${open}${syllables.charAt(value - 1)}${close}`,
  };
}

const numberings: readonly Numbering[] = [
  ofCharacters('①', '⑳'),
  ofCharacters('㉮', '㉻'),
  ofCharacters('Ⅰ', 'Ⅻ'),
  ofDigits('', '.'),
  ofDigits('', ')'),
  ofDigits('(', ')'),
  ofSyllables('', '.'),
  ofSyllables('', ')'),
  ofSyllables('(', ')'),
];

export interface NumberedLine {
  readonly line: NarrativeLine;
  /** How a number is written in this numbering: `②`, `2.`, `나)`. */
  readonly markOf: (value: number) => string;
}

const levels: readonly string[] = ['○', '-', '·'];

/**
 * The runs of numbered lines of one block. A run ends where numbering of its kind begins anew with 1 behind a higher number, behind
 * a line of a higher level, or behind numbering of another kind.
 */
export function numberedRuns(
  lines: readonly NarrativeLine[],
): readonly (readonly Numbered<NumberedLine>[])[] {
  const runs: Numbered<NumberedLine>[][] = [];
  const open = new Map<string, { run: Numbered<NumberedLine>[]; interrupted: boolean }>();
  for (const line of lines) {
    const level = levels.indexOf(line.mark);
    if (level < 0) continue;
    const found = numberOf(line);
    const key = found === null ? '' : `${String(found.kind)}/${line.mark}`;
    for (const [other, state] of open)
      if (other !== key && (found !== null || level < levels.indexOf(other.slice(-1))))
        state.interrupted = true;
    if (found === null) continue;
    const current = open.get(key);
    const last = current?.run[current.run.length - 1]?.value ?? 0;
    if (current === undefined || (found.number.value === 1 && (last > 1 || current.interrupted))) {
      const run = [found.number];
      runs.push(run);
      open.set(key, { run, interrupted: false });
    } else current.run.push(found.number);
  }
  return runs;
}

function numberOf(
  line: NarrativeLine,
): { readonly kind: number; readonly number: Numbered<NumberedLine> } | null {
  for (const [kind, { expression, valueOf, markOf }] of numberings.entries()) {
    const mark = expression.exec(line.content.text)?.[1];
    if (mark !== undefined) return { kind, number: { value: valueOf(mark), item: { line, markOf } } };
  }
  return null;
}
