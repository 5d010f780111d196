/** The engine as the host sees it: a promise for every question. */
import type { MessagePort } from 'node:worker_threads';
import type { AsynchronousOperations } from './engine';
import type { Answer, ChangeNews, EngineStart, NumberedQuestion, Question } from './engine-channel';
import { operationNames } from './operations';
import { unpackCells, type PackedCells } from './packed-cells';
import { EngineError } from './synchronous-client';
import type { WorkbookChange } from './workbook-change';
import type { WorkbookSnapshot } from './workbook-snapshot';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export class AsynchronousClient {
  readonly operations: AsynchronousOperations;
  private readonly waiting = new Map<number, Waiting>();
  private number = 0;
  private isClosed = false;
  private onChange: ((change: WorkbookChange) => void) | null = null;

  constructor(private readonly port: MessagePort) {
    port.on('message', (answer: Answer | ChangeNews) => {
      if ('change' in answer) {
        this.onChange?.(answer.change);
        return;
      }
      const waiting = this.waiting.get(answer.number);
      this.waiting.delete(answer.number);
      if (answer.ok) waiting?.resolve(answer.value);
      else waiting?.reject(new EngineError(answer.message));
    });
    const operations: Partial<Record<keyof AsynchronousOperations, unknown>> = {};
    for (const name of operationNames)
      operations[name] = async (...parameters: unknown[]) => {
        const value = await this.ask({ kind: 'operation', name, parameters });
        return name === 'readCells' ? unpackCells(value as PackedCells) : value;
      };
    this.operations = operations as AsynchronousOperations;
  }

  async saveFile(path: string): Promise<void> {
    await this.ask({ kind: 'saveFile', path });
  }

  /** The whole workbook; every change after it is told to the listener that was given last. */
  async watch(onChange: (change: WorkbookChange) => void): Promise<WorkbookSnapshot> {
    this.onChange = onChange;
    return (await this.ask({ kind: 'snapshot' })) as WorkbookSnapshot;
  }

  /** Ends when every change so far has been told to the listener. */
  async tellChanges(): Promise<void> {
    await this.ask({ kind: 'tell' });
  }

  /** Opens another workbook in place of the one there is. */
  async open(start: EngineStart): Promise<void> {
    await this.ask({ kind: 'open', start });
  }

  /** Keeps the workbook as it is now under a name. */
  async keep(name: string): Promise<void> {
    await this.ask({ kind: 'keep', name });
  }

  /** Puts the workbook back to what was kept. Whoever watched it is told nothing more. */
  async goBack(name: string): Promise<void> {
    await this.ask({ kind: 'goBack', name });
  }

  /** Whether the process has to go on for what may be answered. */
  holdProcess(hold: boolean): void {
    if (hold) this.port.ref();
    else this.port.unref();
  }

  /** Whoever still waits for an answer is told that none will come. */
  close(): void {
    this.isClosed = true;
    this.port.close();
    for (const waiting of this.waiting.values()) waiting.reject(closed());
    this.waiting.clear();
  }

  private ask(question: Question): Promise<unknown> {
    if (this.isClosed) return Promise.reject(closed());
    this.number += 1;
    const numbered: NumberedQuestion = { number: this.number, question };
    return new Promise((resolve, reject) => {
      this.waiting.set(numbered.number, { resolve, reject });
      this.port.postMessage(numbered);
    });
  }
}

function closed(): EngineError {
  return new EngineError('The engine is closed');
}
