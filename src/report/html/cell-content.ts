/** What stands in a table cell. */
import type { TableCell } from '../document/document';
import { element } from './markup';
import type { PageContext } from './page-context';
import { textRuns } from './text-runs';

/** A line of 개조식 in a cell: its later lines hang under its text. */
const MARKED = /^[□○·•※①-⑳-] ?\S/;

/** One paragraph as it is; several as paragraphs. */
export function cellContent({ paragraphs }: TableCell, context: PageContext): string {
  const [first, ...others] = paragraphs;
  if (first === undefined) return '';
  if (others.length === 0) return textRuns(first.runs, context);
  return paragraphs
    .map(({ runs }) => {
      const hangs = MARKED.test(runs[0]?.text ?? '');
      return element('p', { class: hangs ? 'hangs' : undefined }, textRuns(runs, context));
    })
    .join('');
}

/** Whether there is nothing to read in it: such a cell is the head of nothing. */
export function isBlank({ paragraphs }: TableCell): boolean {
  return paragraphs.every(({ runs }) => runs.every(({ text }) => text.trim() === ''));
}

/** Texts up to this length stay on one line on a screen, however narrow. */
const LONGEST_SHORT_TEXT = 8;

/** Whether it is a figure or a short word that would be torn apart for no gain. */
export function isShort({ paragraphs }: TableCell): boolean {
  return paragraphs.every(
    ({ runs }) => runs.reduce((length, { text }) => length + text.length, 0) <= LONGEST_SHORT_TEXT,
  );
}
