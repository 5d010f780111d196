/** What stands around the grid, and how it follows from what the server says and the person does. */
import type { ProtectionState } from '../../engine/operations';
import type { MenuState } from '../../services/environment';
import type { Kept, OfficeFile, ServerMessage, ShownPage } from '../messages';

export type Question = Extract<ServerMessage, { kind: 'ask' }>;

export interface Toast {
  readonly number: number;
  readonly title: string;
  readonly message: string;
  /** Shown until it is dismissed where negative, as in Google. */
  readonly seconds: number;
}

export interface Screen {
  readonly fileName: string;
  readonly kept: Kept;
  readonly menus: readonly MenuState[];
  readonly files: readonly OfficeFile[];
  readonly filesOpen: boolean;
  /** The address of the file that is shown beside the grid. */
  readonly preview: string | null;
  readonly running: string | null;
  readonly questions: readonly Question[];
  readonly sidebar: ShownPage | null;
  readonly dialogs: readonly ShownPage[];
  readonly toasts: readonly Toast[];
  /** What went wrong last, above the grid until it is dismissed. */
  readonly error: string | null;
  readonly warning: ProtectionState | null;
  readonly connected: boolean;
}

export type ScreenEvent =
  | { readonly kind: 'heard'; readonly message: ServerMessage; readonly savedText: (file: string) => string }
  | { readonly kind: 'cut' }
  | { readonly kind: 'answered'; readonly question: number }
  | { readonly kind: 'closedPage'; readonly address: string }
  | {
      readonly kind: 'resizedPage';
      readonly address: string;
      readonly width?: number;
      readonly height?: number;
    }
  | { readonly kind: 'dismissedToast'; readonly number: number }
  | { readonly kind: 'dismissedError' }
  | { readonly kind: 'error'; readonly text: string }
  /** The workbench has something to say that needs no answer. */
  | { readonly kind: 'told'; readonly text: string }
  | { readonly kind: 'warned'; readonly protection: ProtectionState | null }
  | { readonly kind: 'files'; readonly open: boolean }
  | { readonly kind: 'preview'; readonly address: string | null };

export const firstScreen: Screen = {
  fileName: '',
  kept: { state: 'unchanged', file: '' },
  menus: [],
  files: [],
  filesOpen: false,
  preview: null,
  running: null,
  questions: [],
  sidebar: null,
  dialogs: [],
  toasts: [],
  error: null,
  warning: null,
  connected: true,
};

export function nextScreen(screen: Screen, event: ScreenEvent): Screen {
  switch (event.kind) {
    case 'heard':
      return afterMessage(screen, event.message, event.savedText);
    case 'cut':
      return { ...screen, connected: false, questions: [], running: null };
    case 'answered':
      return {
        ...screen,
        questions: screen.questions.filter(({ question }) => question !== event.question),
      };
    case 'closedPage':
      return {
        ...screen,
        sidebar: screen.sidebar?.address === event.address ? null : screen.sidebar,
        dialogs: screen.dialogs.filter(({ address }) => address !== event.address),
      };
    case 'resizedPage':
      return {
        ...screen,
        dialogs: screen.dialogs.map((page) =>
          page.address === event.address
            ? { ...page, width: event.width ?? page.width, height: event.height ?? page.height }
            : page,
        ),
      };
    case 'dismissedToast':
      return { ...screen, toasts: screen.toasts.filter(({ number }) => number !== event.number) };
    case 'dismissedError':
      return { ...screen, error: null };
    case 'error':
      return { ...screen, error: event.text };
    case 'told':
      return withToast(screen, '', event.text, toastSeconds);
    case 'warned':
      return { ...screen, warning: event.protection };
    case 'files':
      return { ...screen, filesOpen: event.open };
    case 'preview':
      // A dialog that offered the report would hide it.
      return {
        ...screen,
        preview: event.address,
        filesOpen: false,
        dialogs: event.address === null ? screen.dialogs : [],
      };
  }
}

function afterMessage(screen: Screen, message: ServerMessage, savedText: (file: string) => string): Screen {
  switch (message.kind) {
    case 'welcome': {
      const { fileName, kept, menus, files, running } = message;
      return { ...screen, fileName, kept, menus, files, running, connected: true };
    }
    case 'office':
      return { ...screen, menus: message.menus, files: message.files };
    case 'running':
      return { ...screen, running: message.functionName };
    case 'ran':
      return { ...screen, error: message.error ?? screen.error };
    case 'ask':
      return { ...screen, questions: [...screen.questions, message] };
    case 'toast': {
      const { title, message: text, seconds } = message;
      return withToast(screen, title, text, seconds);
    }
    case 'page':
      // A modal dialog takes the place of the one before it, and so does the sidebar, as in Google.
      return message.page.place === 'sidebar'
        ? { ...screen, sidebar: message.page }
        : {
            ...screen,
            dialogs: [
              ...screen.dialogs.filter(
                ({ place }) => place !== 'modalDialog' || place !== message.page.place,
              ),
              message.page,
            ],
          };
    case 'saved':
      return withToast(screen, '', savedText(message.file), toastSeconds);
    case 'kept':
      return { ...screen, kept: message.kept };
    case 'refused':
      return { ...screen, error: message.message };
    case 'changed':
    case 'select':
    case 'called':
      return screen;
  }
}

const toastSeconds = 6;
let toastNumber = 0;

function withToast(screen: Screen, title: string, message: string, seconds: number): Screen {
  toastNumber += 1;
  return { ...screen, toasts: [...screen.toasts, { number: toastNumber, title, message, seconds }] };
}
