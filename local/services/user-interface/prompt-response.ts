/** Base.PromptResponse: what somebody typed, and which button ended it. */
import type { EnumerationEntry } from '../boundary/enumeration';
import type { Played } from '../boundary/played';
import { ServiceObject } from '../boundary/service-object';

export class PromptResponse extends ServiceObject implements Played<GoogleAppsScript.Base.PromptResponse> {
  protected readonly className = 'PromptResponse';
  readonly #text: string;
  readonly #button: EnumerationEntry;

  constructor(text: string, button: EnumerationEntry) {
    super();
    this.#text = text;
    this.#button = button;
  }

  getResponseText(): string {
    return this.#text;
  }

  getSelectedButton(): EnumerationEntry {
    return this.#button;
  }
}
