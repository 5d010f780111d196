/**
 * Cells on their way between threads. As objects they take several times as long to be copied as all else that a read takes, and
 * most of their parts are empty or alike: so the parts go in lists of their own, and only those that say something.
 */
import type { CellState, CellStyle, CellValue, TextLink } from './operations';

export interface PackedCells {
  readonly rows: number;
  readonly columns: number;
  /** Of every cell, row by row, as the places below count. */
  readonly values: readonly CellValue[];
  readonly styles: readonly CellStyle[];
  /** Of every cell the place of its style. */
  readonly looks: Uint32Array;
  /** What is shown, by place, where it is not the value itself. */
  readonly displays: ReadonlyMap<number, string>;
  readonly formulas: ReadonlyMap<number, string>;
  readonly notes: ReadonlyMap<number, string>;
  readonly links: ReadonlyMap<number, readonly TextLink[]>;
}

export function packCells(cells: readonly (readonly CellState[])[]): PackedCells {
  const all = cells.flat();
  const places = new Map<CellStyle, number>();
  const looks = new Uint32Array(all.length);
  const [displays, formulas, notes] = [
    new Map<number, string>(),
    new Map<number, string>(),
    new Map<number, string>(),
  ];
  const links = new Map<number, readonly TextLink[]>();
  all.forEach((cell, index) => {
    let place = places.get(cell.style);
    if (place === undefined) {
      place = places.size;
      places.set(cell.style, place);
    }
    looks[index] = place;
    if (cell.display !== plainDisplay(cell.value)) displays.set(index, cell.display);
    if (cell.formula !== null) formulas.set(index, cell.formula);
    if (cell.note !== null) notes.set(index, cell.note);
    if (cell.links !== undefined) links.set(index, cell.links);
  });
  return {
    rows: cells.length,
    columns: cells[0]?.length ?? 0,
    values: all.map((cell) => cell.value),
    styles: [...places.keys()],
    looks,
    ...{ displays, formulas, notes, links },
  };
}

export function unpackCells(packed: PackedCells): CellState[][] {
  const { rows, columns, values, styles, looks, displays, formulas, notes } = packed;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column): CellState => {
      const index = row * columns + column;
      const value = values[index] ?? null;
      const state = {
        value,
        formula: formulas.get(index) ?? null,
        display: displays.get(index) ?? plainDisplay(value),
        style: styles[looks[index] ?? 0] ?? {},
        note: notes.get(index) ?? null,
      };
      const links = packed.links.get(index);
      return links === undefined ? state : { ...state, links };
    }),
  );
}

/** How a value looks that has no format. */
function plainDisplay(value: CellValue): string {
  return value === null ? '' : String(value);
}
