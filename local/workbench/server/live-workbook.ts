/** The workbook, the add-on and everybody who looks at them: edits go in, functions run, and all pages are told what came of it. */
import { rename } from 'node:fs/promises';
import path from 'node:path';
import type { WebSocket } from 'ws';
import type { WorkbookChange } from '../../engine/workbook-change';
import type { WorkbookFacts, WorkbookSnapshot } from '../../engine/workbook-snapshot';
import type { Host } from '../../host/host';
import type { Execution } from '../../host/script-messages';
import type { Kept, PageEdit, PageMessage, Selection, ServerMessage } from '../messages';
import { applyEdit } from './apply-edit';
import { officeFiles } from './drive-files';
import { PageLine, type ShowHtml } from './page-line';
import { hasRoomFor } from './room-for-edit';
import { TakenBack } from './taken-back';

export interface LiveWorkbookOptions {
  readonly host: Host;
  readonly locale: 'ko' | 'en';
  /** The .xlsx that is written when somebody saves, and by itself after changes: no file that was there before. */
  readonly saveFile: string;
  readonly showHtml: ShowHtml;
  readonly words: {
    readonly notSaved: (detail: string) => string;
    readonly cannotTakeBack: string;
    readonly noRoom: string;
  };
}

/** What a broken program or machine may cost. */
const unsavedMilliseconds = 5000;

/** Runs a function of the add-on, with nobody looking on. */
export type RunAlone = (functionName: string) => Promise<Execution>;

interface Wish {
  readonly functionName: string;
  readonly parameters: readonly unknown[];
  readonly selection: Selection;
  readonly forPage: boolean;
}

export class LiveWorkbook {
  private readonly pages = new Set<PageLine>();
  /** What people do is done in the order they did it, but an execution does not hold up edits. */
  private edits: Promise<unknown> = Promise.resolve();
  private runs: Promise<unknown> = Promise.resolve();
  private saves: Promise<unknown> = Promise.resolve();
  private keptState: Kept['state'] = 'unchanged';
  private isWritten = false;
  private savingSoon: NodeJS.Timeout | null = null;
  /** What was last told beside cells. */
  private toldFacts: string | null = null;
  /** Whose edits are on their way to everybody; one for each time. */
  private readonly editors = new Set<{ readonly page: PageLine }>();
  private readonly takenBack: TakenBack;
  /** `page` is null for work of the program's own. */
  private running: { readonly functionName: string; readonly page: PageLine | null } | null = null;

  constructor(private readonly options: LiveWorkbookOptions) {
    this.takenBack = new TakenBack(options.host.workbook, () => this.watch(), options.words);
  }

  connect(socket: WebSocket): void {
    const page = new PageLine(socket, this.options.showHtml);
    page.onMessage((message) => {
      // Whatever a message says or lacks, it ends nothing but itself.
      void this.hear(page, message).catch((error: unknown) => {
        page.tell({ kind: 'refused', message: messageOf(error) });
      });
    });
    page.onClose(() => {
      this.pages.delete(page);
    });
    void this.welcome(page);
  }

  /** Writes the workbook whole or not at all. */
  save(): Promise<void> {
    const saving = this.saves.then(() => this.saveNow());
    this.saves = saving.catch(() => undefined);
    return saving;
  }

  /** Writes what has changed since it was last written; says whether anything was written since the workbook was opened. */
  async close(): Promise<boolean> {
    await this.edits;
    if (this.savingSoon !== null) clearTimeout(this.savingSoon);
    await this.saves;
    if (this.keptState === 'unsaved') await this.save();
    return this.isWritten;
  }

  /**
   * Work of the program's own, before all that people ask the add-on for from now on. Keeping what it changes is the program's
   * affair.
   */
  ownWork<Result>(work: (run: RunAlone) => Promise<Result>): Promise<Result> {
    const done = this.runs.then(() => work((functionName) => this.runAlone(functionName)));
    this.runs = done.catch(() => undefined);
    return done;
  }

  private async saveNow(): Promise<void> {
    const { host, saveFile } = this.options;
    const unfinished = path.join(path.dirname(saveFile), `.${path.basename(saveFile)}.unfinished`);
    await this.edits;
    this.keptState = 'saved';
    try {
      await host.saveWorkbook(unfinished);
      await rename(unfinished, saveFile);
    } catch (error) {
      this.keptState = 'unsaved';
      throw error;
    }
    this.isWritten = true;
    this.tellEverybody({ kind: 'kept', kept: this.kept });
  }

  private get kept(): Kept {
    return { state: this.keptState, file: path.relative(process.cwd(), this.options.saveFile) };
  }

  private noteChange(): void {
    const wasUnsaved = this.keptState === 'unsaved';
    this.keptState = 'unsaved';
    if (!wasUnsaved) this.tellEverybody({ kind: 'kept', kept: this.kept });
    this.saveSoon();
  }

  private saveSoon(): void {
    this.savingSoon ??= setTimeout(() => {
      this.savingSoon = null;
      // What a function has done by half is worth nothing yet.
      if (this.running !== null) this.saveSoon();
      else if (this.keptState === 'unsaved')
        void this.save().catch((error: unknown) => {
          this.tellEverybody({ kind: 'refused', message: this.notSaved(error) });
        });
    }, unsavedMilliseconds).unref();
  }

