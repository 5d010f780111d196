/** How the page prints: A4 with the margins of administrative documents, page header and page numbers where browsers know them. */
import { MARGIN_SIDES, MARGIN_TOP_AND_BOTTOM } from '../style/page';
import { PAGE_HEADER_SIZE, PAGE_NUMBER_SIZE, TABLE_SIZES, TILE_FIGURE_SIZE } from '../style/typography';
import { xmlLine } from '../rendering/xml-text';

/** Twentieths of a point. */
function points(twentieths: number): string {
  return `${twentieths / 20}pt`;
}

/** Text from outside as a string of CSS: everything but letters, digits and spaces is written by its number. */
function quoted(text: string): string {
  const safe = xmlLine(text).replace(
    /[^0-9A-Za-z가-힣 ]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${safe}"`;
}

/**
 * Chromium (143) lets a page of its own name end between the caption of a table and its head, so that captions on turned pages
 * stand outside the flow.
 * @param typefaces a list as CSS writes it
 */
export function printStyle(pageHeader: string, typefaces: string): string {
  const marginText = (size: number): string => `font:${size / 2}pt ${typefaces};color:#595959`;
  const sizes = TABLE_SIZES.map((size) => `table.print-${size}{font-size:${size / 2}pt}`);
  return `@page{size:A4 portrait;margin:${points(MARGIN_TOP_AND_BOTTOM)} ${points(MARGIN_SIDES)};@top-right{content:${quoted(pageHeader)};${marginText(PAGE_HEADER_SIZE)}}@bottom-center{content:"- " counter(page) " -";${marginText(PAGE_NUMBER_SIZE)}}}
@page :first{@top-right{content:none}@bottom-center{content:none}}
@page landscape{size:A4 landscape}
@media print{
:root{--point:1pt}
.skip{display:none}
main,nav,.cover{max-width:none;padding:0}
.cover{display:flex;flex-direction:column;justify-content:space-between;height:250mm;padding-block:15mm 20mm;break-after:page}
nav{break-after:page}
.new-page,.turned{break-before:page}
.landscape{page:landscape}
.landscape table{position:relative;margin-top:1.8em}
.landscape caption{position:absolute;top:0;width:100%;transform:translateY(-100%)}
h1,h2,h3,h4,h5,.caption,caption,figcaption,ul:has(+.table){break-after:avoid}
h1,h2,h3,h4,h5,tr,.aim,.bars,.tiles{break-inside:avoid}
p,li{orphans:2;widows:2}
thead{display:table-header-group;break-after:avoid}
tbody:first-of-type>tr:first-child{break-before:avoid}
main .tiles{grid-template-columns:none;grid-auto-columns:1fr;grid-auto-flow:column;gap:6pt}
main .tiles>li{padding:4pt}
.tileFigure{font-size:${TILE_FIGURE_SIZE * 0.4}pt}
.table{container-type:normal;overflow:visible}
.above{width:auto}
.short{white-space:normal}
.bars td{height:auto}
.data,.small{table-layout:fixed}
.data th,.data td,.small th,.small td{padding:1.5pt 3pt}
${sizes.join('')}
a,a.figure{color:inherit;text-decoration:none}
.head,.subtotal,.total,.aim,.level-1,.tiles>li{print-color-adjust:exact;-webkit-print-color-adjust:exact}
:target{background:none}
}`;
}
