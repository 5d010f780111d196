/** HTML.HtmlOutput: a page to show. */
import type { Played } from '../boundary/played';
import { exception } from '../boundary/service-error';
import { ServiceObject } from '../boundary/service-object';
import { Blob } from '../utilities/blob';
import { HtmlOutputMetaTag } from './html-output-meta-tag';

const allowedMetaTags = [
  ...['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'],
];

export class HtmlOutput extends ServiceObject implements Played<GoogleAppsScript.HTML.HtmlOutput> {
  protected readonly className = 'HtmlOutput';
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;
  #faviconUrl = '';
  readonly #metaTags: HtmlOutputMetaTag[] = [];

  constructor(content: string) {
    super();
    this.#content = content;
  }

  addMetaTag(name: string, content: string): this {
    if (!allowedMetaTags.includes(name))
      throw exception(`The meta tag you specified is not allowed in this context.`);
    this.#metaTags.push(new HtmlOutputMetaTag(name, content));
    return this;
  }

  append(content: string): this {
    this.#content += content;
    return this;
  }

  appendUntrusted(content: string): this {
    const escapes: Readonly<Record<string, string>> = {
      '&': '&amp;',
      '<': '&lt;',
      '>': '&gt;',
      '"': '&quot;',
      "'": '&#39;',
    };
    return this.append(content.replace(/[&<>"']/g, (character) => escapes[character] ?? character));
  }

  clear(): this {
    this.#content = '';
    return this;
  }

  getBlob(): Blob {
    return new Blob(Buffer.from(this.#content, 'utf8'), 'text/html', null);
  }

  getContent(): string {
    return this.#content;
  }

  getFaviconUrl(): string {
    return this.#faviconUrl;
  }

  getHeight(): number | null {
    return this.#height;
  }

  getMetaTags(): HtmlOutputMetaTag[] {
    return [...this.#metaTags];
  }

  getTitle(): string {
    return this.#title;
  }

  getWidth(): number | null {
    return this.#width;
  }

  setContent(content: string): this {
    this.#content = content;
    return this;
  }

  setFaviconUrl(url: string): this {
    this.#faviconUrl = url;
    return this;
  }

  setHeight(height: number | null): this {
    this.#height = height;
    return this;
  }

  /** Every page runs in an IFRAME since 2016, whatever is asked for. */
  setSandboxMode(): this {
    return this;
  }

  setTitle(title: string): this {
    this.#title = title;
    return this;
  }

  /** Where a page may be framed matters to web apps only. */
  setXFrameOptionsMode(): this {
    return this;
  }

  setWidth(width: number | null): this {
    this.#width = width;
    return this;
  }
}
