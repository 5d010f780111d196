/** One page that is connected: what it is told, and the dialogs it is asked. */
import type { WebSocket } from 'ws';
import type { Onlooker } from '../../host/host';
import type { PageMessage, Selection, ServerMessage } from '../messages';
import type { DialogReport } from '../../services/environment';

/** Shows a page of HtmlService and gives its address. */
export type ShowHtml = (html: string) => string;

export class PageLine {
  /** Where the person stood, or was led, last. */
  selection: Selection | null = null;
  private readonly questions = new Map<number, (answer: string) => void>();
  private lastQuestion = 0;

  constructor(
    private readonly socket: WebSocket,
    private readonly showHtml: ShowHtml,
  ) {
    socket.once('close', () => {
      // A dialog of a page that is gone counts as closed.
      for (const answer of this.questions.values()) answer('CLOSE');
      this.questions.clear();
    });
  }

  /** Of messages that are no JSON nothing is heard. */
  onMessage(listener: (message: PageMessage) => void): void {
    this.socket.on('message', (data: Buffer) => {
      const message = parsed(data.toString('utf8'));
      if (message?.kind === 'answer') this.answer(message.question, message.answer);
      else if (message !== null) listener(message);
    });
  }

  onClose(listener: () => void): void {
    this.socket.once('close', listener);
  }

  tell(message: ServerMessage): void {
    if (this.socket.readyState === this.socket.OPEN) this.socket.send(JSON.stringify(message));
  }

  /** This page's person, for whom functions run. */
  readonly onlooker: Onlooker = {
    ask: ({ kind, title, message, buttons }) => {
      if (this.socket.readyState !== this.socket.OPEN) return Promise.resolve('CLOSE');
      this.lastQuestion += 1;
      const question = this.lastQuestion;
      return new Promise((resolve) => {
        this.questions.set(question, resolve);
        this.tell({ kind: 'ask', question, dialog: kind, title, message, buttons });
      });
    },
    see: (dialog) => {
      this.show(dialog);
    },
  };

  private show(dialog: DialogReport): void {
    switch (dialog.kind) {
      case 'alert':
      case 'prompt':
        // They were asked, and are answered by now.
        return;
      case 'toast': {
        const { title, message, seconds } = dialog;
        this.tell({ kind: 'toast', title, message, seconds });
        return;
      }
      default: {
        const { kind: place, title, html, width, height } = dialog;
        this.tell({ kind: 'page', page: { place, title, address: this.showHtml(html), width, height } });
      }
    }
  }

  private answer(question: number, answer: string): void {
    this.questions.get(question)?.(answer);
    this.questions.delete(question);
  }
}

function parsed(text: string): PageMessage | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'kind' in value ? (value as PageMessage) : null;
  } catch {
    return null;
  }
}
