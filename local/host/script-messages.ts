/** What the host and the add-on's thread say to each other. */
import type { Connection } from '../engine/engine-channel';
import type { DriveFile, MenuState, ServicesReport } from '../services/environment';

/** What the add-on's thread is started with. */
export interface ScriptStart {
  readonly engine: Connection;
  readonly distFolder: string;
  readonly outFolder: string;
  readonly locale: 'ko' | 'en';
  readonly userEmail: string;
}

/** One execution to be run. */
export interface RunRequest {
  readonly functionName: string;
  readonly parameters: readonly unknown[];
  readonly alertAnswers: readonly string[];
  readonly failServiceCall: number | null;
}

export interface ExecutionError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** How an execution ended. */
export interface Execution extends Omit<ServicesReport, 'menus'> {
  /** What the function returned, as plain data. */
  readonly value: unknown;
  readonly error: ExecutionError | null;
  readonly milliseconds: number;
}

export interface RunAnswer {
  readonly execution: Execution;
  readonly menus: readonly MenuState[];
  readonly files: readonly DriveFile[];
}
