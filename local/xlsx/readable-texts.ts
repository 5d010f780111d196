/** Texts of a file's cells as its reader can take them: without how they are read aloud, and without what no cell can show. */
import { strToU8, type Unzipped } from 'fflate';
import { partText } from './part-text';

const textPart = /^xl\/(?:worksheets\/[^/]+|sharedStrings)\.xml$/;
/** East Asian programs write beside a text how it is pronounced; the library cannot open a cell that has it. */
const readings = /<rPh\b[^>]*>[\s\S]*?<\/rPh>|<phoneticPr\b[^>]*?(?:\/>|>\s*<\/phoneticPr>)/g;
/** The library reads `_x000A_` as a character in runs of text, but not in a text of a cell's own that has none. */
const bareInlineText = /<is>\s*(<t\b[^>]*>[^<]*<\/t>)\s*<\/is>/g;

/** The parts of a file with texts that the library reads as other programs do. */
export function withReadableTexts(parts: Unzipped): Unzipped {
  const changed: Unzipped = { ...parts };
  for (const part of Object.keys(parts).filter((name) => textPart.test(name))) {
    const xml = partText(parts, part) ?? '';
    const readable = xml.replace(readings, '').replace(bareInlineText, '<is><r>$1</r></is>');
    if (readable !== xml) changed[part] = strToU8(readable);
  }
  return changed;
}

/** Without control characters, except tabs and line breaks. */
export function shownText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '');
}
