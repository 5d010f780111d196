/** The bundle's console: its lines go to the report. */
import type { Played } from '../boundary/played';
import { ServiceObject } from '../boundary/service-object';
import { logText } from './log-text';

export class ScriptConsole extends ServiceObject implements Played<Console> {
  protected readonly className = 'console';
  readonly #write: (line: string) => void;
  readonly #started = new Map<string, number>();

  constructor(write: (line: string) => void) {
    super();
    this.#write = write;
  }

  error(...values: readonly unknown[]): void {
    this.#write(logText(values));
  }

  info(...values: readonly unknown[]): void {
    this.#write(logText(values));
  }

  log(...values: readonly unknown[]): void {
    this.#write(logText(values));
  }

  time(label: string): void {
    this.#started.set(label, Date.now());
  }

  timeEnd(label: string): void {
    this.#write(`${label}: ${String(Date.now() - (this.#started.get(label) ?? Date.now()))}ms`);
  }

  warn(...values: readonly unknown[]): void {
    this.#write(logText(values));
  }
}
