/** The relationships of the document to addresses outside it, numbered in the order they are first used. */
import { element } from '../rendering/xml-element';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

export class LinkRelationships {
  private readonly identifiers = new Map<string, string>();

  /** The id of the relationship to an address; one for each distinct address. */
  idOf(address: string): string {
    const known = this.identifiers.get(address);
    if (known !== undefined) return known;
    // docx calls its own relationships rId1 and on.
    const identifier = `link${this.identifiers.size + 1}`;
    this.identifiers.set(address, identifier);
    return identifier;
  }

  /** The relationships of all addresses asked for until now. */
  *elements(): Iterable<string> {
    for (const [address, identifier] of this.identifiers) {
      yield element('Relationship', {
        Id: identifier,
        Type: HYPERLINK,
        Target: address,
        TargetMode: 'External',
      });
    }
  }
}
