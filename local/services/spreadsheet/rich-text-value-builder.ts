/** SpreadsheetApp.RichTextValueBuilder: a text first, then its links. */
import type { Played } from '../boundary/played';
import { notAvailable } from '../boundary/service-error';
import { ServiceObject } from '../boundary/service-object';
import { RichTextValue, type LinkedText } from './rich-text-value';
import { isLinkTarget, withLink } from './text-links';

export class RichTextValueBuilder
  extends ServiceObject
  implements Played<GoogleAppsScript.Spreadsheet.RichTextValueBuilder>
{
  protected readonly className = 'RichTextValueBuilder';
  #value: LinkedText | null;

  constructor(value: LinkedText | null = null) {
    super();
    this.#value = value;
  }

  build(): RichTextValue {
    return new RichTextValue(this.#given('build'));
  }

  /** For the whole text, or from an offset up to another one; null takes the link away. */
  setLinkUrl(...values: readonly (number | string | null)[]): this {
    const { text, links } = this.#given('setLinkUrl');
    const url = values[values.length - 1] ?? null;
    const [start, end] = values.length === 1 ? [0, text.length] : values.slice(0, 2).map(Number);
    if (typeof url === 'number' || (url !== null && !isLinkTarget(url)))
      throw notAvailable(`RichTextValueBuilder.setLinkUrl (${String(url)})`);
    if (start === undefined || end === undefined || start < 0 || end > text.length || start >= end)
      throw notAvailable(`RichTextValueBuilder.setLinkUrl (from ${String(start)} to ${String(end)})`);
    this.#value = { text, links: withLink(links, start, end, url) };
    return this;
  }

  setText(text: string): this {
    // Whether Google keeps links of an earlier text is written nowhere.
    if (this.#value !== null && this.#value.links.length > 0)
      throw notAvailable('RichTextValueBuilder.setText (after a link)');
    this.#value = { text, links: [] };
    return this;
  }

  #given(member: string): LinkedText {
    if (this.#value === null) throw notAvailable(`RichTextValueBuilder.${member} (without a text)`);
    return this.#value;
  }
}
