/** Targets of links: named stretches of the document, numbered in reading order. */
import { element } from '../rendering/xml-element';

export class Bookmarks {
  private readonly names = new Set<string>();

  /** The content between the marks of a bookmark. A name that is taken already, which Word would drop, marks nothing. */
  around(name: string, content: string): string {
    if (this.names.has(name)) return content;
    this.names.add(name);
    const number = this.names.size;
    return (
      element('w:bookmarkStart', { 'w:id': number, 'w:name': name }) +
      content +
      element('w:bookmarkEnd', { 'w:id': number })
    );
  }
}
