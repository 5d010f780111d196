/** Logger. */
import type { Played } from '../boundary/played';
import { ServiceObject } from '../boundary/service-object';
import { logText } from './log-text';

export class Logger extends ServiceObject implements Played<GoogleAppsScript.Base.Logger> {
  protected readonly className = 'Logger';
  readonly #write: (line: string) => void;
  #lines: string[] = [];

  constructor(write: (line: string) => void) {
    super();
    this.#write = write;
  }

  clear(): void {
    this.#lines = [];
  }

  getLog(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  log(...values: readonly unknown[]): this {
    const line = logText(values);
    this.#lines.push(line);
    this.#write(line);
    return this;
  }
}
