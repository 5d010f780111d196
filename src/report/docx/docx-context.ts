/** What all parts of one document share while it is written. */
import type { ReportStyle } from '../document/document';
import { type Palette, paletteOf } from '../style/palette';
import { type Typefaces, typefacesOf } from '../style/typefaces';
import { Bookmarks } from './bookmarks';
import { LinkRelationships } from './link-relationships';

export interface DocxContext {
  readonly palette: Palette;
  readonly typefaces: Typefaces;
  readonly bookmarks: Bookmarks;
  readonly links: LinkRelationships;
}

export function docxContextOf(style: ReportStyle): DocxContext {
  return {
    palette: paletteOf(style),
    typefaces: typefacesOf(style),
    bookmarks: new Bookmarks(),
    links: new LinkRelationships(),
  };
}
