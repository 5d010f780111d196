/** The looks a document uses, each with its number, and the numbers of paragraphs, tables and fields. */
import { element } from '../rendering/xml-element';
import { Allotment } from './allotment';
import { type BorderFill, borderFillElement } from './border-fill';
import { type CharacterLook, characterElement } from './character-look';
import { fontElement } from './font';
import {
  type ParagraphLook,
  type ParagraphReferences,
  paragraphElement,
  type TabStop,
  tabStopElement,
} from './paragraph-look';

/** No line and no fill. */
const PLAIN: BorderFill = {};

/** The groups of scripts for which OWPML lists typefaces. */
const SCRIPTS = ['HANGUL', 'LATIN', 'HANJA', 'JAPANESE', 'OTHER', 'SYMBOL', 'USER'] as const;

export class DocumentProperties {
  private readonly fonts = new Allotment<string>(0);
  private readonly borderFills = new Allotment<BorderFill>(1);
  private readonly characters = new Allotment<CharacterLook & { readonly fontId: number }>(0);
  private readonly paragraphs = new Allotment<ParagraphLook & { readonly references: ParagraphReferences }>(
    0,
  );
  private readonly tabs = new Allotment<TabStop>(0);
  private readonly bookmarks = new Set<string>();
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

  /** Whether the name can be given to a bookmark: a second one of that name could not be led to. */
  takeBookmark(name: string): boolean {
    if (this.bookmarks.has(name)) return false;
    this.bookmarks.add(name);
    return true;
  }

  borderFillId(fill: BorderFill): number {
    return this.borderFills.idOf(fill);
  }

  characterId(look: CharacterLook): number {
    return this.characters.idOf({ ...look, fontId: this.fonts.idOf(look.typeface) });
  }

  paragraphId(look: ParagraphLook): number {
    const references = {
      tabId: this.tabs.idOf(look.tab ?? 'none'),
      borderFillId: look.border === undefined ? this.plainBorderId : this.borderFills.idOf(look.border.fill),
    };
    return this.paragraphs.idOf({ ...look, references });
  }

  fontLists(): string {
    const fonts = this.fonts.map(fontElement);
    return list(
      'hh:fontfaces',
      SCRIPTS.map((lang) => element('hh:fontface', { lang, fontCnt: fonts.length }, fonts)),
    );
  }

  borderFillList(): string {
    return list('hh:borderFills', this.borderFills.map(borderFillElement));
  }

  characterList(): string {
    const { plainBorderId } = this;
    return list(
      'hh:charProperties',
      this.characters.map((look, id) => characterElement(look, id, { fontId: look.fontId, plainBorderId })),
    );
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
  return element(name, { itemCnt: items.length }, items);
}
