/** Google's place on this machine: one workbook, its engine, and the add-on's bundle, each in a thread of its own. */
import path from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { AsynchronousClient } from '../engine/asynchronous-client';
import type { AsynchronousOperations } from '../engine/engine';
import { wake, type Connection, type EngineStart } from '../engine/engine-channel';
import type { WorkbookChange } from '../engine/workbook-change';
import type { WorkbookSnapshot } from '../engine/workbook-snapshot';
import type {
  DialogQuestion,
  DialogReport,
  DriveFile,
  MenuState,
  ServiceFailure,
} from '../services/environment';
import type {
  Execution,
  FileChange,
  OfficeAnswer,
  RunAnswer,
  RunRequest,
  ScriptMessage,
  ScriptRequest,
  ScriptStart,
} from './script-messages';

/** A workbook to begin with. */
export interface WorkbookChoice {
  /** An .xlsx to open; a new spreadsheet without it. */
  readonly workbookFile?: string;
  /** Of a new spreadsheet, and so of the tables made in it; Korean without it. A Korean `locale` makes Korean tables anyway. */
  readonly language?: 'ko' | 'en';
}

export interface HostOptions extends WorkbookChoice {
  /** The built add-on. The threads' own code lies beside it, in build/local. */
  readonly distFolder: string;
  /** Where the local Drive keeps its files. */
  readonly outFolder: string;
  readonly locale: 'ko' | 'en';
}

/** Somebody who looks on while a function runs. */
export interface Onlooker {
  /** The name of the button that was pressed; for a prompt with the typed text, `OK:text`. The add-on waits. */
  ask(question: DialogQuestion): Promise<string>;
  /** A toast, a dialog or a sidebar appeared. */
  see(dialog: DialogReport): void;
}

export interface RunOptions {
  readonly onlooker?: Onlooker;
  /** Whether the value goes to a page of HtmlService, under the rules of google.script.run. */
  readonly forPage?: boolean;
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
  const engine = new Worker(path.join(threads, 'engine-thread.cjs'), { workerData: engineStart(options) });
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
  const personLine = new MessageChannel();
  const personFlag = new Int32Array(new SharedArrayBuffer(4));
  const scriptStart: ScriptStart = {
    engine: { port: scriptLine.port1, flag },
    distFolder: options.distFolder,
    outFolder: options.outFolder,
    person: { port: personLine.port1, flag: personFlag },
  };
  const script = new Worker(path.join(threads, 'script-thread.cjs'), {
    workerData: scriptStart,
    transferList: [scriptLine.port1, personLine.port1],
  });
  const answerPerson = (answer: string): void => {
    personLine.port2.postMessage(answer);
    wake(personFlag);
  };
  // Nothing is ever said on this end.
  personLine.port2.unref();
  return new Host(engine, script, new AsynchronousClient(hostLine.port1), answerPerson, options.locale);
}

/** Who is signed in unless somebody else is. */
const firstUser = 'finance@example.org';

export class Host {
  private answers: string[] = [];
  private failing: number | string | null = null;
  private failure: ServiceFailure = 'before';
  private userEmail = firstUser;
  private workbookAddress: string | null = null;
  private lastMenus: readonly MenuState[] = [];
  private lastFiles: readonly DriveFile[] = [];
  private lastFunctionNames: readonly string[] = [];
  private running: Promise<unknown> = Promise.resolve();
  /** Fails when a thread ends, by an error or by `close`: nobody waits for it in vain. */
  private readonly ended: Promise<never>;

