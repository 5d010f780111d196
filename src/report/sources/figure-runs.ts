/** The runs of a report in the order they are read: headings, sentences, and tables row by row. */
import type { Block, CellParagraph, TextRun } from '../document/document';

/** The same blocks with every run put through `change`, in reading order. */
export function withChangedRuns(
  blocks: readonly Block[],
  change: (run: TextRun) => TextRun,
): readonly Block[] {
  const changed = ({ runs }: CellParagraph): CellParagraph => ({ runs: runs.map(change) });
  return blocks.map((block): Block => {
    switch (block.type) {
      case 'bullet':
      case 'paragraph':
        return { ...block, runs: block.runs.map(change) };
      case 'table':
        return {
          ...block,
          rows: block.rows.map((row) => ({
            cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(changed) })),
          })),
        };
      case 'heading':
        return block.runs === undefined ? block : { ...block, runs: block.runs.map(change) };
      case 'pageTurn':
        return block;
    }
  });
}

/** Whether any run has a source. */
export function hasFigures(blocks: readonly Block[]): boolean {
  const isFigure = ({ source }: TextRun): boolean => source !== undefined;
  return blocks.some((block) => {
    switch (block.type) {
      case 'bullet':
      case 'paragraph':
        return block.runs.some(isFigure);
      case 'table':
        return block.rows.some(({ cells }) =>
          cells.some(({ paragraphs }) => paragraphs.some(({ runs }) => runs.some(isFigure))),
        );
      case 'heading':
        return block.runs?.some(isFigure) ?? false;
      case 'pageTurn':
        return false;
    }
  });
}
