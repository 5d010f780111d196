/** Lines around, and the tint behind, a cell or a paragraph: `hh:borderFill`. */
import { element } from './xml-element';

export interface BorderLine {
  /** One of the widths that OWPML knows. */
  readonly width: '0.12 mm' | '0.4 mm' | '0.7 mm';
  /** RRGGBB. */
  readonly color: string;
}

export interface BorderFill {
  readonly left?: BorderLine;
  readonly right?: BorderLine;
  readonly top?: BorderLine;
  readonly bottom?: BorderLine;
  /** RRGGBB; nothing is painted when absent. */
  readonly tint?: string;
}

/** The same line on all four sides. */
export function boxed(line: BorderLine, tint?: string): BorderFill {
  return { left: line, right: line, top: line, bottom: line, ...(tint === undefined ? {} : { tint }) };
}

function side(name: string, line: BorderLine | undefined): string {
  return line === undefined
    ? element(name, { type: 'NONE', width: '0.1 mm', color: '#000000' })
    : element(name, { type: 'SOLID', width: line.width, color: `#${line.color}` });
}

function fillBrush(tint: string): string {
  const brush = element('hc:winBrush', { faceColor: `#${tint}`, hatchColor: '#999999', alpha: 0 });
  return element('hc:fillBrush', {}, brush);
}

export function borderFillElement({ left, right, top, bottom, tint }: BorderFill, id: number): string {
  const noSlash = { type: 'NONE', Crooked: false, isCounter: false };
  return element(
    'hh:borderFill',
    { id, threeD: false, shadow: false, centerLine: 'NONE', breakCellSeparateLine: false },
    element('hh:slash', noSlash),
    element('hh:backSlash', noSlash),
    side('hh:leftBorder', left),
    side('hh:rightBorder', right),
    side('hh:topBorder', top),
    side('hh:bottomBorder', bottom),
    element('hh:diagonal', { type: 'SOLID', width: '0.1 mm', color: '#000000' }),
    tint === undefined ? '' : fillBrush(tint),
  );
}
