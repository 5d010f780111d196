/** Table cells by what they are for. */
import type { CellParagraph, CellRole, Shade, TableCell, TextRun } from '../document/document';

/** How many columns and rows a cell covers, where more than one. */
export interface Span {
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

export function headCell(text: string, span: Span = {}): TableCell {
  return cell('head', 'center', textParagraphs(text), span);
}

/** What a row is called. */
export function labelCell(text: string, align: TableCell['align'], span: Span = {}): TableCell {
  return cell('label', align, textParagraphs(text), span);
}

export function textCell(text: string, align: TableCell['align'], span: Span = {}): TableCell {
  return cell('text', align, textParagraphs(text), span);
}

export function runsCell(runs: readonly TextRun[], role: CellRole, align: TableCell['align']): TableCell {
  return cell(role, align, [{ runs }], {});
}

export function paragraphsCell(paragraphs: readonly CellParagraph[]): TableCell {
  return cell('text', 'left', paragraphs, {});
}

/** Amounts stand right, so that their digits do. */
export function amountCell(run: TextRun, role: CellRole = 'figure'): TableCell {
  return cell(role, 'right', [{ runs: [run] }], {});
}

/** Heads are small numbers and stand in the middle. */
export function countCell(run: TextRun, role: CellRole = 'figure'): TableCell {
  return cell(role, 'center', [{ runs: [run] }], {});
}

/** A text cell of a subtotal or total row. */
export function sumLabelCell(text: string, role: 'subtotal' | 'total', span: Span = {}): TableCell {
  return cell(role, 'center', textParagraphs(text), span);
}

/** A stretch of a bar; without a shade the empty rest. */
export function barCell(shade: Shade | undefined, span: Span = {}): TableCell {
  const bar = cell('bar', 'left', textParagraphs(''), span);
  return shade === undefined ? bar : { ...bar, shade };
}

/** Text beside bars, without lines around it. */
export function openCell(runs: readonly TextRun[], align: TableCell['align'], span: Span = {}): TableCell {
  return cell('open', align, [{ runs }], span);
}

/** A part of a headline figure. */
export function tileCell(
  role: 'tileLabel' | 'tileFigure' | 'tileNote',
  paragraphs: readonly CellParagraph[],
): TableCell {
  return cell(role, 'center', paragraphs, {});
}

/** A line break in a text begins a new paragraph. */
export function textParagraphs(text: string): readonly CellParagraph[] {
  return text.split('\n').map((line) => ({ runs: [{ text: line }] }));
}

function cell(
  role: CellRole,
  align: TableCell['align'],
  paragraphs: readonly CellParagraph[],
  { columnSpan = 1, rowSpan = 1 }: Span,
): TableCell {
  return {
    paragraphs,
    role,
    align,
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
  };
}
