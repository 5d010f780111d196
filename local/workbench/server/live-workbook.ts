/** The workbook, the add-on and everybody who looks at them: edits go in, functions run, and all pages are told what came of it. */
import { rename } from 'node:fs/promises';
import path from 'node:path';
import type { WebSocket } from 'ws';
import type { WorkbookChange } from '../../engine/workbook-change';
import type { Host } from '../../host/host';
import type { Execution } from '../../host/script-messages';
import type { PageEdit, PageMessage, Selection, ServerMessage } from '../messages';
import { applyEdit } from './apply-edit';
import { officeFiles } from './drive-files';
import { PageLine, type ShowHtml } from './page-line';

export interface LiveWorkbookOptions {
  readonly host: Host;
  readonly locale: 'ko' | 'en';
  /** The .xlsx that is written when somebody saves. */
  readonly saveFile: string;
  readonly showHtml: ShowHtml;
  readonly words: { readonly notSaved: (detail: string) => string };
}

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
  /** Whether anything was done since the workbook was last written. */
  private isChanged = false;
  private running: { readonly functionName: string; readonly page: PageLine } | null = null;

  constructor(private readonly options: LiveWorkbookOptions) {}

  connect(socket: WebSocket): void {
    const page = new PageLine(socket, this.options.showHtml);
    page.onMessage((message) => {
      void this.hear(page, message);
    });
    page.onClose(() => {
      this.pages.delete(page);
    });
    void this.welcome(page);
  }

  /** Writes the workbook whole or not at all. */
  async save(): Promise<void> {
    const { host, saveFile } = this.options;
    const unfinished = path.join(path.dirname(saveFile), `.${path.basename(saveFile)}.unfinished`);
    await this.edits;
    this.isChanged = false;
    await host.saveWorkbook(unfinished);
    await rename(unfinished, saveFile);
  }

  /** Writes the workbook where something was done since it was last written; says whether it did. */
  async saveChanges(): Promise<boolean> {
    await this.edits;
    if (!this.isChanged) return false;
    await this.save();
    return true;
  }

  private async welcome(page: PageLine): Promise<void> {
    const { host, locale, saveFile } = this.options;
    // A page that has been sent everything already must not hear of changes before it is sent everything anew.
    this.pages.delete(page);
    const workbook = await host.watchWorkbook((change) => {
      this.tellChange(change);
    });
    this.pages.add(page);
    page.tell({
      kind: 'welcome',
      workbook,
      fileName: path.basename(saveFile),
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
    this.isChanged = true;
    const done = this.edits.then(async () => {
      for (const edit of edits) await applyEdit(host.workbook, edit);
    });
    this.edits = done.catch(() => undefined);
    try {
      await done;
      await host.tellChanges();
    } catch (error) {
      page.tell({ kind: 'refused', message: error instanceof Error ? error.message : String(error) });
      // The page shows what was refused: it gets everything anew.
      await this.welcome(page);
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
    this.running = { functionName, page };
    this.tellEverybody({ kind: 'running', functionName });
    try {
      return await host.run(functionName, parameters, { onlooker: page.onlooker, forPage });
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
      const detail = error instanceof Error ? error.message : String(error);
      page.tell({ kind: 'refused', message: this.options.words.notSaved(detail) });
    }
  }

  private tellChange(change: WorkbookChange): void {
    this.isChanged = true;
    this.tellEverybody({ kind: 'changed', change });
    if (this.running === null) return;
    const { page } = this.running;
    const selection = { sheetId: change.facts.activeSheetId, area: change.activeArea };
    if (JSON.stringify(selection) === JSON.stringify(page.selection)) return;
    page.selection = selection;
    page.tell({ kind: 'select', selection });
  }

  private tellEverybody(message: ServerMessage): void {
    for (const page of this.pages) page.tell(message);
  }
}

/** As Google hands it to a failure handler, and shows it above the sheet: the kind of error, then what it says. */
function errorText(error: Execution['error']): string | null {
  return error === null ? null : `${error.name}: ${error.message}`;
}
