/** HtmlService: pages from text or from the built add-on's files. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Played } from '../boundary/played';
import { exception } from '../boundary/service-error';
import { ServiceObject } from '../boundary/service-object';
import type { Blob } from '../utilities/blob';
import { HtmlOutput } from './html-output';
import { sandboxMode, xFrameOptionsMode } from './modes';

export class HtmlService extends ServiceObject implements Played<GoogleAppsScript.HTML.HtmlService> {
  protected readonly className = 'HtmlService';
  readonly SandboxMode = sandboxMode;
  readonly XFrameOptionsMode = xFrameOptionsMode;
  readonly #folder: string;

  constructor(folder: string) {
    super();
    this.#folder = folder;
  }

  createHtmlOutput(content: string | Blob = ''): HtmlOutput {
    return new HtmlOutput(typeof content === 'string' ? content : content.getDataAsString());
  }

  /** With or without `.html`. */
  createHtmlOutputFromFile(name: string): HtmlOutput {
    const path = join(this.#folder, name.endsWith('.html') ? name : `${name}.html`);
    if (!existsSync(path)) throw exception(`No HTML file named ${name} was found.`);
    return new HtmlOutput(readFileSync(path, 'utf8'));
  }
}
