/** Placeholders in 사업설명 and 부속표: what they ask for is there, and only once. */
import type { CellSource } from '../../ledger/entry';
import { isTableItem, parsePlaceholders, type NarrativePart } from '../../ledger/placeholder';
import { PlaceholderFigures } from '../../ledger/placeholder-figure';
import type { CheckedWorkbook } from '../checked-workbook';
import type { Finding } from '../finding';
import type { CheckRule } from '../rule';

export interface PlaceholdersDetail {
  /**
   * - `unbalanced`: braces without those that belong to them; `text` is what stands around.
   * - `unknownItem`, `unknownTarget`, `ambiguousTarget`: of a figure; `candidates` are the names the target fits.
   * - `unknownTable`: no small table has the name; `tableInText`: a table cannot stand within a line.
   */
  readonly code:
    'unbalanced' | 'unknownItem' | 'unknownTarget' | 'ambiguousTarget' | 'unknownTable' | 'tableInText';
  /** As written. */
  readonly text: string;
  readonly item: string;
  readonly target: string;
  readonly candidates: readonly string[];
}

interface CheckedText {
  readonly text: string;
  readonly cell: CellSource;
}

/** So much of a text is shown around braces that do not balance. */
const excerptLength = 20;

/** More cells than anyone would follow are not named. */
const namedCells = 30;

export const placeholders: CheckRule<'placeholders'> = {
  id: 'placeholders',
  check(workbook) {
    const { ledger, names } = workbook;
    const figures = new PlaceholderFigures(ledger, names.placeholders);
    const tables = new Set(ledger.records.sideTables.map(({ name }) => name));
    const found = new Map<string, { readonly detail: PlaceholdersDetail; readonly cells: CellSource[] }>();
    let compared = 0;
    for (const { text, cell } of textsOf(workbook)) {
      let at = 0;
      for (const part of parsePlaceholders(text)) {
        if (part.kind !== 'text') {
          compared += 1;
          const detail = detailOf(part, text, at, figures, tables);
          const subject = detail === null ? '' : `${cell.sheet}/${cell.record}/${detail.text}`;
          const known = found.get(subject);
          if (known !== undefined) known.cells.push(cell);
          else if (detail !== null) found.set(subject, { detail, cells: [cell] });
        }
        at += part.text.length;
      }
    }
    return {
      compared,
      findings: [...found].map(([subject, { detail, cells }]): Finding<'placeholders'> => ({
        rule: 'placeholders',
        severity: 'fail',
        subject,
        cells: cells.slice(0, namedCells),
        detail,
      })),
    };
  },
};

/** Lines that place a table are read, and what is wrong with them said, where the sheets are read. */
function textsOf({ ledger }: CheckedWorkbook): readonly CheckedText[] {
  const { narrative, sideTables } = ledger.records;
  return [
    ...narrative
      .filter(({ mark }) => mark !== '표')
      .map(({ content }) => ({ text: content.text, cell: content.source })),
    ...sideTables.flatMap(({ rows, sources }) =>
      rows.flatMap((cells, row) =>
        cells.flatMap((text, column): readonly CheckedText[] => {
          const cell = sources[row]?.[column];
          return cell === undefined ? [] : [{ text, cell }];
        }),
      ),
    ),
  ].filter(({ text }) => text.includes('{{') || text.includes('}}'));
}

function detailOf(
  part: Exclude<NarrativePart, { kind: 'text' }>,
  text: string,
  at: number,
  figures: PlaceholderFigures,
  tables: ReadonlySet<string>,
): PlaceholdersDetail | null {
  if (part.kind === 'unbalanced') {
    const excerpt = text.slice(Math.max(0, at - excerptLength), at + excerptLength).trim();
    return { code: 'unbalanced', text: excerpt, item: '', target: '', candidates: [] };
  }
  const { item, target } = part;
  const detail = { text: part.text, item, target, candidates: [] };
  if (isTableItem(item)) return { ...detail, code: tables.has(target) ? 'tableInText' : 'unknownTable' };
  const resolved = figures.resolve(item, target);
  if (resolved.ok) return null;
  return resolved.code === 'ambiguousTarget'
    ? { ...detail, code: resolved.code, candidates: resolved.candidates }
    : { ...detail, code: resolved.code };
}
