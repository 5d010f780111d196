/** Paragraphs of 개조식 as lists: the levels nest, the marks are those of the report. */
import type { BulletParagraph } from '../document/document';
import { element, textContent } from './markup';
import { nestedList } from './nested-list';
import type { PageContext } from './page-context';
import { textRuns } from './text-runs';

/** Marks that only show the level: nobody wants to hear them read. */
const SILENT_MARKS: readonly string[] = ['□', '○', '-', '·', '•', '–', '▪', '◦'];

/** The list of paragraphs that stand one after the other. */
export function bulletList(paragraphs: readonly BulletParagraph[], context: PageContext): string {
  const entries = paragraphs.map(({ level, mark, runs }) => ({
    level,
    attributes: {},
    content: markContent(mark) + textRuns(runs, context),
  }));
  return nestedList('ul', entries);
}

function markContent(mark: string): string {
  if (mark === '') return '';
  const isSilent = SILENT_MARKS.includes(mark);
  return element(
    'span',
    { class: 'mark', 'aria-hidden': isSilent ? 'true' : undefined },
    textContent(mark),
    // Between the mark and the text for those who copy or hear them.
    ' ',
  );
}
