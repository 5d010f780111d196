/** The contents: a list of links in the order and the depth of the headings; blocks (□) are too many. */
import type { Block, Heading } from '../document/document';
import { element, textContent } from './markup';
import { nestedList } from './nested-list';
import { fragment } from './text-runs';

/** Bookmarks have no hyphen, so that the page's own names cannot be one. */
const CONTENTS_TITLE = 'page-contents';

/** Nothing when there is no heading for it. */
export function contentsList(title: string, blocks: readonly Block[]): string {
  const headings = blocks.filter((block): block is Heading => block.type === 'heading' && block.level < 4);
  if (headings.length === 0) return '';
  const entries = headings.map(({ level, text, bookmark }) => ({
    level,
    attributes: { class: `entry-${level}` },
    content: element('a', { href: fragment(bookmark) }, textContent(text)),
  }));
  return element(
    'nav',
    { 'aria-labelledby': CONTENTS_TITLE },
    element('h2', { id: CONTENTS_TITLE }, textContent(title)),
    nestedList('ol', entries),
  );
}
