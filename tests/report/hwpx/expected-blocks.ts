/** What a reader should find in the file of a report, told from the tree alone. */
import type { Block, ReportDocument, Table, TextRun } from '../../../src/report/document/document';
import { linkAddress } from '../../../src/report/rendering/link-address';
import type { ReadBlock, ReadCell } from './independent-reader';

function textOf(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/** Cells where they fall when each row is filled from the left, leaving out what cells above cover. */
function cellsOf(table: Table): ReadCell[] {
  const taken = new Set<string>();
  return table.rows.flatMap(({ cells }, row) => {
    let column = 0;
    return cells.map((cell): ReadCell => {
      while (taken.has(`${row},${column}`)) column += 1;
      const { rowSpan = 1, columnSpan = 1 } = cell;
      for (let down = 0; down < rowSpan; down += 1) {
        for (let right = 0; right < columnSpan; right += 1) taken.add(`${row + down},${column + right}`);
      }
      const paragraphs = cell.paragraphs.map(({ runs }) => textOf(runs));
      return { row, column, rowSpan, columnSpan, paragraphs: paragraphs.length === 0 ? [''] : paragraphs };
    });
  });
}

function blocksOf(block: Block): ReadBlock[] {
  switch (block.type) {
    case 'heading':
      return [{ text: block.text }];
    case 'bullet':
      return [{ text: (block.mark === '' ? '' : `${block.mark}\t`) + textOf(block.runs) }];
    case 'paragraph':
      return [{ text: textOf(block.runs) }];
    case 'pageTurn':
      return [];
    case 'table': {
      const parts = [block.asOf, block.unit].filter((part) => part !== undefined && part !== '');
      const right = parts.length === 0 ? [] : [`(${parts.join(', ')})`];
      const above = [...(block.caption === undefined ? [] : [block.caption]), ...right].join('\t');
      const table = { rows: block.rows.length, columns: block.columnWidths.length, cells: cellsOf(block) };
      return [...(above === '' ? [] : [{ text: above }]), { table }];
    }
  }
}

export function expectedBlocks({ cover, contentsTitle, blocks }: ReportDocument): ReadBlock[] {
  const contents = blocks.flatMap((block) =>
    block.type === 'heading' && block.level < 4 ? [block.text] : [],
  );
  const front = [
    ...[cover.session, cover.committee, cover.title, cover.date, cover.institution],
    ...(contents.length === 0 ? [] : [contentsTitle, ...contents]),
  ];
  return [...front.map((text) => ({ text })), ...blocks.flatMap(blocksOf)];
}

function runsOf(block: Block): readonly TextRun[] {
  switch (block.type) {
    case 'bullet':
    case 'paragraph':
      return block.runs;
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs)),
      );
    case 'heading':
    case 'pageTurn':
      return [];
  }
}

/** The names that links can lead to, in reading order. */
export function expectedBookmarks({ blocks }: ReportDocument): string[] {
  return blocks.flatMap((block) =>
    block.type === 'heading'
      ? [block.bookmark]
      : runsOf(block).flatMap(({ bookmark }) => (bookmark === undefined ? [] : [bookmark])),
  );
}

/** What is linked, and where it leads, in reading order. */
export function expectedLinks({ blocks }: ReportDocument): { to: string; text: string }[] {
  const contents = blocks.flatMap((block) =>
    block.type === 'heading' && block.level < 4 ? [{ to: block.bookmark, text: block.text }] : [],
  );
  const links = blocks.flatMap(runsOf).flatMap(({ text, link, leadsTo }) => {
    const to = (link === undefined ? undefined : linkAddress(link)) ?? leadsTo;
    return to === undefined || text === '' ? [] : [{ to, text }];
  });
  return [...contents, ...links];
}
