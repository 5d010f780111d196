/** Base.Ui: dialogs are answered from a list, or by the person who looks on, and reported. */
import type { EnumerationEntry } from '../boundary/enumeration';
import type { Played } from '../boundary/played';
import { ServiceObject } from '../boundary/service-object';
import type { DialogReport, MenuState, Person } from '../environment';
import type { HtmlOutput } from '../html/html-output';
import { button, buttonNames, buttonSet, pressed } from './buttons';
import { Menu } from './menu';
import { PromptResponse } from './prompt-response';

export interface UiSurroundings {
  /** Taken off the front, one a dialog. */
  readonly answers: string[];
  /** Asked where the answers have run out. */
  readonly person: Person | null;
  readonly showDialog: (dialog: DialogReport) => void;
  readonly addMenu: (menu: MenuState) => void;
}

interface Question {
  readonly title: string;
  readonly message: string;
  readonly buttons: EnumerationEntry;
}

export class Ui extends ServiceObject implements Played<GoogleAppsScript.Base.Ui> {
  protected readonly className = 'Ui';
  readonly Button = button;
  readonly ButtonSet = buttonSet;
  readonly #surroundings: UiSurroundings;

  constructor(surroundings: UiSurroundings) {
    super();
    this.#surroundings = surroundings;
  }

  /** `(message)`, `(message, buttons)` or `(title, message, buttons)`. */
  alert(first: string, second?: string | EnumerationEntry, third?: EnumerationEntry): EnumerationEntry {
    const { title, message, buttons } = question(first, second, third);
    const answer = pressed(buttons, this.#answerTo('alert', title, message, buttons));
    this.#surroundings.showDialog({ kind: 'alert', title, message, answer: answer.name() });
    return answer;
  }

  createAddonMenu(): Menu {
    return new Menu(null, this.#surroundings.addMenu);
  }

  createMenu(caption: string): Menu {
    return new Menu(caption, this.#surroundings.addMenu);
  }

  /** As alert; the answer may carry a text, `OK:typed text`. */
  prompt(first: string, second?: string | EnumerationEntry, third?: EnumerationEntry): PromptResponse {
    const { title, message, buttons } = question(first, second, third);
    const [name, ...typed] = this.#answerTo('prompt', title, message, buttons)?.split(':') ?? [];
    const answer = pressed(buttons, name);
    const text = typed.join(':');
    this.#surroundings.showDialog({ kind: 'prompt', title, message, answer: answer.name(), text });
    return new PromptResponse(text, answer);
  }

  showModalDialog(page: HtmlOutput, title: string): void {
    this.#showPage('modalDialog', page, title);
  }

  showModelessDialog(page: HtmlOutput, title: string): void {
    this.#showPage('modelessDialog', page, title);
  }

  showSidebar(page: HtmlOutput): void {
    this.#showPage('sidebar', page, page.getTitle());
  }

  #answerTo(
    kind: 'alert' | 'prompt',
    title: string,
    message: string,
    buttons: EnumerationEntry,
  ): string | undefined {
    const { answers, person } = this.#surroundings;
    return answers.shift() ?? person?.ask({ kind, title, message, buttons: buttonNames(buttons) });
  }

  #showPage(kind: 'sidebar' | 'modalDialog' | 'modelessDialog', page: HtmlOutput, title: string): void {
    this.#surroundings.showDialog({
      kind,
      title,
      html: page.getContent(),
      width: page.getWidth(),
      height: page.getHeight(),
    });
  }
}

function question(first: string, second?: string | EnumerationEntry, third?: EnumerationEntry): Question {
  if (typeof second === 'string') return { title: first, message: second, buttons: third ?? buttonSet.OK };
  return { title: '', message: first, buttons: second ?? buttonSet.OK };
}
