/** A local Google for one test file: the built bundle on an empty spreadsheet, with ways to look at sheets and type into them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { CellValue } from '../../local/engine/operations';
import type { Host } from '../../local/host/host';
import type { Execution } from '../../local/host/script-messages';
import type { DriveFile } from '../../local/services/environment';
import type { ActionOutcome } from '../../src/actions/action-outcome';
import { KeptHosts, type Beginning, type KeptHost } from './kept-hosts';

/** What tests/test-environment.ts has for every test file; measurements, which use this too, have their own. */
const { keptHosts = new KeptHosts() } = globalThis as unknown as { readonly keptHosts?: KeptHosts };

export class Workbench {
  private constructor(private readonly kept: KeptHost) {}

  static async open(beginning: Partial<Beginning> = {}): Promise<Workbench> {
    return new Workbench(await keptHosts.take({ locale: 'ko', ...beginning }));
  }

  get host(): Host {
    return this.kept.host;
  }

  get outFolder(): string {
    return this.kept.outFolder;
  }

  /**
   * The 2019 example, as it is after 예시 불러오기, or after 점검 as well, and after other menu functions; `brief` without the texts,
   * side tables and printed figures, for what is the same in a report of few pages.
   */
  static openExample(
    state: 'loaded' | 'checked' | 'brief',
    { locale = 'ko', after = [] }: Pick<Partial<Beginning>, 'locale' | 'after'> = {},
  ): Promise<Workbench> {
    const name = { loaded: 'example', checked: 'checked-example', brief: 'brief-example' }[state];
    const workbookFile = path.join(__dirname, '../../build/tests', `${name}.xlsx`);
    return Workbench.open({ workbookFile, locale, after, isCommon: true });
  }

  close(): Promise<void> {
    return keptHosts.giveBack(this.kept);
  }

  /** Goes on with a new spreadsheet in which these menu functions have been run; sooner than by running them. */
  async beginAfter(...functionNames: readonly string[]): Promise<void> {
    await this.kept.begin({ locale: 'ko', after: functionNames });
  }

  /** Runs a menu function and gives how it ended; `answers` are the buttons pressed where it asks, the first without them. */
  async run(
    action: string,
    answers: readonly string[] = [],
  ): Promise<{ readonly outcome: ActionOutcome; readonly execution: Execution }> {
    this.host.answerAlerts(answers);
    const execution = await this.host.run(action);
    if (execution.error !== null) throw new Error(`${action}: ${execution.error.stack}`);
    return { outcome: execution.value as ActionOutcome, execution };
  }

  /** Makes a report in a new document, whether or not there is one already. */
  makeNewReport(): ReturnType<Workbench['run']> {
    // Nobody is asked where there is no document yet.
    const isAsked = this.files().some(({ mimeType }) => mimeType === 'application/vnd.google-apps.document');
    return this.run('makeReport', isAsked ? ['NO'] : []);
  }

  /** The files of the local Drive that are not in its trash. */
  files(): readonly DriveFile[] {
    return this.host.files().filter((file) => !file.trashed);
  }

  /** The bytes of a file in the local Drive. */
  async bytesOf(id: string): Promise<Uint8Array> {
    const contentFile = this.host.files().find((file) => file.id === id)?.contentFile;
    if (contentFile === undefined || contentFile === null) throw new Error(`no file ${id}`);
    return readFile(path.join(this.outFolder, contentFile));
  }

  async sheetNames(): Promise<readonly string[]> {
    return (await this.host.workbook.workbook()).sheets.map((sheet) => sheet.name);
  }

  /** What a person sees in the cells in use. */
  async shown(sheetName: string): Promise<readonly (readonly string[])[]> {
    const sheet = await this.sheet(sheetName);
    if (sheet.lastRow === 0) return [];
    const area = { row: 0, column: 0, rows: sheet.lastRow, columns: sheet.lastColumn };
    return (await this.host.workbook.readCells(sheet.id, area)).map((row) => row.map((cell) => cell.display));
  }

  /** The formulas and typed values of the cells in use. */
  async contents(sheetName: string): Promise<readonly (readonly CellValue[])[]> {
    const sheet = await this.sheet(sheetName);
    if (sheet.lastRow === 0) return [];
    const area = { row: 0, column: 0, rows: sheet.lastRow, columns: sheet.lastColumn };
    return (await this.host.workbook.readCells(sheet.id, area)).map((row) =>
      row.map((cell) => cell.formula ?? cell.value),
    );
  }

  /** The cell right of a label, or under a head in a record's row. */
  async figure(sheetName: string, record: string, head: string): Promise<string | undefined> {
    const rows = await this.shown(sheetName);
    const headRow = rows.find((row) => row.includes(head)) ?? [];
    return rows.find((row) => row.includes(record))?.[headRow.indexOf(head)];
  }

  /** Types into one cell; row and column count from 0. */
  async type(sheetName: string, row: number, column: number, value: CellValue): Promise<void> {
    await this.typeRows(sheetName, row, column, [[value]]);
  }

  async typeRows(
    sheetName: string,
    row: number,
    column: number,
    values: readonly (readonly CellValue[])[],
  ): Promise<void> {
    const sheet = await this.sheet(sheetName);
    const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
    await this.host.workbook.writeCells(
      sheet.id,
      area,
      values.map((cells) => cells.map((value) => ({ value }))),
    );
  }

  async sheet(name: string) {
    const sheet = (await this.host.workbook.workbook()).sheets.find((each) => each.name === name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  /** All sheets but `except` with everything in them, to see that nothing was changed. */
  async everything(
    ...except: readonly string[]
  ): Promise<Readonly<Record<string, readonly (readonly CellValue[])[]>>> {
    const names = (await this.sheetNames()).filter((name) => !except.includes(name));
    return Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await this.contents(name)] as const)),
    );
  }

  /** The running text of a document in the local Drive; of the newest without an id. */
  async documentText(id = this.files()[this.files().length - 1]?.id ?? ''): Promise<string> {
    const parts = unzipSync(await this.bytesOf(id));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    return xml
      .replace(/<\/w:p>/g, '\n')
      .replace(/<w:tab\/>/g, '\t')
      .replace(/<[^>]+>/g, '');
  }
}
