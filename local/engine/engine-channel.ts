/** How other threads ask the engine: one message a question, one an answer. */
import type { MessagePort } from 'node:worker_threads';
import type { Operations } from './operations';
import type { WorkbookChange } from './workbook-change';

/** What can be asked: the operations of the contract, files, and the whole workbook. Who asked for that first is told every change after it. */
export type Question =
  | { readonly kind: 'operation'; readonly name: keyof Operations; readonly parameters: readonly unknown[] }
  | { readonly kind: 'saveFile'; readonly path: string }
  | { readonly kind: 'snapshot' }
  /** To be told of every change so far before this is answered. */
  | { readonly kind: 'tell' }
  /** To open another workbook in place of the one there is. */
  | { readonly kind: 'open'; readonly start: EngineStart }
  /** To keep the workbook as it is under a name, and to put it back to that. */
  | { readonly kind: 'keep'; readonly name: string }
  | { readonly kind: 'goBack'; readonly name: string };

export interface NumberedQuestion {
  readonly number: number;
  readonly question: Question;
}

export type Answer =
  | { readonly number: number; readonly ok: true; readonly value: unknown }
  | { readonly number: number; readonly ok: false; readonly message: string };

/** Told without a question to whoever watches. */
export interface ChangeNews {
  readonly change: WorkbookChange;
}

/** A new line to the engine. Whoever blocks on answers gives a flag to be woken by. */
export interface Connection {
  readonly port: MessagePort;
  readonly flag: Int32Array<SharedArrayBuffer> | null;
}

/** Which workbook to begin with. */
export interface EngineStart {
  /** The workbook to open; a new one where null. */
  readonly workbookFile: string | null;
  /** Of a new spreadsheet; Korean without it. */
  readonly language?: 'ko' | 'en';
}

/** Raises the flag of somebody blocked on an answer. */
export function wake(flag: Int32Array<SharedArrayBuffer>): void {
  Atomics.store(flag, 0, 1);
  Atomics.notify(flag, 0);
}
