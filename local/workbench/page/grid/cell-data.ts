/** One cell between the workbook's words and Univer's. */
import { CellValueType, CustomRangeType } from '@univerjs/core';
import type { ICellData, ICustomRange, IDocumentData, IStyleData, Nullable } from '@univerjs/core';
import { fromStyleData, toReplacingStyleData, toStyleData } from '../../../engine/cell-style-data';
import type { CellPatch, CellValue, TextLink } from '../../../engine/operations';
import type { CellSnapshot } from '../../../engine/workbook-snapshot';

/** Univer's name for it, which ranges carry as a plain number. */
const hyperLink: number = CustomRangeType.HYPERLINK;
/** Google's blue of a link without a look of its own. */
const linkColor = '#1155cc';

/** A cell as it is to be shown in place of whatever stood there. */
export function replacingCellData(cell: CellSnapshot | null): ICellData {
  if (cell === null) return { v: null, t: null, f: null, si: null, p: null, s: toReplacingStyleData({}) };
  return {
    ...{ v: null, t: null, si: null, p: null, f: null },
    ...contentData(cell),
    s: toReplacingStyleData(cell.style),
  };
}

/** A cell of a sheet that is shown for the first time. */
export function newCellData(cell: CellSnapshot): ICellData {
  const data = contentData(cell);
  return Object.keys(cell.style).length === 0 ? data : { ...data, s: toStyleData(cell.style) };
}

function contentData({ value, formula, links }: CellSnapshot): ICellData {
  const data: ICellData = { ...valueData(value), ...(formula !== null && { f: formula }) };
  return links === undefined || typeof value !== 'string' ? data : { ...data, p: linkedText(value, links) };
}

function valueData(value: CellValue): ICellData {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

function linkedText(text: string, links: readonly TextLink[]): IDocumentData {
  return {
    id: 'cell',
    documentStyle: {},
    body: {
      dataStream: `${text}\r\n`,
      paragraphs: [{ startIndex: text.length }],
      sectionBreaks: [{ startIndex: text.length + 1 }],
      textRuns: links.map(({ start, end }) => ({
        st: start,
        ed: end,
        ts: { cl: { rgb: linkColor }, ul: { s: 1 } },
      })),
      customRanges: links.map(({ start, end, url }, index) => ({
        startIndex: start,
        // Univer counts the last character in.
        endIndex: end - 1,
        rangeId: `link-${String(index)}`,
        rangeType: CustomRangeType.HYPERLINK,
        properties: { url },
      })),
    },
  };
}

/** What somebody made of a cell: its whole content, and its whole look where `styled`. */
export function patchOf(
  cell: Nullable<ICellData>,
  style: Nullable<IStyleData>,
  part: { readonly content: boolean; readonly styled: boolean },
): CellPatch {
  return {
    ...(part.content && contentPatch(cell)),
    ...(part.styled && { clearStyle: true, style: fromStyleData(style) }),
  };
}

function contentPatch(cell: Nullable<ICellData>): CellPatch {
  const formula = cell?.f ?? '';
  if (formula !== '') return { formula };
  const body = cell?.p?.body;
  if (body !== undefined) {
    const value = body.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
    const links = (body.customRanges ?? []).flatMap(textLink);
    return { value: value === '' ? null : value, ...(links.length > 0 && { links }) };
  }
  const value = cell?.v ?? null;
  if (value === null || value === '') return { value: null };
  if (cell?.t === CellValueType.BOOLEAN) return { value: value === 1 || value === true || value === '1' };
  if (cell?.t === CellValueType.NUMBER) return { value: Number(value) };
  return { value };
}

function textLink({ rangeType, startIndex, endIndex, properties }: ICustomRange): TextLink[] {
  const url: unknown = properties?.['url'];
  return rangeType === hyperLink && typeof url === 'string'
    ? [{ start: startIndex, end: endIndex + 1, url }]
    : [];
}
