/** The text of a table cell that people typed, with its figures. */
import type { CellSource } from '../../ledger/entry';
import type { TextRun } from '../document/document';
import type { ReportContext } from '../report-context';
import { columnsWithoutFigures } from './figure-units';
import { runsOfFigures, textLinesWithFigures } from './text-runs';
import { findWrittenFigures, wholeNumber } from './written-figures';

/**
 * A line of runs for each line of the text. A cell that holds nothing but a number is a figure, of the unit that the column's
 * head has in brackets, unless the head says that the numbers only order or date the rows.
 */
export function runsOfCell(
  text: string,
  head: string,
  source: CellSource | undefined,
  context: Pick<ReportContext, 'placeholders' | 'words'>,
): readonly (readonly TextRun[])[] {
  const number = columnsWithoutFigures.test(head.replace(/\s/g, '')) ? null : wholeNumber(text);
  if (number === null) return textLinesWithFigures(text, source, context);
  const { scale, unit } = unitIn(head);
  return [runsOfFigures(text, [{ ...number, value: number.value * scale, unit }], source, context.words)];
}

/** `예산(백만원)`, `인원 (단위 : 명)`: what one in the column stands for. */
function unitIn(head: string): { readonly scale: number; readonly unit: string } {
  const [, written = ''] = /[([]\s*(?:단위|unit)?\s*[:：]?\s*([^()[\]]*?)\s*[)\]]/i.exec(head) ?? [];
  const figure = findWrittenFigures(`1${written}`)[0] ?? findWrittenFigures(`1 ${written}`)[0];
  return figure === undefined ? { scale: 1, unit: '' } : { scale: figure.value, unit: figure.unit };
}