  private watch(): Promise<WorkbookSnapshot> {
    return this.options.host.watchWorkbook((change) => {
      this.tellChange(change);
    });
  }

  private async welcome(page: PageLine): Promise<void> {
    const { host, locale, saveFile } = this.options;
    // A page that has been sent everything already must not hear of changes before it is sent everything anew.
    this.pages.delete(page);
    const workbook = await this.watch();
    this.toldFacts ??= factsText(
      workbook,
      workbook.sheets.map(({ id }) => id),
    );
    this.pages.add(page);
    page.tell({
      kind: 'welcome',
      workbook,
      fileName: path.basename(saveFile),
      kept: this.kept,
      locale,
      menus: host.menus(),
      files: officeFiles(host.files()),
      running: this.running?.functionName ?? null,
    });
  }

  private async hear(page: PageLine, message: PageMessage): Promise<void> {
    switch (message.kind) {
      case 'edit':
        await this.edit(page, message.edits);
        return;
      case 'run': {
        const { error } = await this.run(page, { ...message, parameters: [], forPage: false });
        page.tell({ kind: 'ran', error: errorText(error) });
        return;
      }
      case 'call': {
        const { value, error } = await this.run(page, { ...message, forPage: true });
        page.tell({ kind: 'called', call: message.call, value, error: errorText(error) });
        return;
      }
      case 'save':
        await this.saveFor(page);
        return;
      case 'answer':
    }
  }

  private async edit(page: PageLine, edits: readonly PageEdit[]): Promise<void> {
    const { host } = this.options;
    const editor = { page };
    const done = this.edits.then(async () => {
      this.editors.add(editor);
      for (const edit of edits) {
        if (!(await hasRoomFor(host.workbook, edit))) throw new Error(this.options.words.noRoom);
        await ('step' in edit ? this.takenBack.apply(edit) : applyEdit(host.workbook, edit));
      }
    });
    this.edits = done.catch(() => undefined);
    try {
      await done;
      await host.tellChanges();
    } catch (error) {
      page.tell({ kind: 'refused', message: messageOf(error) });
      // The page shows what was refused: it gets everything anew.
      await this.welcome(page);
    } finally {
      this.editors.delete(editor);
    }
  }

  private run(page: PageLine, wish: Wish): Promise<Execution> {
    const execution = this.runs.then(() => this.runNow(page, wish));
    this.runs = execution.catch(() => undefined);
    return execution;
  }

  private async runNow(page: PageLine, wish: Wish): Promise<Execution> {
    const { host } = this.options;
    const { functionName, parameters, selection, forPage } = wish;
    await this.edits;
    // The sheet may be gone by now; then the add-on finds the selection that is left.
    await host.workbook.activate(selection.sheetId, selection.area).catch(() => undefined);
    page.selection = selection;
    return this.tellRunning({ functionName, page }, () =>
      host.run(functionName, parameters, { onlooker: page.onlooker, forPage }),
    );
  }

  private runAlone(functionName: string): Promise<Execution> {
    return this.tellRunning({ functionName, page: null }, () => this.options.host.run(functionName));
  }

  private async tellRunning(
    running: NonNullable<typeof this.running>,
    run: () => Promise<Execution>,
  ): Promise<Execution> {
    const { host } = this.options;
    this.running = running;
    this.tellEverybody({ kind: 'running', functionName: running.functionName });
    try {
      return await run();
    } finally {
      await host.tellChanges();
      this.running = null;
      this.tellEverybody({ kind: 'office', menus: host.menus(), files: officeFiles(host.files()) });
      this.tellEverybody({ kind: 'running', functionName: null });
    }
  }

  private async saveFor(page: PageLine): Promise<void> {
    try {
      await this.save();
      page.tell({ kind: 'saved', file: path.relative(process.cwd(), this.options.saveFile) });
    } catch (error) {
      page.tell({ kind: 'refused', message: this.notSaved(error) });
    }
  }

  private notSaved(error: unknown): string {
    return this.options.words.notSaved(messageOf(error));
  }

  private tellChange(change: WorkbookChange): void {
    const facts = factsText(change.facts, change.sheetIds);
    // Where somebody stands is no change that would be lost.
    const isOwnWork = this.running?.page === null && this.editors.size === 0;
    if (!isOwnWork && (change.sheets.length > 0 || facts !== this.toldFacts)) this.noteChange();
    this.toldFacts = facts;
    const mayMove = change.sheets.some((sheet) => sheet.facts !== null);
    for (const page of this.pages) {
      const others = this.running !== null || [...this.editors].some((editor) => editor.page !== page);
      page.tell({ kind: 'changed', change, moved: mayMove && others });
    }
    const page = this.running?.page ?? null;
    if (page === null) return;
    const selection = { sheetId: change.facts.activeSheetId, area: change.activeArea };
    if (JSON.stringify(selection) === JSON.stringify(page.selection)) return;
    page.selection = selection;
    page.tell({ kind: 'select', selection });
  }

  private tellEverybody(message: ServerMessage): void {
    for (const page of this.pages) page.tell(message);
  }
}

function factsText({ protections, names, name }: WorkbookFacts, sheetIds: readonly string[]): string {
  return JSON.stringify([name, protections, names, sheetIds]);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** As Google hands it to a failure handler, and shows it above the sheet: the kind of error, then what it says. */
function errorText(error: Execution['error']): string | null {
  return error === null ? null : `${error.name}: ${error.message}`;
}
