/**
 * Tells what changed in a workbook since it was last asked. Sheets that somebody wrote to, or where a formula was calculated, are
 * compared with what was told of them; a cell that was written is told even where it came out as it was, since whoever wrote it
 * may show something else.
 */
import type { Engine } from './engine';
import type { Operations } from './operations';
import type { CellChange, SheetChange, WorkbookChange } from './workbook-change';
import type { CellSnapshot } from './workbook-snapshot';

/** What was told of one sheet. */
interface Told {
  facts: string;
  cells: Map<string, string>;
}

interface Written {
  /** Cells to tell in any case, `row,column`. */
  readonly cells: Set<string>;
  facts: boolean;
}

/** Operations that change cells or facts of the sheet they name first, and of no other. */
const ofOneSheet: ReadonlySet<keyof Operations> = new Set([
  ...(['writeCells', 'setColumnWidths', 'setColumnsHidden', 'setRowHeights', 'merge', 'unmerge'] as const),
  ...(['setValidation', 'setConditionalFormats'] as const),
]);

/** Operations after which formulas, rules or names anywhere may read differently. */
const ofEverySheet: ReadonlySet<keyof Operations> = new Set([
  ...(['insertSheet', 'deleteSheet', 'updateSheet', 'setName', 'removeName'] as const),
  ...(['insertRows', 'deleteRows', 'insertColumns', 'deleteColumns'] as const),
]);

/** Operations on what stands beside the sheets. */
const ofWorkbook: ReadonlySet<keyof Operations> = new Set([
  ...(['renameWorkbook', 'activate', 'addProtection', 'updateProtection', 'removeProtection'] as const),
]);

export class ChangeTracker {
  private readonly told = new Map<string, Told>();
  private readonly written = new Map<string, Written>();
  private everySheet = true;
  private anything = true;

  constructor(private readonly engine: Engine) {}

  /** Takes note of an operation that was carried out, or failed halfway; whether there is anything to tell now. */
  note(name: keyof Operations, parameters: readonly unknown[]): boolean {
    if (ofOneSheet.has(name)) this.noteSheet(name, parameters);
    else if (ofEverySheet.has(name)) this.noteEverySheet(name, parameters);
    else if (!ofWorkbook.has(name)) return this.anything;
    this.anything = true;
    return true;
  }

  /** What there is to tell since the last time; the first time it is everything. Null where nothing was written. */
  async take(): Promise<WorkbookChange | null> {
    if (!this.anything) return null;
    const calculated = await this.engine.recalculatedSheets();
    const { sheets, activeArea } = await this.engine.workbook();
    const facts = await this.engine.workbookFacts();
    const sheetIds = sheets.map(({ id }) => id);
    for (const id of this.told.keys()) if (!sheetIds.includes(id)) this.told.delete(id);
    const looked = sheetIds.filter(
      (id) => this.everySheet || this.written.has(id) || calculated.includes(id) || !this.told.has(id),
    );
    const changes = looked.map((id) => this.sheetChange(id));
    this.written.clear();
    this.everySheet = false;
    this.anything = false;
    return {
      facts,
      activeArea,
      sheetIds,
      sheets: changes.filter((change) => change.facts !== null || change.cells.length > 0),
    };
  }

  private noteSheet(name: keyof Operations, parameters: readonly unknown[]): void {
    const written = this.writtenOn(String(parameters[0]));
    if (name !== 'writeCells') {
      written.facts = true;
      return;
    }
    const [, area, cells] = parameters as Parameters<Operations['writeCells']>;
    cells.forEach((row, down) => {
      row.forEach((patch, across) => {
        if (patch !== null) written.cells.add(key(area.row + down, area.column + across));
      });
    });
  }

  private noteEverySheet(name: keyof Operations, parameters: readonly unknown[]): void {
    this.everySheet = true;
    if (name === 'updateSheet') this.writtenOn(String(parameters[0])).facts = true;
  }

  private writtenOn(sheetId: string): Written {
    const known = this.written.get(sheetId);
    if (known !== undefined) return known;
    const written = { cells: new Set<string>(), facts: false };
    this.written.set(sheetId, written);
    return written;
  }

  private sheetChange(id: string): SheetChange {
    const told = this.told.get(id) ?? { facts: '', cells: new Map<string, string>() };
    const written = this.written.get(id);
    const facts = this.engine.sheetFacts(id);
    const factsText = JSON.stringify(facts);
    const cellTexts = new Map<string, string>();
    const cells: CellChange[] = [];
    const styleTexts = new Map<object, string>();
    for (const cell of this.engine.cellSnapshots(id)) {
      const { row, column } = cell;
      const place = key(row, column);
      const text = cellText(cell, styleTexts);
      cellTexts.set(place, text);
      if (told.cells.get(place) !== text || written?.cells.has(place) === true)
        cells.push({ row, column, cell });
    }
    for (const place of new Set([...told.cells.keys(), ...(written?.cells ?? [])])) {
      if (cellTexts.has(place)) continue;
      const [row = 0, column = 0] = place.split(',').map(Number);
      cells.push({ row, column, cell: null });
    }
    this.told.set(id, { facts: factsText, cells: cellTexts });
    return { id, facts: factsText === told.facts && written?.facts !== true ? null : facts, cells };
  }
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}

/** Cells that look alike share one style, whose text is made once. */
function cellText(cell: CellSnapshot, styleTexts: Map<object, string>): string {
  let style = styleTexts.get(cell.style);
  if (style === undefined) {
    style = JSON.stringify(cell.style);
    styleTexts.set(cell.style, style);
  }
  return JSON.stringify([cell.value, cell.formula, cell.note, cell.links, style]);
}
