/** What the played Google services need from whoever runs them, and what they report back: plain data only. */
import type { Operations } from '../engine/operations';

/** Given anew for every execution; only `office` and what stands behind `operations` outlive it. */
export interface ServicesEnvironment {
  readonly operations: Operations;
  readonly office: OfficeState;
  /** Where files made in Drive are kept on this machine. */
  readonly outFolder: string;
  /** The built add-on: HtmlService reads its pages from here. */
  readonly distFolder: string;
  readonly locale: 'ko' | 'en';
  readonly userEmail: string;
  /** Where the workbook can be opened: an address, or the name of the .xlsx it is saved as; Google's form without it. */
  readonly workbookAddress?: string;
  /**
   * Answers to dialogs in the order they are asked, each the name of a button (`OK`, `CANCEL`, `YES`, `NO`, `CLOSE`);
   * for a prompt, `OK:typed text`. When they run out, OK or YES is pressed. Answers are taken off the front.
   */
  readonly alertAnswers: string[];
  /** Whom dialogs are shown to; null where nobody looks on. */
  readonly person: Person | null;
  /**
   * Counted from 1, or the first of a member, `Drive.Files.create`: this service call of the execution throws, before it takes effect
   * unless `failure` says otherwise.
   */
  readonly failServiceCall: number | string | null;
  readonly failure?: ServiceFailure;
}

/**
 * How the call that is to fail does so: before it takes effect, after it took effect, or so that the whole execution ends there:
 * the call takes effect, and neither it nor any later one answers.
 */
export type ServiceFailure = 'before' | 'after' | 'execution ends';

/** Somebody who looks on while the add-on runs. */
export interface Person {
  /** Blocks until the dialog is answered; the answer is written as in `alertAnswers`. */
  ask(dialog: DialogQuestion): string;
  /** Something appeared on the screen, and the execution goes on. */
  see(dialog: DialogReport): void;
}

export interface DialogQuestion {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  /** Names of the buttons, the first for agreeing. */
  readonly buttons: readonly string[];
}

/** What survives between executions, apart from the workbook. Plain, so that it can be kept as JSON. */
export interface OfficeState {
  files: DriveFile[];
  /** Ids that were given out in advance and not used yet. */
  generatedIds: string[];
  properties: Record<PropertyScope, Record<string, string>>;
  cache: Record<PropertyScope, Record<string, CacheEntry>>;
  locks: Record<PropertyScope, LockHolder | null>;
  /** The menus added by the last execution that built any. */
  menus: MenuState[];
}

export type PropertyScope = 'document' | 'script' | 'user';

export interface CacheEntry {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export interface LockHolder {
  /** The execution that holds the lock. */
  readonly executionId: string;
}

/** A file of the local Drive; its bytes lie in the out folder. */
export interface DriveFile {
  readonly id: string;
  name: string;
  mimeType: string;
  /** Whose account made it: under the scope drive.file the add-on shows it to nobody else. */
  readonly madeBy: string;
  /** The shared drive it lies in; null in somebody's own. */
  driveId: string | null;
  description: string | null;
  /** Name inside the out folder; null for a file without content. */
  contentFile: string | null;
  /** What the bytes are: a Google Doc keeps the .docx it was made from. */
  contentMimeType: string;
  parents: string[];
  appProperties: Record<string, string>;
  properties: Record<string, string>;
  trashed: boolean;
  starred: boolean;
  /** RFC 3339. */
  readonly createdTime: string;
  modifiedTime: string;
  /** Raised by every change, as Drive does. */
  version: number;
  readonly webViewLink: string;
}

export interface MenuState {
  /** null for the add-on's own menu. */
  readonly caption: string | null;
  readonly items: readonly MenuItem[];
}

export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuState };

/** What one execution did. */
export interface ServicesReport {
  readonly calls: CallCounts;
  readonly dialogs: readonly DialogReport[];
  /** Lines written by Logger and console. */
  readonly log: readonly string[];
  /** The menus this execution added. */
  readonly menus: readonly MenuState[];
}

/**
 * How a member counts: `service` reads or writes data or files, or takes or releases something;
 * `navigation` only finds an object or its place; `builder` makes a value or a piece of interface.
 */
export type MemberClass = 'service' | 'navigation' | 'builder';

export interface CallCounts {
  readonly service: number;
  readonly navigation: number;
  readonly builder: number;
  /** By class and member, `Range.setValues`. */
  readonly byMember: Readonly<Record<string, number>>;
  /** The service calls in their order: the k-th is the one that `failServiceCall` k makes fail. */
  readonly sequence: readonly string[];
}

export type DialogReport =
  | { readonly kind: 'alert'; readonly title: string; readonly message: string; readonly answer: string }
  | {
      readonly kind: 'prompt';
      readonly title: string;
      readonly message: string;
      readonly answer: string;
      readonly text: string;
    }
  | { readonly kind: 'toast'; readonly title: string; readonly message: string; readonly seconds: number }
  | {
      readonly kind: 'sidebar' | 'modalDialog' | 'modelessDialog';
      readonly title: string;
      readonly html: string;
      readonly width: number | null;
      readonly height: number | null;
    };
