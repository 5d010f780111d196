/** Headings and bullets, and the texts in them. */
import type { BulletParagraph, Heading, TextRun } from './document/document';

export function heading(level: Heading['level'], text: string, bookmark: string): Heading {
  return { type: 'heading', level, text: oneLine(text), bookmark, pageBreakBefore: false };
}

export function headingOnNewPage(level: Heading['level'], text: string, bookmark: string): Heading {
  return { ...heading(level, text, bookmark), pageBreakBefore: true };
}

/** A block of a chapter: `□ 추진 배경`. */
export function blockHeading(text: string, bookmark: string): Heading {
  return heading(4, `□ ${text}`, bookmark);
}

/** A block whose heading has a figure: `□ 인 력 : 총 34명`. */
export function blockHeadingOfRuns(runs: readonly TextRun[], bookmark: string): Heading {
  const marked = [{ text: '□ ' }, ...runs];
  return { ...heading(4, marked.map(({ text }) => text).join(''), bookmark), runs: marked };
}

export function bullet(
  level: BulletParagraph['level'],
  mark: string,
  runs: readonly TextRun[],
): BulletParagraph {
  return { type: 'bullet', level, mark, runs };
}

/**
 * A sentence with its figures in place: `정원 {authorized}명` becomes text, the figure's run, text. A name that is not
 * among the parts stays as it is.
 */
export function filledRuns(
  template: string,
  parts: Readonly<Record<string, TextRun | string>>,
): readonly TextRun[] {
  const runs: TextRun[] = [];
  const addText = (text: string): void => {
    const last = runs[runs.length - 1];
    if (text === '') return;
    if (last !== undefined && Object.keys(last).length === 1)
      runs[runs.length - 1] = { text: last.text + text };
    else runs.push({ text });
  };
  // Splitting by a group puts what it caught between the pieces.
  template.split(/(\{\w+\})/).forEach((piece) => {
    const part = /^\{\w+\}$/.test(piece) ? (parts[piece.slice(1, -1)] ?? piece) : piece;
    if (typeof part === 'string') addText(part);
    else runs.push(part);
  });
  return runs;
}

/** A text on one line and no longer than `most` characters, for places that have room for no more; a number is not cut. */
export function shortLine(text: string, most: number): string {
  const line = oneLine(text);
  if (line.length <= most) return line;
  const kept = line.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '');
  const isInNumber = /[\d.,]$/.test(kept) && /^[\d.,]/.test(line.slice(kept.length));
  const cut = isInNumber ? kept.replace(/[△-]?[\d.,]+$/, '') : kept;
  return `${cut === '' ? kept : cut}…`;
}

/** What a text says first: up to the end of its first sentence. A full stop behind a digit belongs to a date or number. */
export function firstSentence(text: string): string {
  return /^.*?[^\d\s][.?!](?=\s|$)/s.exec(text)?.[0] ?? text;
}

/** A name that is broken over lines in its cell is one line where it stands in a heading or list. */
export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
