/** `Preview/PrvText.txt`: what file managers show of a document without opening it. */
import type { ReportDocument } from '../document/document';
import { xmlLine } from '../rendering/xml-text';

/** As much as Hancom Office writes of a document. */
const LENGTH = 1000;

/** The cover and the headings, a line each. */
export function previewText({ cover, blocks }: ReportDocument): string {
  const lines = [cover.session, cover.committee, cover.title, cover.date, cover.institution];
  let length = 0;
  for (const block of blocks) {
    if (length > LENGTH) break;
    if (block.type !== 'heading') continue;
    lines.push(block.text);
    length += block.text.length;
  }
  const text = lines.map(xmlLine).join('\r\n');
  // Cut between characters, not within one that takes two units.
  return Array.from(text.slice(0, 2 * LENGTH))
    .slice(0, LENGTH)
    .join('');
}
