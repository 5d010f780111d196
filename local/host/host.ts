/** Google's place on this machine: one workbook, its engine, and the add-on's bundle, each in a thread of its own. */
import path from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { AsynchronousClient } from '../engine/asynchronous-client';
import type { AsynchronousOperations } from '../engine/engine';
import type { Connection, EngineStart } from '../engine/engine-channel';
import type { DriveFile, MenuState } from '../services/environment';
import type { Execution, RunAnswer, RunRequest, ScriptStart } from './script-messages';

export interface HostOptions {
  /** The built add-on. The threads' own code lies beside it, in build/local. */
  readonly distFolder: string;
  /** Where the local Drive keeps its files. */
  readonly outFolder: string;
  readonly locale: 'ko' | 'en';
  /** An .xlsx to open; a new spreadsheet without it. */
  readonly workbookFile?: string;
  readonly userEmail?: string;
}

/** The workbook could not be opened, or the engine did not start. */
export class HostStartError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'HostStartError';
  }
}

/** Opens a workbook; everything runs until `close`. */
export async function openHost(options: HostOptions): Promise<Host> {
  const threads = path.join(options.distFolder, '../build/local');
  const engineStart: EngineStart = { workbookFile: options.workbookFile ?? null };
  const engine = new Worker(path.join(threads, 'engine-thread.cjs'), { workerData: engineStart });
  try {
    await started(engine);
  } catch (error) {
    await engine.terminate();
    throw error;
  }
  const hostLine = new MessageChannel();
  connect(engine, { port: hostLine.port2, flag: null });
  const scriptLine = new MessageChannel();
  const flag = new Int32Array(new SharedArrayBuffer(4));
  connect(engine, { port: scriptLine.port2, flag });
  const scriptStart: ScriptStart = {
    engine: { port: scriptLine.port1, flag },
    distFolder: options.distFolder,
    outFolder: options.outFolder,
    locale: options.locale,
    userEmail: options.userEmail ?? 'finance@example.org',
  };
  const script = new Worker(path.join(threads, 'script-thread.cjs'), {
    workerData: scriptStart,
    transferList: [scriptLine.port1],
  });
  return new Host(engine, script, new AsynchronousClient(hostLine.port1));
}

export class Host {
  private answers: string[] = [];
  private failing: number | null = null;
  private lastMenus: readonly MenuState[] = [];
  private lastFiles: readonly DriveFile[] = [];
  private running: Promise<unknown> = Promise.resolve();
  /** Fails when a thread ends, by an error or by `close`: nobody waits for it in vain. */
  private readonly ended: Promise<never>;

  constructor(
    private readonly engine: Worker,
    private readonly script: Worker,
    private readonly client: AsynchronousClient,
  ) {
    this.ended = new Promise((_resolve, reject) => {
      for (const thread of [engine, script]) {
        thread.once('error', reject);
        thread.once('exit', () => {
          client.close();
          reject(new Error('The host is closed'));
        });
      }
    });
    this.ended.catch(() => undefined);
  }

  /** The workbook as somebody edits it by hand. */
  get workbook(): AsynchronousOperations {
    return this.client.operations;
  }

  /** Runs one function of the bundle in a context of its own; executions wait for each other. */
  run(functionName: string, parameters: readonly unknown[] = []): Promise<Execution> {
    const request: RunRequest = {
      functionName,
      parameters,
      alertAnswers: this.answers,
      failServiceCall: this.failing,
    };
    this.answers = [];
    this.failing = null;
    const execution = this.running.then(() => this.ask(request));
    this.running = execution.catch(() => undefined);
    return execution;
  }

  /** What to press in the dialogs of the next run, in their order; OK or YES when they run out. */
  answerAlerts(answers: readonly string[]): void {
    this.answers = [...answers];
  }

  /** Makes the k-th service call of the next run fail, counted from 1. */
  failServiceCall(k: number): void {
    this.failing = k;
  }

  /** The menus as the add-on last built them. */
  menus(): readonly MenuState[] {
    return this.lastMenus;
  }

  /** The files of the local Drive. */
  files(): readonly DriveFile[] {
    return this.lastFiles;
  }

  /** Writes the workbook as .xlsx. */
  async saveWorkbook(file: string): Promise<void> {
    await this.client.saveFile(file);
  }

  async close(): Promise<void> {
    this.client.close();
    await Promise.all([this.script.terminate(), this.engine.terminate()]);
  }

  private async ask(request: RunRequest): Promise<Execution> {
    const answered = new Promise<RunAnswer>((resolve) => {
      this.script.once('message', resolve);
    });
    this.script.postMessage(request);
    const { execution, menus, files } = await Promise.race([answered, this.ended]);
    this.lastMenus = menus;
    this.lastFiles = files;
    return execution;
  }
}

function started(engine: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = ({ message }: Error): void => {
      reject(new HostStartError(message));
    };
    engine.once('error', fail);
    engine.once('message', (message: { readonly failed?: string }) => {
      engine.off('error', fail);
      if (message.failed === undefined) resolve();
      else reject(new HostStartError(message.failed));
    });
  });
}

function connect(engine: Worker, connection: Connection): void {
  engine.postMessage(connection, [connection.port]);
}
