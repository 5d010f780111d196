/** Narrative lines as bullets, notes, captions and small tables. */
import type { NarrativeLine, NarrativeMark } from '../ledger/records';
import { placedTableName } from '../ledger/side-table-place';
import type { Block, BulletParagraph } from './document/document';
import { bullet, paragraph } from './paragraphs';
import type { ReportContext } from './report-context';
import { sideTable } from './tables/side-table';

type BulletLevel = BulletParagraph['level'];

const bulletLevels: Readonly<Partial<Record<NarrativeMark, BulletLevel>>> = { '○': 2, '-': 3, '·': 4 };

/** Where a note stands that no bullet precedes. */
const firstNoteLevel: BulletLevel = 2;

/** The lines in their order. A bullet's level comes from its mark alone; a note (※) stands at that of the bullet before it. */
export function narrativeContent(lines: readonly NarrativeLine[], context: ReportContext): readonly Block[] {
  const blocks: Block[] = [];
  let noteLevel = firstNoteLevel;
  for (const { mark, content } of lines) {
    if (mark === '표') blocks.push(...placedSideTable(content.text, context));
    else if (mark === '〈〉') blocks.push(paragraph('caption', captionText(content.text)));
    else {
      const level = bulletLevels[mark] ?? noteLevel;
      noteLevel = level;
      blocks.push(...bulletLines(level, mark, content.text));
    }
  }
  return blocks;
}

export function captionText(text: string): string {
  return `〈 ${text} 〉`;
}

/** A line break typed inside a bullet goes on below it, without a mark. */
function bulletLines(level: BulletLevel, mark: string, text: string): BulletParagraph[] {
  return text.split('\n').map((line, index) => bullet(level, index === 0 ? mark : '', [{ text: line }]));
}

/**
 * The small table that a place names, or nothing: reading the workbook has already refused
 * places that name no table, so the builder has nobody to tell and leaves the line out.
 */
function placedSideTable(place: string, context: ReportContext): readonly Block[] {
  const name = placedTableName(place) ?? '';
  const found = context.sideTables.get(name);
  return found === undefined || found.rows.length === 0 ? [] : [sideTable(found)];
}
