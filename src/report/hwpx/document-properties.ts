/** The looks a document uses, each with its number, and the numbers of paragraphs, tables and fields. */
import { Allotment } from './allotment';
import { type BorderFill, borderFillElement } from './border-fill';
import { type CharacterLook, characterElement } from './character-look';
import {
  type ParagraphLook,
  type ParagraphReferences,
  paragraphElement,
  type TabStop,
  tabStopElement,
} from './paragraph-look';
import { element } from './xml-element';

/** No line and no tint. */
const PLAIN: BorderFill = {};

export class DocumentProperties {
  private readonly borderFills = new Allotment<BorderFill>(1);
  private readonly characters = new Allotment<CharacterLook>(0);
  private readonly paragraphs = new Allotment<ParagraphLook & { readonly references: ParagraphReferences }>(
    0,
  );
  private readonly tabs = new Allotment<TabStop>(0);
  private lastId = 0;

  /** The border that is none. */
  readonly plainBorderId = this.borderFills.idOf(PLAIN);

  constructor() {
    this.tabs.idOf('none');
  }

  /** A number that no other paragraph, table or field of the document has. */
  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  borderFillId(fill: BorderFill): number {
    return this.borderFills.idOf(fill);
  }

  characterId(look: CharacterLook): number {
    return this.characters.idOf(look);
  }

  paragraphId(look: ParagraphLook): number {
    const references = {
      tabId: this.tabs.idOf(look.tab ?? 'none'),
      borderFillId: look.border === undefined ? this.plainBorderId : this.borderFills.idOf(look.border.fill),
    };
    return this.paragraphs.idOf({ ...look, references });
  }

  borderFillList(): string {
    return list('hh:borderFills', this.borderFills.map(borderFillElement));
  }

  characterList(): string {
    const elements = this.characters.map((look, id) => characterElement(look, id, this.plainBorderId));
    return list('hh:charProperties', elements);
  }

  tabList(): string {
    return list('hh:tabProperties', this.tabs.map(tabStopElement));
  }

  paragraphList(): string {
    const elements = this.paragraphs.map((look, id) => paragraphElement(look, id, look.references));
    return list('hh:paraProperties', elements);
  }
}

/** A list of the header, which says how many items it has. */
export function list(name: string, items: readonly string[]): string {
  return element(name, { itemCnt: items.length }, ...items);
}
