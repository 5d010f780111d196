/** The blocks of a report in their order, on pages that lie as they are turned. */
import type { Block, BulletParagraph, Heading, PageTurn, Paragraph, Table } from '../document/document';
import { pageMeasures } from '../style/page';
import { barTable } from './bar-table';
import { bulletList } from './bullet-list';
import { dataTable } from './data-table';
import { element, textContent } from './markup';
import { type OutlineLevel, outlineLevels } from './outline';
import type { PageContext } from './page-context';
import { type TableName, tableNames } from './table-names';
import { textRuns } from './text-runs';
import { tiles } from './tiles';

/** Blocks on pages that lie the same way. */
interface Pages {
  readonly orientation: PageTurn['orientation'];
  readonly blocks: Block[];
}

/**
 * The report between cover and end.
 * @param title of the report, which tables before the first heading stand under
 * @throws RangeError when a table's cells do not fit its columns
 */
export function pageBlocks(blocks: readonly Block[], title: string, context: PageContext): string {
  const levels = outlineLevels(blocks);
  const names = tableNames(blocks, title);
  const nameOf = (table: Table): TableName => names.get(table) ?? { id: table.name, standsUnder: title };
  return pagesOf(blocks)
    .map((pages, index) => {
      const content: string[] = [];
      let bullets: BulletParagraph[] = [];
      const endList = (): void => {
        if (bullets.length > 0) content.push(bulletList(bullets, context));
        bullets = [];
      };
      for (const block of pages.blocks) {
        if (block.type === 'bullet') bullets.push(block);
        else endList();
        if (block.type === 'heading') content.push(heading(block, levels.get(block) ?? 2, context));
        if (block.type === 'paragraph') content.push(paragraph(block, context));
        if (block.type === 'table') content.push(tableContent(block, nameOf(block), pages, context));
      }
      endList();
      const turned = index === 0 ? '' : ' turned';
      return element('div', { class: `${pages.orientation}${turned}` }, content.join('\n'));
    })
    .join('\n');
}

function pagesOf(blocks: readonly Block[]): readonly Pages[] {
  let last: Pages = { orientation: 'portrait', blocks: [] };
  const all = [last];
  for (const block of blocks) {
    if (block.type === 'pageTurn') {
      last = { orientation: block.orientation, blocks: [] };
      all.push(last);
    } else last.blocks.push(block);
  }
  return all.filter((pages) => pages.blocks.length > 0);
}

function heading(
  { level, text, runs, bookmark, pageBreakBefore }: Heading,
  outlineLevel: OutlineLevel,
  context: PageContext,
): string {
  const look = `level-${level}${pageBreakBefore ? ' new-page' : ''}`;
  return element(
    `h${outlineLevel}`,
    { id: bookmark, class: look },
    runs === undefined ? textContent(text) : textRuns(runs, context),
  );
}

function paragraph({ role, runs }: Paragraph, context: PageContext): string {
  return element('p', { class: role }, textRuns(runs, context));
}

function tableContent(table: Table, name: TableName, { orientation }: Pages, context: PageContext): string {
  if (table.purpose === 'tiles') return tiles(table, name.standsUnder, context);
  const placing = { ...name, textWidth: pageMeasures(orientation).textWidth };
  return table.purpose === 'bars' ? barTable(table, placing, context) : dataTable(table, placing, context);
}
