/** Reading and writing texts with their links, as getRichTextValues and setRichTextValues do. */
import type { CellPatch, CellState } from '../../engine/operations';
import { notAvailable } from '../boundary/service-error';
import { checkLength, typingPlaceOf } from './cell-values';
import { checkDimensions } from './dimensions';
import { plainTextFormat } from './number-format';
import { RichTextValue, type LinkedText } from './rich-text-value';
import { holdsUnlinkedAddress } from './text-links';
import { readTyped, type TypingPlace } from './typed-entry';
import { refuseInvalidValues } from './validation-check';
import type { Place, Workbook } from './workbook';

/** null for anything but typed text; a blank cell has an empty one. */
export function richTextOf({ value, formula, links = [] }: CellState): RichTextValue | null {
  if (formula !== null || (value !== null && typeof value !== 'string')) return null;
  const text = value ?? '';
  if (holdsUnlinkedAddress(text, links))
    throw notAvailable('Range.getRichTextValues (a text in which Google finds an address by itself)');
  return new RichTextValue({ text, links });
}

export function writeRichTexts(
  workbook: Workbook,
  place: Place,
  values: readonly (readonly RichTextValue[])[],
): void {
  checkDimensions(place.area, values);
  const { sheetId, area } = place;
  const typing = typingPlaceOf(workbook.state());
  const texts = values.map((row) => row.map((value) => RichTextValue.linkedTextOf(value)));
  refuseOtherThanText(workbook, place, texts, typing);
  const patches = texts.map((row) =>
    row.map(({ text, links }): CellPatch => {
      checkLength(text);
      return text === '' ? { value: null } : { value: text, links };
    }),
  );
  refuseInvalidValues(workbook, place, patches);
  workbook.operations.writeCells(sheetId, area, patches);
}

/** What Google makes of a text that would be a number or a formula if it were typed is written nowhere, unless the cell is one of plain text. */
function refuseOtherThanText(
  workbook: Workbook,
  { sheetId, area }: Place,
  texts: readonly (readonly LinkedText[])[],
  typing: TypingPlace,
): void {
  const isText = (text: string): boolean => {
    const entry = readTyped(text, typing);
    return text === '' || (entry.kind === 'text' && entry.text === text);
  };
  if (texts.every((row) => row.every(({ text }) => isText(text)))) return;
  const cells = workbook.operations.readCells(sheetId, area);
  texts.forEach((row, rowIndex) => {
    row.forEach(({ text }, column) => {
      if (!isText(text) && cells[rowIndex]?.[column]?.style.numberFormat !== plainTextFormat)
        throw notAvailable(`Range.setRichTextValues (${text}, which is no text when it is typed)`);
    });
  });
}
