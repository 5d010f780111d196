/**
 * One workbook in Univer, without a screen. Formulas are calculated when asked for, over the cells that changed since:
 * Univer's own timer, which waits 100 ms after every change, is switched off.
 */
import {
  Direction,
  ICommandService,
  LocaleType,
  LogLevel,
  RANGE_TYPE,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import type { ICellData, IRange, IStyleData, IWorkbookData, Workbook, Worksheet } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  IFunctionService,
  ReferenceNodeFactory,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import type {
  ISetFormulaCalculationNotificationMutation,
  ISetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import {
  AddWorksheetMergeMutation,
  InsertColCommand,
  InsertSheetCommand,
  RemoveColCommand,
  RemoveRowCommand,
  RemoveSheetCommand,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  UniverSheetsPlugin,
} from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import type { Shift } from './area-shift';
import { keepDependencies } from './calculation-order';
import { columnLetters } from './column-letters';
import { FormulaData } from './formula-data';
import { quotedSheetName } from './formula-references';
import { answerLostReferences } from './lost-references';
import type { Area, DefinedNameState } from './operations';
import { answerRepeatedCriteriaOnce } from './repeated-criteria';
import { answerTextsFromIndex } from './text-index';
import { rememberPlainTexts } from './text-values';
import { indexValuesOfComparedColumnsOnly } from './value-index';

const unitId = 'workbook';
/** Univer's word for a name that every sheet may use. */
const wholeWorkbook = 'AllDefaultWorkbook';
const noName = '_no_name';
const lostReference = '#REF!';
/** Univer exports this command without a type. */
const insertRowCommand = 'sheet.command.insert-row';

export type CellMatrix = Record<number, Record<number, ICellData>>;

/** A cell as a sheet begins with it. */
export interface StartingSheet {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: CellMatrix;
  readonly merges: readonly Area[];
}

export class UniverWorkbook {
  private readonly univer: Univer;
  private readonly commands: ICommandService;
  private readonly functions: IFunctionService;
  private readonly workbook: Workbook;
  private readonly formulas: FormulaData;
  private pending = new Map<string, CellMatrix>();
  private dirty: { sheetId: string; area: Area }[] = [];
  private everythingDirty = false;
  private calculated = new Set<string>();
  /** Every name there ever was. */
  private readonly names = new Set<string>();
  /** Names whose formulas have to be read anew, by name. */
  private dirtyNames: Record<string, string> = {};

  constructor(sheets: readonly StartingSheet[], styles: Readonly<Record<string, IStyleData>>) {
    this.univer = new Univer({
      locale: LocaleType.KO_KR,
      locales: { [LocaleType.KO_KR]: {} },
      logLevel: LogLevel.SILENT,
    });
    this.univer.registerPlugin(UniverFormulaEnginePlugin);
    this.univer.registerPlugin(UniverSheetsPlugin);
    this.univer.registerPlugin(UniverSheetsFormulaPlugin);
    this.workbook = this.univer.createUnit<IWorkbookData, Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      workbookData(sheets, styles),
    );
    const injector = this.univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.functions = injector.get(IFunctionService);
    this.formulas = new FormulaData(injector, unitId, () => this.sheets().map((sheet) => sheet.getSheetId()));
    answerTextsFromIndex(this.functions);
    answerRepeatedCriteriaOnce(this.functions);
    answerLostReferences(injector.get(ReferenceNodeFactory), this.functions);
    rememberPlainTexts();
    indexValuesOfComparedColumnsOnly();
    keepDependencies(injector, unitId);
    const triggers = injector.get(IActiveDirtyManagerService);
    for (const command of [...triggers.getDirtyConversionMap().keys()]) triggers.remove(command);
    this.commands.onCommandExecuted((command) => {
      if (command.id !== SetFormulaCalculationResultMutation.id) return;
      const { unitData } = command.params as ISetFormulaCalculationResultMutation;
      for (const sheetId of Object.keys(unitData[unitId] ?? {})) this.calculated.add(sheetId);
    });
    this.everythingDirty = true;
  }

  /** The sheets with formulas that were calculated since this was last asked. */
  takeCalculated(): readonly string[] {
    const taken = [...this.calculated];
    this.calculated = new Set();
    return taken;
  }

  /** What the cells hold is what their formulas give: nothing is calculated before something changes. */
  trustValues(): void {
    this.everythingDirty = false;
  }

  /** Ends it, with everything that Univer keeps for all workbooks of a thread: only one can be open there. */
  dispose(): void {
    this.univer.dispose();
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (sheet === null || sheet === undefined) throw new Error(`No sheet ${sheetId}`);
    return sheet;
  }

  /** In tab order. */
  sheets(): readonly Worksheet[] {
    return this.workbook.getSheets();
  }

  styleOf(cell: ICellData | null | undefined): ReturnType<ReturnType<Workbook['getStyles']>['get']> {
    return this.workbook.getStyles().get(cell?.s);
  }

  /** The cell with everything written so far, formulas calculated or not. */
  cell(sheetId: string, row: number, column: number): ICellData | undefined {
    return this.sheet(sheetId).getCellRaw(row, column) ?? undefined;
  }

  /** Writes wait here until something has to be read. `changed` is where values or formulas may differ from before; null for looks alone. */
  setCells(sheetId: string, cells: CellMatrix, changed: Area | null): void {
    const waiting = this.pending.get(sheetId) ?? {};
    for (const [row, columns] of Object.entries(cells)) {
      const own = (waiting[Number(row)] ??= {});
      for (const [column, cell] of Object.entries(columns))
        own[Number(column)] = { ...own[Number(column)], ...cell };
    }
    this.pending.set(sheetId, waiting);
    if (changed !== null) this.dirty.push({ sheetId, area: changed });
  }

  /** Applies waiting writes without calculating. */
  drain(): void {
    for (const [subUnitId, cellValue] of this.pending) {
      // The trigger's name keeps Univer from starting a calculation of its own.
      this.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
        unitId,
        subUnitId,
        cellValue,
        trigger: SetStyleCommand.id,
      });
      this.formulas.follow(subUnitId, cellValue);
    }
    this.pending = new Map();
  }

  /** Applies waiting writes and calculates what depends on them. */
  async calculate(): Promise<void> {
    this.drain();
    if (!this.everythingDirty && this.dirty.length === 0) return;
    const dirtyRanges = this.dirty.map(({ sheetId, area }) => ({ unitId, sheetId, range: rangeOf(area) }));
    const forceCalculation = this.everythingDirty;
    this.dirty = [];
    this.everythingDirty = false;
    const dirtyNames = this.dirtyNames;
    this.dirtyNames = {};
    const state = await this.runCalculation(
      forceCalculation ? [] : dirtyRanges,
      dirtyNames,
      forceCalculation,
    );
    if (state === FormulaExecutedStateType.STOP_EXECUTION) {
      this.dirtyNames = dirtyNames;
      this.everythingDirty = true;
      await this.calculate();
    }
  }

  private runCalculation(
    dirtyRanges: readonly unknown[],
    dirtyNames: Readonly<Record<string, string>>,
    forceCalculation: boolean,
  ): Promise<FormulaExecutedStateType> {
    return new Promise((resolve) => {
      const listening = this.commands.onCommandExecuted((command) => {
        if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
        const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
        if (functionsExecutedState === undefined) return;
        listening.dispose();
        // The results are applied in the same turn, after the notification.
        setImmediate(() => {
          resolve(functionsExecutedState);
        });
      });
      void this.commands.executeCommand(
        SetFormulaCalculationStartMutation.id,
        {
          dirtyRanges,
          dirtyNameMap: {},
          dirtyDefinedNameMap: { [unitId]: dirtyNames },
          dirtySuperTableMap: {},
          dirtyUnitFeatureMap: {},
          dirtyUnitOtherFormulaMap: {},
          clearDependencyTreeCache: {},
          forceCalculation,
          options: null,
        },
        { onlyLocal: true },
      );
    });
  }

  async insertSheet(id: string, name: string, index: number, rows: number, columns: number): Promise<void> {
    await this.structural(InsertSheetCommand.id, {
      unitId,
      index,
      sheet: { id, name, rowCount: rows, columnCount: columns },
    });
  }

  async deleteSheet(subUnitId: string): Promise<void> {
    this.drain();
    this.clearFormulas(subUnitId);
    await this.structural(RemoveSheetCommand.id, { unitId, subUnitId });
  }

  /** Univer wants to change formulas that name their own sheet after it is gone, and then keeps the sheet. */
  private clearFormulas(subUnitId: string): void {
    const cellValue: CellMatrix = {};
    this.sheet(subUnitId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell?.f !== undefined || cell?.si !== undefined)
          (cellValue[row] ??= {})[column] = { f: null, si: null };
      });
    this.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId,
      subUnitId,
      cellValue,
      trigger: SetStyleCommand.id,
    });
  }

  async renameSheet(subUnitId: string, name: string): Promise<void> {
    await this.structural(SetWorksheetNameCommand.id, { unitId, subUnitId, name });
  }

  moveSheet(subUnitId: string, toOrder: number): void {
    const fromOrder = this.sheets().findIndex((sheet) => sheet.getSheetId() === subUnitId);
    this.commands.syncExecuteCommand(SetWorksheetOrderMutation.id, { unitId, subUnitId, fromOrder, toOrder });
  }

  /** Puts in or takes out rows or columns; formulas and merges follow. */
  async shift(subUnitId: string, { axis, kind, at, count }: Shift): Promise<void> {
    const sheet = this.sheet(subUnitId);
    const length = axis === 'rows' ? sheet.getRowCount() : sheet.getColumnCount();
    if (kind === 'insert' && at >= length) {
      this.lengthen(subUnitId, axis, length + count);
      return;
    }
    if (kind === 'delete' && at + count > length)
      throw new Error(`The sheet ${sheet.getName()} has ${length} ${axis}, not ${at + count}`);
    const range =
      axis === 'rows'
        ? {
            startRow: at,
            endRow: at + count - 1,
            startColumn: 0,
            endColumn: sheet.getColumnCount() - 1,
            rangeType: RANGE_TYPE.ROW,
          }
        : {
            startRow: 0,
            endRow: sheet.getRowCount() - 1,
            startColumn: at,
            endColumn: at + count - 1,
            rangeType: RANGE_TYPE.COLUMN,
          };
    // Univer takes rows, columns and what depends on them out of the sheet on screen, whichever sheet the command names.
    this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId });
    if (kind === 'insert')
      await this.structural(axis === 'rows' ? insertRowCommand : InsertColCommand.id, {
        unitId,
        subUnitId,
        range,
        direction: axis === 'rows' ? Direction.UP : Direction.LEFT,
      });
    else
      await this.structural(axis === 'rows' ? RemoveRowCommand.id : RemoveColCommand.id, {
        unitId,
        subUnitId,
        range,
      });
  }

  /** Rows or columns behind the last one: nothing moves, and Univer's command refuses it. */
  private lengthen(subUnitId: string, axis: Shift['axis'], length: number): void {
    if (axis === 'rows')
      this.commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, {
        unitId,
        subUnitId,
        rowCount: length,
      });
    else
      this.commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, {
        unitId,
        subUnitId,
        columnCount: length,
      });
  }

  /** The names that formulas may use, all of them, and those whose cells are gone. */
  setNames(names: readonly DefinedNameState[], lost: Iterable<string>): void {
    if (names.length === 0 && this.names.size === 0) return;
    for (const { name } of names) this.names.add(name);
    for (const name of this.names) {
      this.commands.syncExecuteCommand(RemoveDefinedNameMutation.id, { unitId, id: name });
      this.dirtyNames[name] = '';
    }
    for (const { name, sheetId, area } of names) {
      const sheetName = quotedSheetName(this.sheet(sheetId).getName());
      this.setName(name, `${sheetName}!${absoluteReference(area)}`);
    }
    for (const name of lost) this.setName(name, lostReference);
    // Without any name left Univer would go on with formulas as it read them when there was one.
    this.setName(noName, '0');
    // Formulas are kept as they were read, names replaced, until they are forgotten.
    for (const name of this.names) this.functions.deleteFormulaAstCacheKey(name);
    this.everythingDirty = true;
  }

  private setName(name: string, formulaOrRefString: string): void {
    this.commands.syncExecuteCommand(SetDefinedNameMutation.id, {
      unitId,
      id: name,
      name,
      formulaOrRefString,
      localSheetId: wholeWorkbook,
    });
  }

  merges(sheetId: string): readonly Area[] {
    return this.sheet(sheetId).getMergeData().map(areaOf);
  }

  merge(subUnitId: string, area: Area): void {
    this.commands.syncExecuteCommand(AddWorksheetMergeMutation.id, {
      unitId,
      subUnitId,
      ranges: [rangeOf(area)],
    });
  }

  unmerge(subUnitId: string, area: Area): void {
    this.commands.syncExecuteCommand(RemoveWorksheetMergeMutation.id, {
      unitId,
      subUnitId,
      ranges: [rangeOf(area)],
    });
  }

  private async structural(command: string, params: object): Promise<void> {
    this.drain();
    const done = await this.commands.executeCommand(command, params);
    this.formulas.forget();
    if (!done) throw new Error(`The spreadsheet engine refused ${command}`);
    this.everythingDirty = true;
  }
}

function workbookData(
  sheets: readonly StartingSheet[],
  styles: Readonly<Record<string, IStyleData>>,
): IWorkbookData {
  return {
    id: unitId,
    name: unitId,
    appVersion: '',
    locale: LocaleType.KO_KR,
    styles: { ...styles },
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(
      sheets.map((sheet) => [
        sheet.id,
        {
          id: sheet.id,
          name: sheet.name,
          rowCount: sheet.rows,
          columnCount: sheet.columns,
          cellData: sheet.cells,
          mergeData: sheet.merges.map(rangeOf),
        },
      ]),
    ),
  };
}

function rangeOf(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

function areaOf(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

function absoluteReference({ row, column, rows, columns }: Area): string {
  const corner = (down: number, across: number): string => `$${columnLetters(across)}$${down + 1}`;
  return `${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
}
