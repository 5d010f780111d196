/** What the host and the add-on's thread say to each other. */
import type { Connection } from '../engine/engine-channel';
import type {
  DialogQuestion,
  DialogReport,
  DriveFile,
  MenuState,
  ServiceFailure,
  ServicesReport,
} from '../services/environment';

/** What the add-on's thread is started with. */
export interface ScriptStart {
  readonly engine: Connection;
  readonly distFolder: string;
  readonly outFolder: string;
  /** Over it the thread is answered what a person said. */
  readonly person: Connection;
}

/** What the thread is asked to do, one after the other. */
export type ScriptRequest =
  | ({ readonly kind: 'run' } & RunRequest)
  /** To keep Drive, properties and menus as they are under a name, and to put them back to that. */
  | { readonly kind: 'keep'; readonly name: string }
  | { readonly kind: 'goBack'; readonly name: string }
  /** Something done to a file in Drive by hand. */
  | { readonly kind: 'handle'; readonly id: string; readonly change: FileChange };

/** What a person does to a file in Drive without the add-on. */
export type FileChange = 'trash' | 'move to a shared drive';

/** One execution to be run. */
export interface RunRequest {
  readonly locale: 'ko' | 'en';
  readonly functionName: string;
  readonly parameters: readonly unknown[];
  readonly alertAnswers: readonly string[];
  readonly failServiceCall: number | string | null;
  readonly failure: ServiceFailure;
  /** Who is signed in. */
  readonly userEmail: string;
  /** Where the workbook is said to be; null for an address in Google's form. */
  readonly workbookAddress: string | null;
  /** Whether somebody looks on: dialogs without a prepared answer are asked, and everything is shown as it appears. */
  readonly attended: boolean;
  /** Whether the value goes to a page of HtmlService, under the rules of google.script.run. */
  readonly forPage: boolean;
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

/** What the thread says while it runs and when it has ended. */
export type ScriptMessage =
  | { readonly kind: 'asked'; readonly question: DialogQuestion }
  | { readonly kind: 'shown'; readonly dialog: DialogReport }
  | ({ readonly kind: 'ended' } & RunAnswer)
  | ({ readonly kind: 'done' } & OfficeAnswer);

/** What there is after a request. */
export interface OfficeAnswer {
  readonly menus: readonly MenuState[];
  readonly files: readonly DriveFile[];
}

export interface RunAnswer extends OfficeAnswer {
  readonly execution: Execution;
  /** What google.script.run may call. */
  readonly functionNames: readonly string[];
}
