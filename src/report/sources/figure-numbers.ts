/** Numbers the figures of a report, so that the list of sources can name them. */
import type { Block } from '../document/document';
import { withChangedRuns } from './figure-runs';

/**
 * Every run with a source gets its number, 1 and on in reading order, and a bookmark of that number; bookmarks that headings
 * have are not given again.
 */
export function withFigureNumbers(blocks: readonly Block[]): readonly Block[] {
  const taken = new Set(blocks.flatMap((block) => (block.type === 'heading' ? [block.bookmark] : [])));
  let last = 0;
  return withChangedRuns(blocks, (run) => {
    if (run.source === undefined) return run;
    last += 1;
    return { ...run, figureNumber: last, bookmark: run.bookmark ?? unusedBookmark(last, taken) };
  });
}

function unusedBookmark(number: number, taken: ReadonlySet<string>): string {
  let bookmark = `figure_${number}`;
  while (taken.has(bookmark)) bookmark += '_';
  return bookmark;
}
