/** What holds for every page: paper and margins, page header, page number. All stand in the section's first run. */
import { GREY_TEXT, PAGE_HEADER_SIZE, RULE } from '../style/typography';
import { xmlLine } from '../rendering/xml-text';
import type { DocumentProperties } from './document-properties';
import { HEADER_AND_FOOTER_BAND, MARGIN_SIDES, MARGIN_TOP_AND_BOTTOM, PAGE_HEIGHT, PAGE_WIDTH } from './page';
import { paragraph, paragraphList, textRun } from './paragraph';
import { element } from './xml-element';

/** The outline numbering of the header part; it prints no numbers. */
export const OUTLINE_NUMBERING_ID = 1;

function paper(): string {
  const margin = element('hp:margin', {
    header: HEADER_AND_FOOTER_BAND,
    footer: HEADER_AND_FOOTER_BAND,
    gutter: 0,
    left: MARGIN_SIDES,
    right: MARGIN_SIDES,
    top: MARGIN_TOP_AND_BOTTOM,
    bottom: MARGIN_TOP_AND_BOTTOM,
  });
  // In OWPML, WIDELY is the upright page.
  const attributes = {
    landscape: 'WIDELY',
    width: PAGE_WIDTH,
    height: PAGE_HEIGHT,
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

function sectionProperties(properties: DocumentProperties): string {
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
    element('hp:startNum', { pageStartsOn: 'BOTH', page: 0, pic: 0, tbl: 0, equation: 0 }),
    element('hp:visibility', {
      hideFirstHeader: true,
      hideFirstFooter: true,
      hideFirstMasterPage: false,
      border: 'SHOW_ALL',
      fill: 'SHOW_ALL',
      hideFirstPageNum: true,
      hideFirstEmptyLine: false,
      showLineNumber: false,
    }),
    element('hp:lineNumberShape', { restartType: 0, countBy: 0, distance: 0, startNumber: 0 }),
    paper(),
    notes('hp:footNotePr', 'EACH_COLUMN'),
    notes('hp:endNotePr', 'END_OF_DOCUMENT'),
    pageBorder('BOTH', properties.plainBorderId),
    pageBorder('EVEN', properties.plainBorderId),
    pageBorder('ODD', properties.plainBorderId),
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

function pageHeader(properties: DocumentProperties, text: string): string {
  const line = paragraph(properties, {
    look: {
      align: 'RIGHT',
      lineSpacing: 130,
      border: {
        fill: { bottom: { width: '0.12 mm', color: RULE } },
        offsetSides: 0,
        offsetTopAndBottom: 150,
      },
    },
    runs: [textRun(properties, xmlLine(text), { size: PAGE_HEADER_SIZE, color: GREY_TEXT })],
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
 * Everything that has to stand before the first text. The cover, being the first page, shows neither page header nor
 * page number, but counts.
 */
export function sectionSettings(properties: DocumentProperties, headerText: string): string[] {
  const pageNumber = { pos: 'BOTTOM_CENTER', formatType: 'DIGIT', sideChar: '-' };
  return [
    sectionProperties(properties),
    element('hp:ctrl', {}, column()),
    element('hp:ctrl', {}, pageHeader(properties, headerText)),
    element('hp:ctrl', {}, element('hp:pageNum', pageNumber)),
    element('hp:ctrl', {}, nothingOnThisPage()),
  ];
}
