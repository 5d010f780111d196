/** How characters look: `hh:charPr`. */
import { element } from '../rendering/xml-element';
import { ofHalfPoints, ofTwentieths } from './length';

export interface CharacterLook {
  readonly typeface: string;
  /** Half points. */
  readonly size: number;
  readonly bold?: boolean;
  /** RRGGBB; black when absent. */
  readonly color?: string;
  /** RRGGBB of a dotted line below. */
  readonly underline?: string;
  /** Between characters, in twentieths of a point. */
  readonly letterSpacing?: number;
}

/** OWPML names a value for each of seven groups of scripts; a look has one for all. */
const SCRIPTS = ['hangul', 'latin', 'hanja', 'japanese', 'other', 'symbol', 'user'] as const;

function forAllScripts(name: string, value: number): string {
  return element(name, Object.fromEntries(SCRIPTS.map((script) => [script, value])));
}

function underlineElement(color: string | undefined): string {
  return color === undefined
    ? element('hh:underline', { type: 'NONE', shape: 'SOLID', color: '#000000' })
    : element('hh:underline', { type: 'BOTTOM', shape: 'DOT', color: `#${color}` });
}

const UNDECORATED = [
  element('hh:strikeout', { shape: 'NONE', color: '#000000' }),
  element('hh:outline', { type: 'NONE' }),
  element('hh:shadow', { type: 'NONE', color: '#C0C0C0', offsetX: 10, offsetY: 10 }),
].join('');

/** What a character look refers to, by number. */
export interface CharacterReferences {
  readonly fontId: number;
  /** The border that is none. */
  readonly plainBorderId: number;
}

export function characterElement(
  look: CharacterLook,
  id: number,
  { fontId, plainBorderId }: CharacterReferences,
): string {
  const height = ofHalfPoints(look.size);
  const attributes = {
    id,
    height,
    textColor: `#${look.color ?? '000000'}`,
    shadeColor: 'none',
    // Spaces as wide as the typeface has them; otherwise they would be half as wide as the characters are high.
    useFontSpace: true,
    useKerning: false,
    symMark: 'NONE',
    borderFillIDRef: plainBorderId,
  };
  return element(
    'hh:charPr',
    attributes,
    forAllScripts('hh:fontRef', fontId),
    forAllScripts('hh:ratio', 100),
    // Percent of the height.
    forAllScripts('hh:spacing', Math.round((100 * ofTwentieths(look.letterSpacing ?? 0)) / height)),
    forAllScripts('hh:relSz', 100),
    forAllScripts('hh:offset', 0),
    look.bold === true ? element('hh:bold') : '',
    underlineElement(look.underline),
    UNDECORATED,
  );
}
