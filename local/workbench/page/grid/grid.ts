/** The grid on the live workbook: it shows what the server says, and says what somebody does in it. */
import {
  CanceledError,
  CommandType,
  ICommandService,
  IUndoRedoService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  UndoCommandId,
  RedoCommandId,
  UniverInstanceType,
} from '@univerjs/core';
import type { ICommandInfo, IExecutionOptions, IWorkbookData, Univer, Workbook } from '@univerjs/core';
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameCommand,
  SetWorksheetRowAutoHeightMutation,
  SheetsSelectionsService,
  type ISetWorksheetRowAutoHeightMutationParams,
} from '@univerjs/sheets';
import { IEditorBridgeService, ScrollToRangeOperation } from '@univerjs/sheets-ui';
import { columnLetters } from '../../../engine/column-letters';
import type { ProtectionState } from '../../../engine/operations';
import type { WorkbookChange } from '../../../engine/workbook-change';
import type { WorkbookSnapshot } from '../../../engine/workbook-snapshot';
import type { PageEdit, Selection } from '../../messages';
import { ShownWorkbook } from './apply-change';
import { protectionOver } from './protected-cells';
import { rangeOf, areaOf } from './ranges';
import { stepForCommand, type ServerStep } from './read-commands';
import { editsOf, isKept, writtenCells } from './read-edits';
import { sheetData } from './sheet-data';
import { SheetTabs } from './sheet-tabs';
import { UndoList } from './undo-list';
import { calculateAsTheServer, openUniver } from './univer-grid';

export interface GridEvents {
  /** Somebody changed something; it is shown already. */
  edit(edits: readonly PageEdit[]): void;
  /** A protected cell would be changed: whether to go on. */
  confirmProtected(protection: ProtectionState): Promise<boolean>;
  /** What was tried cannot be kept in the workbook, and was not done. */
  refuse(): void;
  /** Somebody else moved rows, columns or sheets: what was done before cannot be undone any more. */
  forgetUndo(): void;
  /** Where the person stands, and what the cell shows there: a picture of cells tells a screen reader nothing. */
  standOn(cell: string): void;
  readonly openLink: (address: string) => void;
  readonly sheetName: (number: number) => string;
}

/** Mutations of things that concern this screen alone. */
const ofTheScreen = [
  ...['formula.', 'doc.', 'sheet.mutation.set-worksheet-row-auto-height', 'sheet.mutation.empty'],
  ...['sheet.mutation.set-worksheet-row-is-auto-height', 'sheet.mutation.toggle-note-popup'],
  ...[
    'sheet.mutation.mark-dirty',
    'sheet.mutation.set-worksheet-permission',
    'data-validation.mutation.mark',
  ],
  ...['sheet.mutation.conditional-formatting-formula-mark-dirty', 'ui.', 'base-ui.'],
];

export class Grid {
  private readonly commands: ICommandService;
  private readonly selections: SheetsSelectionsService;
  private readonly workbook: Workbook;
  private readonly shown: ShownWorkbook;
  private protections: readonly ProtectionState[];
  private lastCommand: Readonly<ICommandInfo> | null = null;
  private confirmed = false;
  private isOpen = false;
  private waiting: PageEdit[] = [];
  private readonly undoList: UndoList;
  private readonly tabs: SheetTabs;
  /** The name of a sheet that somebody here put in, until it is shown. */
  private awaitedSheet: string | null = null;

