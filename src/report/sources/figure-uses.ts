/** The other direction: where in a report a cell of the workbook is used. */
import type { ReportWords } from '../../locale/report-words';
import type { FigureSource, ReportDocument } from '../document/document';
import { placedFigures } from './figure-places';

/** One figure of the report and one of the cells it comes from. */
export interface FigureUse {
  readonly sheet: string;
  /** A1 address without the sheet. */
  readonly address: string;
  /** As the report prints it, with its unit. */
  readonly value: string;
  /** `1 스마트시티 정책연구 · 예산집행 현황 및 계획 · 1분기`. */
  readonly place: string;
  /** The figure's number in the report's list of sources. */
  readonly number: number;
  readonly origin: FigureSource['origin'];
}

/** Every use in reading order; a figure added up from several cells is a use of each. */
export function figureUsesOf(
  { blocks }: Pick<ReportDocument, 'blocks'>,
  words: ReportWords,
): readonly FigureUse[] {
  return placedFigures(blocks, words).flatMap(
    ({ number, source, text, chapter, place }): readonly FigureUse[] => {
      const { sheet, address, otherAddresses = [], origin } = source;
      const whole = [chapter, place].filter((part) => part !== '').join(' · ');
      return [address, ...otherAddresses].map((cell) => ({
        sheet,
        address: cell,
        value: text,
        place: whole,
        number,
        origin,
      }));
    },
  );
}
