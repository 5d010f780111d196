/** Puts headings over chapters: numbers over those that are there, a new page for each, and pages that lie as it needs them. */
import type { ReportWords } from '../../locale/report-words';
import type { Block, PageTurn } from '../document/document';
import { romanOrdinal } from '../ordinals';
import { heading, headingOnNewPage } from '../paragraphs';
import type { Chapter } from './chapter';

/** The blocks of all chapters with their headings: 요약, Ⅰ, Ⅱ, 붙임 1, 붙임 2. */
export function withChapterHeadings(chapters: readonly Chapter[], words: ReportWords): readonly Block[] {
  let orientation: PageTurn['orientation'] = 'portrait';
  let numbered = 0;
  let appendices = 0;
  return chapters.flatMap((chapter): readonly Block[] => {
    if (chapter.kind === 'chapter') numbered += 1;
    if (chapter.kind === 'appendix') appendices += 1;
    const title = {
      summary: chapter.title,
      chapter: `${romanOrdinal(numbered)} ${chapter.title}`,
      appendix: words.appendixTitle(appendices, chapter.title),
    }[chapter.kind];
    const turns = chapter.orientation !== orientation;
    orientation = chapter.orientation;
    // A turn begins a page by itself.
    const beginning: readonly Block[] = turns
      ? [{ type: 'pageTurn', orientation }, heading(1, title, chapter.bookmark)]
      : [headingOnNewPage(1, title, chapter.bookmark)];
    return [...beginning, ...chapter.blocks];
  });
}
