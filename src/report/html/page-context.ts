/** What the parts of the page have to know of the whole. */
import { reportPageWords, type ReportPageWords } from '../../locale/report-page-words';
import type { Block, ReportDocument, TextRun } from '../document/document';

export interface PageContext {
  readonly words: ReportPageWords;
  /** Every bookmark of the report: a link to any other place leads nowhere and is printed as text. */
  readonly targets: ReadonlySet<string>;
}

export function pageContextOf({ locale, blocks }: ReportDocument): PageContext {
  const targets = new Set<string>();
  for (const block of blocks) {
    if (block.type === 'heading') targets.add(block.bookmark);
    for (const { bookmark } of runsOf(block)) if (bookmark !== undefined) targets.add(bookmark);
  }
  return { words: reportPageWords(locale), targets };
}

function runsOf(block: Block): readonly TextRun[] {
  switch (block.type) {
    case 'pageTurn':
      return [];
    case 'heading':
      return block.runs ?? [];
    case 'bullet':
    case 'paragraph':
      return block.runs;
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs)),
      );
  }
}
