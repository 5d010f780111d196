/** Logger. */
import type { Played } from '../boundary/played';
import { ServiceObject } from '../boundary/service-object';
import { filledText, javaDate, loggedText } from './java-text';

export class Logger extends ServiceObject implements Played<GoogleAppsScript.Base.Logger> {
  protected readonly className = 'Logger';
  readonly #timeZone: string;
  readonly #write: (line: string) => void;
  #lines: string[] = [];

  constructor(timeZone: string, write: (line: string) => void) {
    super();
    this.#timeZone = timeZone;
    this.#write = write;
  }

  clear(): void {
    this.#lines = [];
  }

  /** Every line with its moment in front. */
  getLog(): string {
    return this.#lines.join('');
  }

  /** One value, or a pattern and what to put into it. */
  log(...values: readonly unknown[]): this {
    const [first, ...others] = values;
    const line =
      typeof first === 'string' && others.length > 0
        ? filledText(first, others, this.#timeZone)
        : loggedText(first, this.#timeZone);
    this.#lines.push(`${javaDate(new Date(), this.#timeZone)} INFO: ${line}\n`);
    this.#write(line);
    return this;
  }
}
