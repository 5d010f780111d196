/** SpreadsheetApp.RichTextValue: a text of which parts are links, or one run of it. Looks of parts are not kept by the engine. */
import type { TextLink } from '../../engine/operations';
import type { Played } from '../boundary/played';
import { notAvailable } from '../boundary/service-error';
import { ServiceObject } from '../boundary/service-object';
import { RichTextValueBuilder } from './rich-text-value-builder';
import { linkRuns } from './text-links';

/** A text with its links in order. */
export interface LinkedText {
  readonly text: string;
  readonly links: readonly TextLink[];
}

export class RichTextValue
  extends ServiceObject
  implements Played<GoogleAppsScript.Spreadsheet.RichTextValue>
{
  protected readonly className = 'RichTextValue';
  /** Of the whole cell, also where this is one run of it. */
  readonly #cell: LinkedText;
  readonly #start: number;
  readonly #end: number;

  constructor(cell: LinkedText, start = 0, end = cell.text.length) {
    super();
    this.#cell = cell;
    this.#start = start;
    this.#end = end;
  }

  /** Its own text, links counted from its beginning. */
  static linkedTextOf(value: RichTextValue): LinkedText {
    const start = value.#start;
    const links = linkRuns(value.#cell.links, start, value.#end).flatMap(({ url, ...run }) =>
      url === null ? [] : [{ start: run.start - start, end: run.end - start, url }],
    );
    return { text: value.getText(), links };
  }

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(RichTextValue.linkedTextOf(this));
  }

  getEndIndex(): number {
    return this.#end;
  }

  /** Offsets count in the text of the cell; null where the part leads nowhere, or not everywhere to the same place. */
  getLinkUrl(start = this.#start, end = this.#end): string | null {
    if (start < this.#start || end > this.#end || start > end)
      throw notAvailable(`RichTextValue.getLinkUrl (from ${String(start)} to ${String(end)})`);
    const [first, ...others] = linkRuns(this.#cell.links, start, end);
    return first === undefined || others.length > 0 ? null : first.url;
  }

  getRuns(): RichTextValue[] {
    if (this.#start === this.#end) throw notAvailable('RichTextValue.getRuns (of an empty text)');
    return linkRuns(this.#cell.links, this.#start, this.#end).map(
      ({ start, end }) => new RichTextValue(this.#cell, start, end),
    );
  }

  getStartIndex(): number {
    return this.#start;
  }

  getText(): string {
    return this.#cell.text.slice(this.#start, this.#end);
  }
}
