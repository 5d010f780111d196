/** Narrative lines as bullets, notes, captions and small tables; the figures in them lead to the cell of their line. */
import type { TextEntry } from '../ledger/entry';
import type { NarrativeLine, NarrativeMark } from '../ledger/records';
import { placedTableName } from '../ledger/side-table-place';
import type { Block, BulletParagraph, Paragraph, TextRun } from './document/document';
import { bullet, oneLine } from './paragraphs';
import type { ReportContext } from './report-context';
import { textLinesWithFigures, textRunsWithFigures } from './sources/text-runs';
import { sideTable } from './tables/side-table';

type BulletLevel = BulletParagraph['level'];

const bulletLevels: Readonly<Partial<Record<NarrativeMark, BulletLevel>>> = { '○': 2, '-': 3, '·': 4 };

/** Where a note stands that no bullet precedes. */
const firstNoteLevel: BulletLevel = 2;

/** The lines in their order. A bullet's level comes from its mark alone; a note (※) stands at that of the bullet before it. */
export function narrativeContent(lines: readonly NarrativeLine[], context: ReportContext): readonly Block[] {
  let noteLevel = firstNoteLevel;
  return lines.flatMap(({ mark, content }): readonly Block[] => {
    if (mark === '표') return placedSideTable(content.text, context);
    if (mark === '〈〉') return [narrativeParagraph('caption', content, context)];
    noteLevel = bulletLevels[mark] ?? noteLevel;
    return bulletLines(noteLevel, mark, content, context);
  });
}

/** Running text on one line, a caption between its brackets. */
export function narrativeParagraph(
  role: Paragraph['role'],
  { text, source }: TextEntry,
  context: ReportContext,
): Paragraph {
  const runs = textRunsWithFigures(oneLine(text), source, context);
  return { type: 'paragraph', role, runs: role === 'caption' ? captionRuns(runs) : runs };
}

/** `〈 시설 개요 〉`. */
export function captionRuns(runs: readonly TextRun[]): readonly TextRun[] {
  return [{ text: '〈 ' }, ...runs, { text: ' 〉' }];
}

/** A line break typed inside a bullet goes on below it, without a mark. */
function bulletLines(
  level: BulletLevel,
  mark: string,
  { text, source }: TextEntry,
  context: ReportContext,
): BulletParagraph[] {
  return textLinesWithFigures(text, source, context).map((runs, index) =>
    bullet(level, index === 0 ? mark : '', runs),
  );
}

/**
 * The small table that a place names, or nothing: reading the workbook has already refused
 * places that name no table, so the builder has nobody to tell and leaves the line out.
 */
function placedSideTable(place: string, context: ReportContext): readonly Block[] {
  const name = placedTableName(place) ?? '';
  const found = context.sideTables.get(name);
  return found === undefined || found.rows.length === 0 ? [] : [sideTable(found, context)];
}
