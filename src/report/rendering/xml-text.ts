/** Makes any text fit to stand in an XML document. */

/**
 * Control characters (C0 but tab and line feed, DEL and C1), lone halves of surrogate pairs and the two noncharacters
 * that XML 1.0 forbids (section 2.2, production Char).
 */
const UNFIT =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text without what XML cannot carry; line ends become a line feed each; everything else is kept. */
export function xmlText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNFIT, '');
}

/** The same on one line, for places that have no lines: contents entries, page header, properties. */
export function xmlLine(text: string): string {
  return xmlText(text).replace(/\n/g, ' ');
}
