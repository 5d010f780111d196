/** Writes paragraphs: how they look, and what stands in them. */
import { element } from '../rendering/xml-element';

/** A line at one side of a paragraph or cell. */
export interface Line {
  /** Eighths of a point. */
  readonly weight: number;
  /** RRGGBB. */
  readonly color: string;
  /** Points between it and the text of a paragraph. */
  readonly distance?: number;
}

/** Twentieths of a point in a point, and eighths. */
const POINT = 20;
const EIGHTHS = 8;

/** How far a line beside a paragraph reaches out, in twentieths of a point: the indent that keeps it within the margins. */
export function reachOf({ weight, distance = 0 }: Line): number {
  return Math.ceil((distance + weight / EIGHTHS) * POINT);
}

export interface Sides {
  readonly top?: Line;
  readonly left?: Line;
  readonly bottom?: Line;
  readonly right?: Line;
}

/** Distances in twentieths of a point. */
export interface ParagraphLook {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly lines?: Sides;
  /** RRGGBB. */
  readonly fill?: string;
  readonly tab?: { readonly position: number; readonly side: 'left' | 'right'; readonly dots?: boolean };
  readonly before?: number;
  readonly after?: number;
  /** Height of a line: in 240ths of the typeface's own, or exactly. */
  readonly lineHeight?: number;
  readonly exactHeight?: number;
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** A line, or that there is none, as an element of that name. */
export function lineElement(name: string, line: Line | undefined): string {
  if (line === undefined) return element(name, { 'w:val': 'nil' });
  return element(name, {
    'w:val': 'single',
    'w:sz': line.weight,
    'w:space': line.distance ?? 0,
    'w:color': line.color,
  });
}

function borders({ top, left, bottom, right }: Sides): string {
  const side = (name: string, line: Line | undefined): string =>
    line === undefined ? '' : lineElement(name, line);
  return element(
    'w:pBdr',
    {},
    side('w:top', top) + side('w:left', left) + side('w:bottom', bottom) + side('w:right', right),
  );
}

function tabs({ position, side, dots }: NonNullable<ParagraphLook['tab']>): string {
  const leader = dots === true ? { 'w:leader': 'dot' } : {};
  return element('w:tabs', {}, element('w:tab', { 'w:val': side, ...leader, 'w:pos': position }));
}

function spacing({ before, after, lineHeight, exactHeight }: ParagraphLook): string {
  const line = exactHeight ?? lineHeight;
  const attributes = {
    ...(before === undefined ? {} : { 'w:before': before }),
    ...(after === undefined ? {} : { 'w:after': after }),
    ...(line === undefined ? {} : { 'w:line': line }),
    ...(line === undefined ? {} : { 'w:lineRule': exactHeight === undefined ? 'auto' : 'exact' }),
  };
  return Object.keys(attributes).length === 0 ? '' : element('w:spacing', attributes);
}

function indent({ left, right, hanging }: ParagraphLook): string {
  const attributes = {
    ...(left === undefined ? {} : { 'w:left': left }),
    ...(right === undefined ? {} : { 'w:right': right }),
    ...(hanging === undefined ? {} : { 'w:hanging': hanging }),
  };
  return Object.keys(attributes).length === 0 ? '' : element('w:ind', attributes);
}

/** The fill behind a paragraph or a cell. */
export function shading(fill: string | undefined): string {
  return fill === undefined ? '' : element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill });
}

/** The properties that a look is, in the order the schema wants, without the element around them. */
export function paragraphLookElements(look: ParagraphLook): string {
  const { keepNext, keepLines, pageBreakBefore, lines, fill, tab, align } = look;
  return [
    keepNext === true ? '<w:keepNext/>' : '',
    keepLines === true ? '<w:keepLines/>' : '',
    pageBreakBefore === true ? '<w:pageBreakBefore/>' : '',
    lines === undefined ? '' : borders(lines),
    shading(fill),
    tab === undefined ? '' : tabs(tab),
    spacing(look),
    indent(look),
    align === undefined ? '' : element('w:jc', { 'w:val': align }),
  ].join('');
}

export interface ParagraphOptions {
  /** A built-in style. */
  readonly style?: string;
  /** The size of the paragraph's end in half points: a larger one than the text's would make the line higher. */
  readonly endSize?: number;
}

const PROPERTIES_START = '<w:pPr>';
const PROPERTIES_END = '</w:pPr>';

/** @param content its runs */
export function paragraph(look: ParagraphLook, content: string, options: ParagraphOptions = {}): string {
  const { style, endSize } = options;
  const properties = [
    style === undefined ? '' : element('w:pStyle', { 'w:val': style }),
    paragraphLookElements(look),
    endSize === undefined ? '' : `<w:rPr><w:sz w:val="${endSize}"/><w:szCs w:val="${endSize}"/></w:rPr>`,
  ].join('');
  return `<w:p>${PROPERTIES_START}${properties}${PROPERTIES_END}${content}</w:p>`;
}

/** The same paragraph as the last of its section of pages, whose `w:sectPr` it gets. */
export function endingSection(written: string, sectionEnd: string): string {
  const end = written.indexOf(PROPERTIES_END);
  return written.slice(0, end) + sectionEnd + written.slice(end);
}