  constructor(
    private readonly engine: Worker,
    private readonly script: Worker,
    private readonly client: AsynchronousClient,
    private readonly answerPerson: (answer: string) => void,
    private locale: 'ko' | 'en',
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
  run(
    functionName: string,
    parameters: readonly unknown[] = [],
    { onlooker, forPage = false }: RunOptions = {},
  ): Promise<Execution> {
    const request: RunRequest = {
      locale: this.locale,
      functionName,
      parameters,
      alertAnswers: this.answers,
      failServiceCall: this.failing,
      failure: this.failure,
      userEmail: this.userEmail,
      workbookAddress: this.workbookAddress,
      attended: onlooker !== undefined,
      forPage,
    };
    this.answers = [];
    this.failing = null;
    const execution = this.running.then(() => this.ask(request, onlooker));
    this.running = execution.catch(() => undefined);
    return execution;
  }

  /** What to press in the dialogs of the next run, in their order; OK or YES when they run out. */
  answerAlerts(answers: readonly string[]): void {
    this.answers = [...answers];
  }

  /**
   * From the next run on the add-on takes this for the workbook's address: the name of the .xlsx it will be saved as,
   * so that links in a report lead to the file beside it.
   */
  placeWorkbookAt(address: string): void {
    this.workbookAddress = address;
  }

  /** Makes a service call of the next run fail: the k-th, counted from 1, or the first of a member. */
  failServiceCall(call: number | string, failure: ServiceFailure = 'before'): void {
    this.failing = call;
    this.failure = failure;
  }

  /** From the next run on somebody else works in the same workbook. */
  signIn(email: string): void {
    this.userEmail = email;
  }

  /** As somebody does in Drive by hand. */
  async changeFile(id: string, change: FileChange): Promise<void> {
    await this.running;
    await this.askOffice({ kind: 'handle', id, change });
  }

  /** The menus as the add-on last built them. */
  menus(): readonly MenuState[] {
    return this.lastMenus;
  }

  /** The files of the local Drive. */
  files(): readonly DriveFile[] {
    return this.lastFiles;
  }

  /** What google.script.run may call, as of the last execution. */
  functionNames(): readonly string[] {
    return this.lastFunctionNames;
  }

  /** The whole workbook; whatever changes in it after that, by anybody, is told to the listener given last. */
  watchWorkbook(onChange: (change: WorkbookChange) => void): Promise<WorkbookSnapshot> {
    return this.client.watch(onChange);
  }

  /** Ends when every change so far has been told to whoever watches the workbook. */
  async tellChanges(): Promise<void> {
    await this.client.tellChanges();
  }

  /** Writes the workbook as .xlsx. */
  async saveWorkbook(file: string): Promise<void> {
    await this.client.saveFile(file);
  }

  /** Opens another workbook in place of the one there is; Drive and menus stay. Whoever watched the workbook is told nothing more. */
  async openWorkbook(choice: WorkbookChoice): Promise<void> {
    await this.running;
    await this.client.open(engineStart(choice));
  }

  /** Keeps everything as it is now under a name: the workbook, the files of the Drive, what the add-on stored, its menus. */
  async keepState(name: string): Promise<void> {
    await this.running;
    await this.client.keep(name);
    await this.askOffice({ kind: 'keep', name });
  }

  /**
   * Puts everything back to what was kept, for somebody of that language, as if it had just been opened; in a fraction of the time
   * that opening takes.
   */
  async goBackTo(name: string, locale: 'ko' | 'en'): Promise<void> {
    await this.running;
    await this.client.goBack(name);
    await this.askOffice({ kind: 'goBack', name });
    this.locale = locale;
    this.answers = [];
    this.failing = null;
    this.userEmail = firstUser;
    this.workbookAddress = null;
    this.lastFunctionNames = [];
  }

  /** Whether the process goes on as long as the host is open, as it does unless told otherwise. */
  holdProcess(hold: boolean): void {
    this.client.holdProcess(hold);
    for (const thread of [this.script, this.engine]) {
      if (hold) thread.ref();
      else thread.unref();
    }
  }

  async close(): Promise<void> {
    this.client.close();
    await Promise.all([this.script.terminate(), this.engine.terminate()]);
  }

  private async ask(request: RunRequest, onlooker: Onlooker | undefined): Promise<Execution> {
    const answered = this.ending(onlooker);
    this.say({ kind: 'run', ...request });
    const answer = await Promise.race([answered, this.ended]);
    const { execution, functionNames } = answer;
    this.rememberOffice(answer);
    this.lastFunctionNames = functionNames;
    return execution;
  }

  private async askOffice(request: ScriptRequest): Promise<void> {
    const done = new Promise<ScriptMessage>((resolve) => {
      this.script.once('message', resolve);
    });
    this.say(request);
    const answer = await Promise.race([done, this.ended]);
    if (answer.kind === 'done') this.rememberOffice(answer);
  }

  private say(request: ScriptRequest): void {
    this.script.postMessage(request);
  }

  private rememberOffice({ menus, files }: OfficeAnswer): void {
    this.lastMenus = menus;
    this.lastFiles = files;
  }

  /** How the execution ends; until then its questions and dialogs go to the onlooker. */
  private ending(onlooker: Onlooker | undefined): Promise<RunAnswer> {
    return new Promise((resolve) => {
      const listen = (message: ScriptMessage): void => {
        switch (message.kind) {
          case 'asked':
            // Closing the dialog is what remains where nobody answers any more.
            void (onlooker?.ask(message.question) ?? Promise.resolve('CLOSE'))
              .catch(() => 'CLOSE')
              .then(this.answerPerson);
            break;
          case 'shown':
            onlooker?.see(message.dialog);
            break;
          case 'ended':
            this.script.off('message', listen);
            resolve(message);
        }
      };
      this.script.on('message', listen);
    });
  }
}

function engineStart({ workbookFile, language = 'ko' }: WorkbookChoice): EngineStart {
  return { workbookFile: workbookFile ?? null, language };
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
