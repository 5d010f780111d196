/** HTML.HtmlOutputMetaTag. */
import type { Played } from '../boundary/played';
import { ServiceObject } from '../boundary/service-object';

export class HtmlOutputMetaTag
  extends ServiceObject
  implements Played<GoogleAppsScript.HTML.HtmlOutputMetaTag>
{
  protected readonly className = 'HtmlOutputMetaTag';
  readonly #name: string;
  readonly #content: string;

  constructor(name: string, content: string) {
    super();
    this.#name = name;
    this.#content = content;
  }

  getContent(): string {
    return this.#content;
  }

  getName(): string {
    return this.#name;
  }
}
