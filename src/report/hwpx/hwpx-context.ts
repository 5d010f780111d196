/** What all parts of one document share while it is written. */
import type { ReportStyle } from '../document/document';
import { type Palette, paletteOf } from '../style/palette';
import { type Typefaces, typefacesOf } from '../style/typefaces';
import { DocumentProperties } from './document-properties';

export interface HwpxContext {
  readonly palette: Palette;
  readonly typefaces: Typefaces;
  readonly properties: DocumentProperties;
}

export function hwpxContextOf(style: ReportStyle): HwpxContext {
  return {
    palette: paletteOf(style),
    typefaces: typefacesOf(style),
    properties: new DocumentProperties(),
  };
}
