/** Which headings stand under which: a page's outline leaves no level out, whatever the report does. */
import type { Block, Heading } from '../document/document';

/** As in `h2`; the title of the report is the only `h1`. */
export type OutlineLevel = 2 | 3 | 4 | 5;

/**
 * The level of each heading: one below the last heading that stands above it, so that a block (□) right under a chapter is on
 * the second level of the outline.
 */
export function outlineLevels(blocks: readonly Block[]): ReadonlyMap<Heading, OutlineLevel> {
  const levels = new Map<Heading, OutlineLevel>();
  let above: readonly Heading[] = [];
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    above = above.filter(({ level }) => level < block.level);
    levels.set(block, outlineLevel(above.length));
    above = [...above, block];
  }
  return levels;
}

function outlineLevel(headingsAbove: number): OutlineLevel {
  const levels: readonly OutlineLevel[] = [2, 3, 4, 5];
  return levels[headingsAbove] ?? 5;
}
