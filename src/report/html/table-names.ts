/** What each table of a report can be called by: a place of its own on the page, and what stands right above it. */
import type { Block, Table } from '../document/document';

export interface TableName {
  /** Unique on the page: bookmarks have no hyphen. */
  readonly id: string;
  /** The caption right above the table, else the heading it stands under; for a table without a caption of its own. */
  readonly standsUnder: string;
}

/** @param title what tables before the first heading stand under */
export function tableNames(blocks: readonly Block[], title: string): ReadonlyMap<Table, TableName> {
  const names = new Map<Table, TableName>();
  let heading = title;
  let caption: string | undefined;
  for (const block of blocks) {
    if (block.type === 'table') {
      names.set(block, { id: `table-${names.size + 1}`, standsUnder: caption ?? heading });
    }
    if (block.type === 'heading') heading = block.text;
    caption =
      block.type === 'paragraph' && block.role === 'caption'
        ? block.runs.map(({ text }) => text).join('')
        : undefined;
  }
  return names;
}
