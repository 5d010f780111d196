/** Makes the names of headings and tables unique in a report, whatever a workbook's names and numbers are. */
import type { Block } from './document/document';

/** Word takes no longer bookmark. */
const longestBookmark = 40;

/** The same blocks; a bookmark or table name that stood before gets a number behind it. */
export function withUniqueNames(blocks: readonly Block[]): readonly Block[] {
  const bookmarks = new Set<string>();
  const tables = new Set<string>();
  return blocks.map((block): Block => {
    if (block.type === 'heading')
      return { ...block, bookmark: unusedName(block.bookmark, '_', longestBookmark, bookmarks) };
    if (block.type === 'table') return { ...block, name: unusedName(block.name, '-', Infinity, tables) };
    return block;
  });
}

function unusedName(name: string, separator: string, longest: number, used: Set<string>): string {
  let unused = name.slice(0, longest);
  for (let count = 2; used.has(unused); count += 1) {
    const ending = `${separator}${count}`;
    unused = name.slice(0, longest - ending.length) + ending;
  }
  used.add(unused);
  return unused;
}
