/** One spelling for what is typed in several: that of the cell that stands first, so that records can be compared as texts. */
import { keyText } from '../ledger/key';

export class Spellings {
  private readonly first = new Map<string, string>();

  /** The text as it was spelled first among those that name the same; within `scope`, where one is given. */
  of(text: string, scope = ''): string {
    if (text === '') return text;
    const key = `${keyText(scope)}\n${keyText(text)}`;
    const known = this.first.get(key);
    if (known !== undefined) return known;
    this.first.set(key, text);
    return text;
  }
}
