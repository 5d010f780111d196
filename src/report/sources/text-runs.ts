/** Typed text as runs: its figures lead to the cell the text stands in, its placeholders become figures of their own. */
import type { CellSource } from '../../ledger/entry';
import { parsePlaceholders } from '../../ledger/placeholder';
import { particleAfter, typedParticle } from '../../locale/particle';
import type { ReportWords } from '../../locale/report-words';
import type { TextRun } from '../document/document';
import type { ReportContext } from '../report-context';
import { won } from './figure-units';
import { findWrittenFigures, isEndOfUnit, type WrittenFigure } from './written-figures';

type TextContext = Pick<ReportContext, 'placeholders' | 'words'>;

/**
 * The text with its figures as runs of their own; linear in its length. Without placeholders all runs together say exactly
 * what was typed. A placeholder that is not known stays as typed. A text without a cell keeps its figures without sources.
 */
export function textRunsWithFigures(
  text: string,
  source: CellSource | undefined,
  context: TextContext,
): readonly TextRun[] {
  if (context.placeholders === null || !text.includes('{{')) return writtenRuns(text, source, context);
  return filledText(text, source, context);
}

/** The same, a line of runs for each line of the text; an empty text is one empty line. */
export function textLinesWithFigures(
  text: string,
  source: CellSource | undefined,
  context: TextContext,
): readonly (readonly TextRun[])[] {
  const lines: TextRun[][] = [[]];
  for (const run of textRunsWithFigures(text, source, context)) {
    const [first = '', ...others] = run.text.split('\n');
    if (first !== '') lines[lines.length - 1]?.push({ ...run, text: first });
    for (const other of others) lines.push(other === '' ? [] : [{ ...run, text: other }]);
  }
  return lines.map((line) => (line.length === 0 ? [{ text: '' }] : line));
}

/** The runs of a text whose figures are already found; a unit that stands elsewhere may be given to them. */
export function runsOfFigures(
  text: string,
  figures: readonly WrittenFigure[],
  source: CellSource | undefined,
  { units }: Pick<ReportWords, 'units'>,
): readonly TextRun[] {
  const runs: TextRun[] = [];
  let done = 0;
  const addText = (to: number): void => {
    if (to > done) runs.push({ text: text.slice(done, to) });
    done = to;
  };
  for (const { from, to, value, unit } of source === undefined ? [] : figures) {
    addText(from);
    if (source !== undefined)
      runs.push({
        text: text.slice(from, to),
        source: {
          sheet: source.sheet,
          address: source.address,
          value,
          unit: unit === won ? units.won : unit,
          origin: 'typed',
        },
      });
    done = to;
  }
  addText(text.length);
  return runs.length === 0 ? [{ text }] : runs;
}

function writtenRuns(
  text: string,
  source: CellSource | undefined,
  { words }: TextContext,
): readonly TextRun[] {
  return runsOfFigures(text, source === undefined ? [] : findWrittenFigures(text), source, words);
}

/** What stands before the text that is being read, as far as it decides how that begins. */
interface Filled {
  /** The figure as it is read aloud. */
  readonly figure: string;
}

function filledText(text: string, source: CellSource | undefined, context: TextContext): readonly TextRun[] {
  const { placeholders, words } = context;
  const runs: TextRun[] = [];
  let before: Filled | null = null;
  const parts = parsePlaceholders(text);
  parts.forEach((part, index) => {
    const printed = part.kind === 'placeholder' ? placeholders?.print(part.item, part.target) : undefined;
    if (printed) {
      const next = parts[index + 1]?.text ?? '';
      const run = startsWithUnit(next, printed.unit) ? printed.withoutUnit : printed.withUnit;
      runs.push(run);
      before = run === printed.withUnit ? { figure: run.text } : null;
      return;
    }
    const rest: string = before === null ? part.text : withRightParticle(part.text, before, words.locale);
    before = null;
    if (rest === '') return;
    const written = part.kind === 'text' ? writtenRuns(rest, source, context) : [{ text: rest }];
    for (const run of written) runs.push(run);
  });
  return runs;
}

/** English has no particles: those that hung on the braces are left out. */
function withRightParticle(text: string, { figure }: Filled, locale: 'ko' | 'en'): string {
  const particle = typedParticle(text);
  if (particle === null) return text;
  const rest = text.slice(particle.length);
  return locale === 'en' ? rest : particleAfter(figure, particle.pair) + rest;
}

/** Whether the unit was typed behind the braces: `{{예산액:11}}백만 원`. */
function startsWithUnit(text: string, unit: string): boolean {
  let at = 0;
  for (const letter of unit.replace(/\s/g, '')) {
    if (text.charAt(at) === ' ') at += 1;
    if (text.charAt(at) !== letter) return false;
    at += 1;
  }
  return isEndOfUnit(text, at);
}