  constructor(
    private readonly univer: Univer,
    container: HTMLElement,
    snapshot: WorkbookSnapshot,
    private readonly events: GridEvents,
  ) {
    this.commands = univer.__getInjector().get(ICommandService);
    // Before Univer's own listeners, which begin with the workbook and act on what is not done yet.
    this.commands.beforeCommandExecuted((command, options) => {
      if (this.isOpen) this.before(command, options);
    });
    this.workbook = univer.createUnit<IWorkbookData, Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      workbookData(snapshot),
    );
    calculateAsTheServer(univer);
    const injector = univer.__getInjector();
    this.selections = injector.get(SheetsSelectionsService);
    this.protections = snapshot.protections;
    this.undoList = new UndoList(this.commands, injector.get(IUndoRedoService), this.unitId, (edits) => {
      this.send(edits);
    });
    this.tabs = new SheetTabs(container, () => this.workbook.getActiveSheet().getSheetId());
    this.shown = new ShownWorkbook(this.commands, this.workbook, injector.get(IEditorBridgeService));
    for (const sheet of snapshot.sheets)
      this.shown.complete(
        sheet,
        sheet.cells.map((cell) => ({ row: cell.row, column: cell.column, cell })),
      );
    this.shown.applyNames(snapshot);
    void injector
      .get(LifecycleService)
      .onStage(LifecycleStages.Rendered)
      .then(() => {
        this.shown.rowHeights.lookAt(this.workbook.getActiveSheet().getSheetId());
      });
    this.isOpen = true;
    this.commands.onCommandExecuted(({ id }) => {
      if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) this.tellPlace();
      if (id === SetWorksheetActiveOperation.id) this.tabs.show();
    });
    this.tellPlace();
    this.commands.onMutationExecutedForCollab((command, options) => {
      this.after(command, options);
    });
  }

  static open(
    container: HTMLElement,
    locale: 'ko' | 'en',
    snapshot: WorkbookSnapshot,
    events: GridEvents,
  ): Grid {
    return new Grid(openUniver(container, locale, events.openLink), container, snapshot, events);
  }

  dispose(): void {
    this.tabs.dispose();
    this.univer.dispose();
  }

  /** `moved`: whether somebody else may have moved rows, columns or sheets. */
  apply(change: WorkbookChange, moved: boolean): void {
    this.protections = change.facts.protections;
    this.shown.apply(change);
    if (moved && this.undoList.clear()) this.events.forgetUndo();
    this.showAwaitedSheet();
    this.tabs.show();
    this.tellPlace();
  }

  get selection(): Selection {
    const range = this.selections.getCurrentLastSelection()?.range;
    const sheet = this.workbook.getActiveSheet();
    if (range === undefined)
      return { sheetId: sheet.getSheetId(), area: { row: 0, column: 0, rows: 1, columns: 1 } };
    const { row, column, rows, columns } = areaOf({
      startRow: Math.max(0, range.startRow || 0),
      startColumn: Math.max(0, range.startColumn || 0),
      // Of whole rows or columns Univer may leave the far end open.
      endRow: Number.isNaN(range.endRow) ? sheet.getRowCount() - 1 : range.endRow,
      endColumn: Number.isNaN(range.endColumn) ? sheet.getColumnCount() - 1 : range.endColumn,
    });
    return { sheetId: sheet.getSheetId(), area: { row, column, rows, columns } };
  }

  sheetIdOf(name: string): string | null {
    return this.workbook.getSheetBySheetName(name)?.getSheetId() ?? null;
  }

  select({ sheetId, area }: Selection): void {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (sheet === null || sheet === undefined) return;
    const range = rangeOf(area);
    this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, {
      unitId: this.unitId,
      subUnitId: sheetId,
    });
    this.commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId: this.unitId,
      subUnitId: sheetId,
      selections: [
        {
          range,
          primary: {
            ...{ actualRow: area.row, actualColumn: area.column, isMerged: false, isMergedMainCell: false },
            ...{ startRow: area.row, endRow: area.row, startColumn: area.column, endColumn: area.column },
          },
          style: null,
        },
      ],
    });
    void this.commands.executeCommand(ScrollToRangeOperation.id, { range });
  }

  private tellPlace(): void {
    const { sheetId, area } = this.selection;
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (sheet === null || sheet === undefined) return;
    const cell = sheet.getCell(area.row, area.column);
    // Univer shows a number in its format, and a text with links as that text.
    const text = String(cell?.p?.body?.dataStream.trim() ?? cell?.v ?? '');
    const address = `${columnLetters(area.column)}${String(area.row + 1)}`;
    this.events.standOn(`${sheet.getName()}!${address} ${text}`.trim());
  }

  private get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** Throwing keeps the command from being carried out; Univer takes this error for a quiet no. */
  private before(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.id === SetWorksheetRowAutoHeightMutation.id)
      this.shown.rowHeights.keepLeast(command.params as ISetWorksheetRowAutoHeightMutationParams);
    if (options?.['fromSync'] === true || options?.onlyLocal === true) return;
    if (command.type === CommandType.COMMAND) {
      const step = stepForCommand(command.id, command.params, this.workbook, this.events.sheetName);
      if (step !== null) {
        this.askServer(step);
        throw new CanceledError();
      }
      this.lastCommand = command;
    } else if (command.type === CommandType.MUTATION && this.isOurs(command)) this.beforeMutation(command);
  }

  private askServer(step: ServerStep): void {
    this.undoList.add(step);
    // What was done on a sheet that is deleted has no place any more.
    if (step.back === null && this.undoList.clear()) this.events.forgetUndo();
    for (const edit of step.edits) if (edit.kind === 'insertSheet') this.awaitedSheet = edit.name;
    this.send(step.edits);
  }

  private showAwaitedSheet(): void {
    const id = this.awaitedSheet === null ? null : this.sheetIdOf(this.awaitedSheet);
    if (id === null) return;
    this.awaitedSheet = null;
    this.select({ sheetId: id, area: { row: 0, column: 0, rows: 1, columns: 1 } });
  }

  private beforeMutation(command: Readonly<ICommandInfo>): void {
    if (!isKept(command.id)) {
      this.events.refuse();
      throw new CanceledError();
    }
    const undoing = this.lastCommand?.id === UndoCommandId || this.lastCommand?.id === RedoCommandId;
    // A new name rewrites the formulas that say the old one: nothing that a protection is for.
    const renaming = this.lastCommand?.id === SetWorksheetNameCommand.id;
    if (this.confirmed || undoing || renaming) return;
    const protection = protectionOver(writtenCells(command.id, command.params ?? {}), this.protections);
    if (protection === null) return;
    this.askFirst(protection, this.lastCommand);
    throw new CanceledError();
  }

  private askFirst(protection: ProtectionState, command: Readonly<ICommandInfo> | null): void {
    void this.events.confirmProtected(protection).then(async (goOn) => {
      if (!goOn || command === null) return;
      this.confirmed = true;
      try {
        await this.commands.executeCommand(command.id, command.params);
      } finally {
        this.confirmed = false;
      }
    });
  }

  private after(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (options?.['fromSync'] === true || options?.onlyLocal === true || !this.isOurs(command)) return;
    this.send(editsOf(command.id, command.params ?? {}, this.workbook));
  }

  /** Of this workbook, and not of this screen alone. */
  private isOurs({ id, params }: Readonly<ICommandInfo>): boolean {
    const unitId: unknown = params !== undefined && 'unitId' in params ? params.unitId : null;
    return unitId === this.unitId && !ofTheScreen.some((start) => id.startsWith(start));
  }

  /** What belongs to one action goes together. */
  private send(edits: readonly PageEdit[]): void {
    if (edits.length === 0) return;
    for (const edit of edits) this.waiting.push(edit);
    if (this.waiting.length > edits.length) return;
    queueMicrotask(() => {
      const together = this.waiting;
      this.waiting = [];
      this.events.edit(together);
    });
  }
}

function workbookData(snapshot: WorkbookSnapshot): IWorkbookData {
  return {
    id: snapshot.id,
    name: snapshot.name,
    appVersion: '',
    locale: snapshot.locale === 'ko_KR' ? LocaleType.KO_KR : LocaleType.EN_US,
    styles: {},
    sheetOrder: snapshot.sheets.map(({ id }) => id),
    sheets: Object.fromEntries(snapshot.sheets.map((sheet) => [sheet.id, sheetData(sheet)])),
  };
}
