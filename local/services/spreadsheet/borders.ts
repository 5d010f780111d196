/** Range.setBorder: which side of which cell gets a line, keeps its own, or loses it. */
import type { Area, Border, Borders, CellStyle } from '../../engine/operations';
import type { EnumerationEntry } from '../boundary/enumeration';
import { notAvailable } from '../boundary/service-error';
import { hexColor } from './color';
import type { Place, Workbook } from './workbook';

/** True draws the line, false takes it away, null leaves it. */
export interface BorderRequest {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
}

const styles: Readonly<Record<string, Border['style']>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

/** The line Google draws where no colour and style are given: thin and black. */
export function borderLine(color: string | null, style: EnumerationEntry | null): Border {
  const hex = hexColor(color ?? 'black');
  const line = styles[style?.name() ?? 'SOLID'];
  if (hex === null || line === undefined)
    throw notAvailable(`Range.setBorder (${hex === null ? `colour ${String(color)}` : String(style)})`);
  return { style: line, color: hex };
}

export function writeBorders(workbook: Workbook, place: Place, request: BorderRequest, line: Border): void {
  const { sheetId, area } = place;
  const styles = workbook.operations.readStyles(sheetId, area);
  workbook.operations.writeCells(
    sheetId,
    area,
    styles.map((row, rowIndex) =>
      row.map((style, column) => {
        const wanted = sidesOf(request, area, rowIndex, column);
        const { borders, ...rest } = style;
        const changed = applied(borders ?? {}, wanted, line);
        const whole: CellStyle = Object.keys(changed).length === 0 ? rest : { ...rest, borders: changed };
        return { clearStyle: true, style: whole };
      }),
    ),
  );
}

type Sides = Readonly<Record<keyof Borders, boolean | null>>;

/** The range's own edges where the cell lies at one, its inner lines elsewhere. */
function sidesOf(request: BorderRequest, area: Area, row: number, column: number): Sides {
  return {
    top: row === 0 ? request.top : request.horizontal,
    bottom: row === area.rows - 1 ? request.bottom : request.horizontal,
    left: column === 0 ? request.left : request.vertical,
    right: column === area.columns - 1 ? request.right : request.vertical,
  };
}

function applied(present: Borders, wanted: Sides, line: Border): Borders {
  const borders: { -readonly [Side in keyof Borders]: Borders[Side] } = {};
  for (const side of ['top', 'left', 'bottom', 'right'] as const) {
    const kept = wanted[side] === null ? present[side] : undefined;
    const drawn = wanted[side] === true ? line : kept;
    if (drawn !== undefined) borders[side] = drawn;
  }
  return borders;
}
