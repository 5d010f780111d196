/**
 * Which formulas there are and which cells they refer to, kept from one calculation to the next. Cells that many formulas
 * refer to together, such as a whole column, are one area with its readers.
 */
import type { IFunctionService } from '@univerjs/engine-formula';
import { FormulaPattern, patternKey, type ReferredArea } from './formula-pattern';

/** More cells than a sheet has columns. */
const rowFactor = 1 << 15;
/** A smaller area is kept as its cells. */
const smallestArea = 17;
/** Areas over more columns than this are looked up by their sheet instead of by their columns. */
const widestArea = 64;

export interface KeptFormula {
  readonly sheet: SheetDependencies;
  readonly row: number;
  readonly column: number;
  readonly pattern: FormulaPattern;
  /** How far the order of a calculation has come with it. */
  state: number;
}

interface ReadArea extends Omit<ReferredArea, 'sheet'> {
  readonly readers: Set<KeptFormula>;
  state: number;
}

/** What the order of a calculation is made of. */
export type DependencyNode = KeptFormula | ReadArea;

export interface CellRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Never used twice in a thread: Univer keeps what it read under a name for the next workbook too. */
let nextName = 1;

class SheetDependencies {
  readonly formulas = new Map<number, KeptFormula>();
  /** By cell; most cells have one reader. */
  readonly readers = new Map<number, KeptFormula | Set<KeptFormula>>();
  readonly areas = new Map<string, ReadArea>();
  readonly areasByColumn = new Map<number, Set<ReadArea>>();
  readonly wideAreas = new Set<ReadArea>();
  /** By column: the next formula is often the same. */
  readonly lastPatterns = new Map<number, FormulaPattern>();

  constructor(readonly id: string) {}
}

export class FormulaDependencies {
  private readonly sheets = new Map<string, SheetDependencies>();
  private readonly patterns = new Map<string, FormulaPattern>();
  private readonly patternNames = new Map<string, FormulaPattern>();
  private readonly changing = new Set<KeptFormula>();
  /** Formulas that refer to cells in a way that is not understood. */
  private unclear = 0;

  /** `sheetIds` by name. */
  constructor(
    private readonly functions: IFunctionService,
    private sheetIds: Readonly<Record<string, string>>,
  ) {}

  get isUnderstood(): boolean {
    return this.unclear === 0;
  }

  pattern(name: string): FormulaPattern | undefined {
    return this.patternNames.get(name);
  }

  /** Formulas that have another value at every calculation. */
  changingFormulas(): Iterable<KeptFormula> {
    return this.changing;
  }

  /** Starts anew, after sheets, rows or columns came or went. */
  clear(sheetIds: Readonly<Record<string, string>>): void {
    this.sheetIds = sheetIds;
    this.sheets.clear();
    this.changing.clear();
    this.unclear = 0;
    // What Univer made of a formula holds for the next ones as well.
    for (const pattern of this.patterns.values()) pattern.uses = 0;
  }

  /** Forgets how formulas were read that are nowhere any more. */
  dropUnused(): void {
    for (const pattern of this.patterns.values()) if (pattern.uses === 0) this.dropPattern(pattern);
  }

  *all(): Iterable<KeptFormula> {
    for (const sheet of this.sheets.values()) yield* sheet.formulas.values();
  }

  /** What stands in a cell from now on; null for no formula. */
  set(sheetId: string, row: number, column: number, text: string | null): void {
    const sheet = this.sheet(sheetId);
    const kept = sheet.formulas.get(cellOf(row, column));
    if (text === null ? kept === undefined : kept?.pattern.matches(text, row, column) === true) return;
    if (kept !== undefined) this.remove(kept);
    if (text !== null) this.add(sheet, row, column, text);
  }

  *formulasIn(sheetId: string, range: CellRange): Iterable<KeptFormula> {
    const sheet = this.sheets.get(sheetId);
    if (sheet !== undefined) for (const [, formula] of entriesIn(sheet.formulas, range)) yield formula;
  }

  /** What has to be calculated when these cells have changed, but for formulas in them. */
  *readersOf(sheetId: string, range: CellRange): Iterable<DependencyNode> {
    const sheet = this.sheets.get(sheetId);
    if (sheet === undefined) return;
    for (const [, readers] of entriesIn(sheet.readers, range))
      if (readers instanceof Set) yield* readers;
      else yield readers;
    for (const area of sheet.areas.values())
      if (
        area.firstRow <= range.endRow &&
        area.lastRow >= range.startRow &&
        area.firstColumn <= range.endColumn &&
        area.lastColumn >= range.startColumn
      )
        yield area;
  }

  /** What reads a formula's result, or the cells of an area. */
  forEachReader(node: DependencyNode, visit: (reader: DependencyNode) => void): void {
    if (!('pattern' in node)) {
      node.readers.forEach(visit);
      return;
    }
    const { sheet, row, column } = node;
    const readers = sheet.readers.get(cellOf(row, column));
    if (readers instanceof Set) readers.forEach(visit);
    else if (readers !== undefined) visit(readers);
    const visitIfCovering = (area: ReadArea): void => {
      if (area.firstRow > row || area.lastRow < row) return;
      if (area.firstColumn <= column && area.lastColumn >= column) visit(area);
    };
    sheet.areasByColumn.get(column)?.forEach(visitIfCovering);
    sheet.wideAreas.forEach(visitIfCovering);
  }

  private sheet(id: string): SheetDependencies {
    const known = this.sheets.get(id);
    if (known !== undefined) return known;
    const sheet = new SheetDependencies(id);
    this.sheets.set(id, sheet);
    return sheet;
  }

