/** The engine as the host sees it: a promise for every question. */
import type { MessagePort } from 'node:worker_threads';
import type { AsynchronousOperations } from './engine';
import type { Answer, NumberedQuestion, Question } from './engine-channel';
import { operationNames } from './operations';
import { EngineError } from './synchronous-client';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export class AsynchronousClient {
  readonly operations: AsynchronousOperations;
  private readonly waiting = new Map<number, Waiting>();
  private number = 0;
  private isClosed = false;

  constructor(private readonly port: MessagePort) {
    port.on('message', (answer: Answer) => {
      const waiting = this.waiting.get(answer.number);
      this.waiting.delete(answer.number);
      if (answer.ok) waiting?.resolve(answer.value);
      else waiting?.reject(new EngineError(answer.message));
    });
    const operations: Partial<Record<keyof AsynchronousOperations, unknown>> = {};
    for (const name of operationNames)
      operations[name] = (...parameters: unknown[]) => this.ask({ kind: 'operation', name, parameters });
    this.operations = operations as AsynchronousOperations;
  }

  async saveFile(path: string): Promise<void> {
    await this.ask({ kind: 'saveFile', path });
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
