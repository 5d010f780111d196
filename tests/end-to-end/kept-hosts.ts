/**
 * Started hosts, for the test files of one jest worker one after the other. Starting one takes seconds, and opening the example in
 * it some more: so it is kept, and put back to how it was when the workbook had been opened.
 */
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Host, openHost, WorkbookChoice } from '../../local/host/host';

const root = path.join(__dirname, '../..');

export interface Beginning extends WorkbookChoice {
  readonly locale: 'ko' | 'en';
  /** Whether others will begin with the same workbook file. */
  readonly isCommon?: boolean;
  /** Menu functions that have been run, without an error, before anybody begins. */
  readonly after?: readonly string[];
}

export class KeptHost {
  private readonly kept = new Set<string>();

  private constructor(
    readonly host: Host,
    /** Where the local Drive keeps its files. */
    readonly outFolder: string,
  ) {}

  static async open(): Promise<KeptHost> {
    const outFolder = realpathSync(mkdtempSync(path.join(tmpdir(), 'jangbu-test-')));
    const built = createRequire(__filename)(path.join(root, 'build/local/host.cjs')) as {
      readonly openHost: typeof openHost;
    };
    const host = await built.openHost({ distFolder: path.join(root, 'dist'), outFolder, locale: 'ko' });
    const opened = new KeptHost(host, outFolder);
    await opened.keep('ko');
    return opened;
  }

  /** Puts it back to a beginning, whatever was done with it. */
  async begin(beginning: Beginning): Promise<void> {
    const { workbookFile, language = 'ko', locale, isCommon = false, after = [] } = beginning;
    const base = workbookFile ?? language;
    const state = after.length === 0 ? base : [base, locale, ...after].join(' ');
    if (this.kept.has(state)) return this.goBackTo(state, locale);
    if (after.length === 0) {
      await this.goBackTo('ko', locale);
      await this.host.openWorkbook({ language, ...(workbookFile === undefined ? {} : { workbookFile }) });
      if (isCommon || workbookFile === undefined) await this.keep(state);
      return;
    }
    await this.begin({ ...beginning, after: [] });
    for (const functionName of after) {
      const { error } = await this.host.run(functionName);
      if (error !== null) throw new Error(`${functionName}: ${error.stack}`);
    }
    await this.keep(state);
  }

  async close(): Promise<void> {
    await this.host.close();
    rmSync(this.outFolder, { recursive: true, force: true });
  }

  private async goBackTo(state: string, locale: 'ko' | 'en'): Promise<void> {
    for (const name of readdirSync(this.outFolder))
      rmSync(path.join(this.outFolder, name), { recursive: true });
    await this.host.goBackTo(state, locale);
  }

  private async keep(state: string): Promise<void> {
    await this.host.keepState(state);
    this.kept.add(state);
  }
}

export class KeptHosts {
  private idle: KeptHost | null = null;

  constructor() {
    process.once('exit', () => {
      if (this.idle !== null) rmSync(this.idle.outFolder, { recursive: true, force: true });
    });
  }

  /** A host that nobody else has until it is given back. */
  async take(beginning: Beginning): Promise<KeptHost> {
    const taken = this.idle ?? (await KeptHost.open());
    this.idle = null;
    taken.host.holdProcess(true);
    try {
      await taken.begin(beginning);
    } catch (error) {
      await taken.close();
      throw error;
    }
    return taken;
  }

  /** One is enough to be kept. */
  async giveBack(taken: KeptHost): Promise<void> {
    if (this.idle !== null) return taken.close();
    taken.host.holdProcess(false);
    this.idle = taken;
  }
}
