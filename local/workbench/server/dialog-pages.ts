/** Pages of HtmlService that were shown: their HTML, with `google.script` put before it, under addresses nobody can guess. */
import { randomUUID } from 'node:crypto';
import { dialogPolicy, type Response } from './response';
import { withScript } from './with-script';

/** Pages of long ago are forgotten: a dialog that still stands open was loaded before. */
const keptPages = 50;

export class DialogPages {
  private readonly pages = new Map<string, string>();

  /** `bridge` is the script that plays google.script; it reads the names of callable functions from `callableFunctions`. */
  constructor(private readonly bridge: string) {}

  /** The address under which the page lies from now on. */
  add(html: string, functionNames: readonly string[]): string {
    const id = randomUUID();
    const names = `var callableFunctions=${JSON.stringify(functionNames)};`;
    this.pages.set(id, withScript(html, `${names}${this.bridge}`));
    for (const old of [...this.pages.keys()].slice(0, -keptPages)) this.pages.delete(old);
    return `/dialogs/${id}`;
  }

  answer(id: string): Response | null {
    const body = this.pages.get(id);
    if (body === undefined) return null;
    return { status: 200, type: 'text/html; charset=utf-8', body, policy: dialogPolicy };
  }
}
