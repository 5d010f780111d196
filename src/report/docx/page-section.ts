/** Sections of pages: how they lie, and which header and footer they have. */
import type { PageTurn } from '../document/document';
import { element } from '../rendering/xml-element';
import { MARGIN_HEADER_AND_FOOTER, MARGIN_SIDES, MARGIN_TOP_AND_BOTTOM, pageMeasures } from '../style/page';

/** References to headers and footers, as docx wrote them for the only section it knows. */
export interface PageFurniture {
  /** Of every page. */
  readonly everyPage: string;
  /** Of the cover alone. */
  readonly cover: string;
}

/**
 * The `w:sectPr` of a section. The first one has the cover, which has a header and a footer of its own.
 * Every section names its header and footer: Google's import does not take them over from the section before.
 */
export function sectionProperties(
  orientation: PageTurn['orientation'],
  isFirst: boolean,
  { everyPage, cover }: PageFurniture,
): string {
  const { width, height } = pageMeasures(orientation);
  return element(
    'w:sectPr',
    {},
    everyPage,
    isFirst ? cover : '',
    element('w:type', { 'w:val': 'nextPage' }),
    element('w:pgSz', { 'w:w': width, 'w:h': height, 'w:orient': orientation }),
    element('w:pgMar', {
      'w:top': MARGIN_TOP_AND_BOTTOM,
      'w:right': MARGIN_SIDES,
      'w:bottom': MARGIN_TOP_AND_BOTTOM,
      'w:left': MARGIN_SIDES,
      'w:header': MARGIN_HEADER_AND_FOOTER,
      'w:footer': MARGIN_HEADER_AND_FOOTER,
      'w:gutter': 0,
    }),
    isFirst ? '<w:titlePg/>' : '',
  );
}
