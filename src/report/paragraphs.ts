/** Headings, bullets and running text. */
import type { BulletParagraph, Heading, Paragraph, TextRun } from './document/document';

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

export function bullet(
  level: BulletParagraph['level'],
  mark: string,
  runs: readonly TextRun[],
): BulletParagraph {
  return { type: 'bullet', level, mark, runs };
}

export function paragraph(role: Paragraph['role'], text: string): Paragraph {
  return { type: 'paragraph', role, runs: [{ text: oneLine(text) }] };
}

/** A name that is broken over lines in its cell is one line where it stands in a heading or list. */
export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
