/** What makes a finished report traceable: figures numbered, leading to their cells, and listed where the list has its heading. */
import type { ReportWords } from '../../locale/report-words';
import type { Block } from '../document/document';
import { withCellLinks, type CellLink } from './cell-links';
import { withFigureNumbers } from './figure-numbers';
import { sourcesAppendix } from './sources-appendix';

/** The bookmark of the heading that the list of sources stands under. */
export const sourcesBookmark = 'figure_sources';

/** The blocks of a whole report; without `cellLink` figures lead nowhere, but are listed all the same. */
export function withSources(
  blocks: readonly Block[],
  words: ReportWords,
  cellLink?: CellLink,
): readonly Block[] {
  const numbered = withFigureNumbers(blocks);
  const linked = cellLink === undefined ? numbered : withCellLinks(numbered, cellLink);
  const heading = linked.findIndex((block) => block.type === 'heading' && block.bookmark === sourcesBookmark);
  if (heading < 0) return linked;
  const before = linked.slice(0, heading + 1);
  return [...before, ...sourcesAppendix(linked, words, cellLink), ...linked.slice(heading + 1)];
}
