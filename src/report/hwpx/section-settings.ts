/** What holds for the pages of a section: paper and margins, page header, page number. All stand in its first run. */
import type { PageTurn } from '../document/document';
import { element } from '../rendering/xml-element';
import { xmlLine } from '../rendering/xml-text';
import { HAIRLINE } from '../style/spacing';
import { PAGE_HEADER_SIZE } from '../style/typography';
import type { HwpxContext } from './hwpx-context';
import {
  HEADER_AND_FOOTER_BAND,
  MARGIN_SIDES,
  MARGIN_TOP_AND_BOTTOM,
  PAPER_HEIGHT,
  PAPER_WIDTH,
} from './page';
import { paragraph, paragraphList, textRun } from './paragraph';

/** The outline numbering of the header part; it prints no numbers. */
export const OUTLINE_NUMBERING_ID = 1;

function paper(orientation: PageTurn['orientation']): string {
  const margin = element('hp:margin', {
    header: HEADER_AND_FOOTER_BAND,
    footer: HEADER_AND_FOOTER_BAND,
    gutter: 0,
    left: MARGIN_SIDES,
    right: MARGIN_SIDES,
    top: MARGIN_TOP_AND_BOTTOM,
    bottom: MARGIN_TOP_AND_BOTTOM,
  });
  // WIDELY is the upright page; for one on its side, Hancom Office keeps the paper's own width and height and turns it.
  const attributes = {
    landscape: orientation === 'portrait' ? 'WIDELY' : 'NARROWLY',
    width: PAPER_WIDTH,
    height: PAPER_HEIGHT,
    gutterType: 'LEFT_ONLY',
  };
  return element('hp:pagePr', attributes, margin);
}

/** A report has no notes, but programs expect to be told how they would look. */
function notes(name: 'hp:footNotePr' | 'hp:endNotePr', place: string): string {
  return element(
    name,
    {},
    element('hp:autoNumFormat', {
      type: 'DIGIT',
      userChar: '',
      prefixChar: '',
      suffixChar: ')',
      supscript: false,
    }),
    element('hp:noteLine', { length: -1, type: 'SOLID', width: '0.12 mm', color: '#000000' }),
    element('hp:noteSpacing', { betweenNotes: 283, belowLine: 567, aboveLine: 850 }),
    element('hp:numbering', { type: 'CONTINUOUS', newNum: 1 }),
    element('hp:placement', { place, beneathText: false }),
  );
}

function pageBorder(type: 'BOTH' | 'EVEN' | 'ODD', borderFillId: number): string {
  return element(
    'hp:pageBorderFill',
    {
      type,
      borderFillIDRef: borderFillId,
      textBorder: 'PAPER',
      headerInside: false,
      footerInside: false,
      fillArea: 'PAPER',
    },
    element('hp:offset', { left: 1417, right: 1417, top: 1417, bottom: 1417 }),
  );
}

/** Which section of the document it is. */
export interface SectionPlace {
  readonly orientation: PageTurn['orientation'];
  /** The first page of the first section is the cover. */
  readonly hasCover: boolean;
}

function sectionProperties({ orientation, hasCover }: SectionPlace, plainBorderId: number): string {
  return element(
    'hp:secPr',
    {
      id: '',
      textDirection: 'HORIZONTAL',
      spaceColumns: 1134,
      tabStop: 8000,
      tabStopVal: 4000,
      tabStopUnit: 'HWPUNIT',
      outlineShapeIDRef: OUTLINE_NUMBERING_ID,
      memoShapeIDRef: 0,
      textVerticalWidthHead: 0,
      masterPageCnt: 0,
    },
    element('hp:grid', { lineGrid: 0, charGrid: 0, wonggojiFormat: false }),
    // 0: the numbers of the section before go on.
    element('hp:startNum', { pageStartsOn: 'BOTH', page: 0, pic: 0, tbl: 0, equation: 0 }),
    element('hp:visibility', {
      hideFirstHeader: hasCover,
      hideFirstFooter: hasCover,
      hideFirstMasterPage: false,
      border: 'SHOW_ALL',
      fill: 'SHOW_ALL',
      hideFirstPageNum: hasCover,
      hideFirstEmptyLine: false,
      showLineNumber: false,
    }),
    element('hp:lineNumberShape', { restartType: 0, countBy: 0, distance: 0, startNumber: 0 }),
    paper(orientation),
    notes('hp:footNotePr', 'EACH_COLUMN'),
    notes('hp:endNotePr', 'END_OF_DOCUMENT'),
    pageBorder('BOTH', plainBorderId),
    pageBorder('EVEN', plainBorderId),
    pageBorder('ODD', plainBorderId),
  );
}

/** One column, as wide as the text. */
function column(): string {
  return element('hp:colPr', {
    id: '',
    type: 'NEWSPAPER',
    layout: 'LEFT',
    colCount: 1,
    sameSz: true,
    sameGap: 0,
  });
}

function pageHeader(text: string, { properties, palette, typefaces }: HwpxContext): string {
  const line = paragraph(properties, {
    look: {
      align: 'RIGHT',
      lineSpacing: 130,
      border: {
        fill: { bottom: { weight: HAIRLINE, color: palette.rule } },
        offsets: { bottom: 150 },
      },
    },
    runs: [
      textRun(properties, xmlLine(text), {
        typeface: typefaces.text,
        size: PAGE_HEADER_SIZE,
        color: palette.mutedText,
      }),
    ],
  });
  const attributes = { id: properties.nextId(), applyPageType: 'BOTH' };
  return element('hp:header', attributes, paragraphList([line], 'TOP'));
}

/** Some programs hide page header and number of the first page by the section's settings, others by this. */
function nothingOnThisPage(): string {
  return element('hp:pageHiding', {
    hideHeader: true,
    hideFooter: true,
    hideMasterPage: false,
    hideBorder: false,
    hideFill: false,
    hidePageNum: true,
  });
}

/**
 * Everything that has to stand before the first text of a section. The cover shows neither page header nor page number, but
 * counts.
 */
export function sectionSettings(place: SectionPlace, headerText: string, context: HwpxContext): string {
  const pageNumber = { pos: 'BOTTOM_CENTER', formatType: 'DIGIT', sideChar: '-' };
  return [
    sectionProperties(place, context.properties.plainBorderId),
    element('hp:ctrl', {}, column()),
    element('hp:ctrl', {}, pageHeader(headerText, context)),
    element('hp:ctrl', {}, element('hp:pageNum', pageNumber)),
    place.hasCover ? element('hp:ctrl', {}, nothingOnThisPage()) : '',
  ].join('');
}
