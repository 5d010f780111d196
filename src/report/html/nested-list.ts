/** Lists inside lists, from entries that stand one after the other with their levels. */
import { element, type Attributes } from './markup';

interface ListEntry {
  /** 1 for the outermost. */
  readonly level: number;
  readonly attributes: Attributes;
  /** HTML. */
  readonly content: string;
}

/** Levels that an entry skips; a list further in than it should be is still a list in that entry. */
const skipped = (skips: number): string | undefined => (skips === 0 ? undefined : `skips-${skips}`);

/** The list of the entries. An entry of a deeper level stands in the entry before it, in one list however deep it is. */
export function nestedList(name: 'ol' | 'ul', entries: readonly ListEntry[], levelAbove = 0): string {
  const lists: string[] = [];
  let start = 0;
  while (start < entries.length) {
    const level = entries[start]?.level ?? 1;
    // An entry further out than the first begins a list of its own.
    const end = endOfPart(entries, start, level - 1);
    lists.push(levelList(name, entries.slice(start, end), level, levelAbove));
    start = end;
  }
  return lists.join('');
}

/** @param entries of which the first is of the level and none further out */
function levelList(
  name: 'ol' | 'ul',
  entries: readonly ListEntry[],
  level: number,
  levelAbove: number,
): string {
  const items: string[] = [];
  let start = 0;
  while (start < entries.length) {
    const own = entries[start];
    const end = endOfPart(entries, start, level);
    const inside = nestedList(name, entries.slice(start + 1, end), level);
    if (own !== undefined) items.push(element('li', own.attributes, own.content, inside));
    start = end;
  }
  // Without its bullets a list is none to some screen readers, unless it says so.
  return element(name, { role: 'list', class: skipped(level - levelAbove - 1) }, items);
}

/** Where, behind an entry, the first stands that is not deeper than the level. */
function endOfPart(entries: readonly ListEntry[], start: number, level: number): number {
  let end = start + 1;
  while ((entries[end]?.level ?? 0) > level) end += 1;
  return end;
}