  private add(sheet: SheetDependencies, row: number, column: number, text: string): void {
    const pattern = this.patternOf(sheet, row, column, text);
    const formula: KeptFormula = { sheet, row, column, pattern, state: 0 };
    sheet.formulas.set(cellOf(row, column), formula);
    pattern.uses += 1;
    if (!pattern.isUnderstood) this.unclear += 1;
    if (pattern.isChanging) this.changing.add(formula);
    for (const area of pattern.areasFrom(row, column)) {
      const read = this.sheetOf(area, sheet);
      if (read === null) continue;
      if (sizeOf(area) < smallestArea)
        for (const cell of cellsOf(area)) addReader(read.readers, cell, formula);
      else areaIn(read, area).readers.add(formula);
    }
  }

  private remove(formula: KeptFormula): void {
    const { sheet, row, column, pattern } = formula;
    sheet.formulas.delete(cellOf(row, column));
    if (!pattern.isUnderstood) this.unclear -= 1;
    this.changing.delete(formula);
    for (const area of pattern.areasFrom(row, column)) {
      const read = this.sheetOf(area, sheet);
      if (read === null) continue;
      if (sizeOf(area) < smallestArea)
        for (const cell of cellsOf(area)) removeReader(read.readers, cell, formula);
      else {
        const kept = areaIn(read, area);
        kept.readers.delete(formula);
        if (kept.readers.size === 0) removeArea(read, kept);
      }
    }
    pattern.uses -= 1;
    if (pattern.uses === 0) this.dropPattern(pattern);
  }

  private patternOf(sheet: SheetDependencies, row: number, column: number, text: string): FormulaPattern {
    const last = sheet.lastPatterns.get(column);
    if (last?.matches(text, row, column) === true && this.patterns.has(last.key)) return last;
    const key = patternKey(text, row, column);
    let pattern = this.patterns.get(key);
    if (pattern === undefined) {
      pattern = new FormulaPattern(key, `\u0000${nextName}`, text, row, column, this.functions);
      nextName += 1;
      this.patterns.set(key, pattern);
      this.patternNames.set(pattern.name, pattern);
    }
    sheet.lastPatterns.set(column, pattern);
    return pattern;
  }

  private dropPattern(pattern: FormulaPattern): void {
    this.patterns.delete(pattern.key);
    this.patternNames.delete(pattern.name);
  }

  /** null where a formula names a sheet that is not there: everything is read anew when it comes. */
  private sheetOf({ sheet }: ReferredArea, own: SheetDependencies): SheetDependencies | null {
    if (sheet === null) return own;
    const id = this.sheetIds[sheet];
    return id === undefined ? null : this.sheet(id);
  }
}

function cellOf(row: number, column: number): number {
  return row * rowFactor + column;
}

function sizeOf({ firstRow, lastRow, firstColumn, lastColumn }: Omit<ReferredArea, 'sheet'>): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}

function* cellsOf({ firstRow, lastRow, firstColumn, lastColumn }: ReferredArea): Iterable<number> {
  for (let row = firstRow; row <= lastRow; row += 1)
    for (let column = firstColumn; column <= lastColumn; column += 1) yield cellOf(row, column);
}

/** Those of a range, found by its cells or by all there are, whichever are fewer. */
function* entriesIn<T>(entries: ReadonlyMap<number, T>, range: CellRange): Iterable<readonly [number, T]> {
  const { startRow, endRow, startColumn, endColumn } = range;
  const size = (endRow - startRow + 1) * (endColumn - startColumn + 1);
  if (size > entries.size) {
    for (const [cell, entry] of entries) {
      const column = cell % rowFactor;
      const row = (cell - column) / rowFactor;
      if (row >= startRow && row <= endRow && column >= startColumn && column <= endColumn)
        yield [cell, entry];
    }
    return;
  }
  for (let row = startRow; row <= endRow; row += 1)
    for (let column = startColumn; column <= endColumn; column += 1) {
      const entry = entries.get(cellOf(row, column));
      if (entry !== undefined) yield [cellOf(row, column), entry];
    }
}

function addReader(readers: SheetDependencies['readers'], cell: number, formula: KeptFormula): void {
  const known = readers.get(cell);
  if (known === undefined) readers.set(cell, formula);
  else if (known instanceof Set) known.add(formula);
  else if (known !== formula) readers.set(cell, new Set([known, formula]));
}

function removeReader(readers: SheetDependencies['readers'], cell: number, formula: KeptFormula): void {
  const known = readers.get(cell);
  if (known instanceof Set) known.delete(formula);
  else if (known === formula) readers.delete(cell);
}

function areaIn(sheet: SheetDependencies, area: ReferredArea): ReadArea {
  const key = areaKey(area);
  const known = sheet.areas.get(key);
  if (known !== undefined) return known;
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  const added: ReadArea = { firstRow, lastRow, firstColumn, lastColumn, readers: new Set(), state: 0 };
  sheet.areas.set(key, added);
  for (const areas of areaSetsOf(sheet, added)) areas.add(added);
  return added;
}

function removeArea(sheet: SheetDependencies, area: ReadArea): void {
  sheet.areas.delete(areaKey(area));
  for (const areas of areaSetsOf(sheet, area)) areas.delete(area);
}

function areaKey({ firstRow, lastRow, firstColumn, lastColumn }: Omit<ReferredArea, 'sheet'>): string {
  return [firstRow, lastRow, firstColumn, lastColumn].join(' ');
}

/** Where an area is looked up. */
function areaSetsOf(sheet: SheetDependencies, { firstColumn, lastColumn }: ReadArea): Set<ReadArea>[] {
  if (lastColumn - firstColumn >= widestArea) return [sheet.wideAreas];
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => {
    const column = firstColumn + index;
    const areas = sheet.areasByColumn.get(column) ?? new Set();
    sheet.areasByColumn.set(column, areas);
    return areas;
  });
}
