/** Findings as an aligned table for a terminal, in which a Hangul syllable takes two columns. */
import type { CheckOutcome, FindingOutcome } from '../../src/actions/check-outcome';
import type { CliWords } from './cli-words';

const sentenceIndent = '    ';

export function findingsTable({ findings, rules }: CheckOutcome, words: CliWords): string {
  const rows = findings.map((finding) => [
    stateText(finding, words),
    place(finding),
    finding.title,
    figuresText(finding),
  ]);
  const widths = [0, 1, 2].map((column) =>
    rows.reduce((widest, row) => Math.max(widest, widthOf(row[column] ?? '')), 0),
  );
  const lines = findings.flatMap((finding, index) => [
    (rows[index] ?? [])
      .map((text, column) => padded(text, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
    `${sentenceIndent}${finding.sentence}`,
    ...(finding.waiver === null ? [] : [`${sentenceIndent}${words.waiver(finding.waiver)}`]),
  ]);
  const compared = rules.reduce((sum, rule) => sum + rule.compared, 0);
  return [...lines, words.compared(rules.length, compared), ''].join('\n');
}

function stateText({ severity, state }: FindingOutcome, words: CliWords): string {
  return state === 'waived' ? words.waived : words.severity[severity];
}

function place({ cells }: FindingOutcome): string {
  const [first, ...others] = cells;
  if (first === undefined) return '';
  return `${first.sheet}!${first.address}${others.length > 0 ? ` +${String(others.length)}` : ''}`;
}

function figuresText({ figures }: FindingOutcome): string {
  return figures === null
    ? ''
    : `${figures.stated} ≠ ${figures.computed} (${figures.difference}) ${figures.unit}`.trim();
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Columns a terminal needs: two for what East Asian fonts draw wide. */
function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, character) =>
      sum +
      (/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/.test(
        character,
      )
        ? 2
        : 1),
    0,
  );
}
