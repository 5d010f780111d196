/** Lines around, and the fill behind, a cell or a paragraph: `hh:borderFill`. */
import { element } from '../rendering/xml-element';

/** A line of the report's style. */
export interface BorderLine {
  /** Eighths of a point; drawn in the nearest width that OWPML knows. */
  readonly weight: number;
  /** RRGGBB. */
  readonly color: string;
}

export interface BorderFill {
  readonly left?: BorderLine;
  readonly right?: BorderLine;
  readonly top?: BorderLine;
  readonly bottom?: BorderLine;
  /** RRGGBB; nothing is painted when absent. */
  readonly fill?: string;
}

/** The widths of lines in millimetres (KS X 6101, type LineWidth). */
const WIDTHS = [0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 1, 1.5, 2, 3, 4, 5];

const MILLIMETRES_IN_EIGHTH = 25.4 / 72 / 8;

function nearestWidth(weight: number): string {
  const wanted = weight * MILLIMETRES_IN_EIGHTH;
  const nearest = WIDTHS.reduce((best, width) =>
    Math.abs(width - wanted) < Math.abs(best - wanted) ? width : best,
  );
  return `${nearest < 1 ? String(nearest) : nearest.toFixed(1)} mm`;
}

function side(name: string, line: BorderLine | undefined): string {
  return line === undefined
    ? element(name, { type: 'NONE', width: '0.1 mm', color: '#000000' })
    : element(name, { type: 'SOLID', width: nearestWidth(line.weight), color: `#${line.color}` });
}

function fillBrush(fill: string): string {
  const brush = element('hc:winBrush', { faceColor: `#${fill}`, hatchColor: '#999999', alpha: 0 });
  return element('hc:fillBrush', {}, brush);
}

export function borderFillElement({ left, right, top, bottom, fill }: BorderFill, id: number): string {
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
    fill === undefined ? '' : fillBrush(fill),
  );
}
