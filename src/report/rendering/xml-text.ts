/** Makes any text fit to stand in an XML document. */
import { withoutUnprintable } from '../../tables/hidden-characters';

/** The text without what XML cannot carry; line ends become a line feed each; everything else is kept. */
export function xmlText(text: string): string {
  return withoutUnprintable(text.replace(/\r\n?/g, '\n'));
}

/** The same on one line, for places that have no lines: contents entries, page header, properties. */
export function xmlLine(text: string): string {
  return xmlText(text).replace(/\n/g, ' ');
}
