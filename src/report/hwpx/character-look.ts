/** How characters look: `hh:charPr`. */
import { element } from './xml-element';

export interface CharacterLook {
  /** Half points. */
  readonly size: number;
  readonly bold?: boolean;
  /** RRGGBB; black when absent. */
  readonly color?: string;
}

/** HWPUNIT in half a point. */
const HALF_POINT = 50;

/** The height of a line's characters in HWPUNIT. */
export function characterHeight({ size }: CharacterLook): number {
  return size * HALF_POINT;
}

/** OWPML names a value for each of seven groups of scripts; a report has one typeface for all. */
const SCRIPTS = ['hangul', 'latin', 'hanja', 'japanese', 'other', 'symbol', 'user'] as const;

function forAllScripts(name: string, value: number): string {
  return element(name, Object.fromEntries(SCRIPTS.map((script) => [script, value])));
}

const EVENLY_SET = [
  forAllScripts('hh:fontRef', 0),
  forAllScripts('hh:ratio', 100),
  forAllScripts('hh:spacing', 0),
  forAllScripts('hh:relSz', 100),
  forAllScripts('hh:offset', 0),
].join('');

const UNDECORATED = [
  element('hh:underline', { type: 'NONE', shape: 'SOLID', color: '#000000' }),
  element('hh:strikeout', { shape: 'NONE', color: '#000000' }),
  element('hh:outline', { type: 'NONE' }),
  element('hh:shadow', { type: 'NONE', color: '#C0C0C0', offsetX: 10, offsetY: 10 }),
].join('');

/** @param plainBorderId the number of the border that is none */
export function characterElement(look: CharacterLook, id: number, plainBorderId: number): string {
  const attributes = {
    id,
    height: characterHeight(look),
    textColor: `#${look.color ?? '000000'}`,
    shadeColor: 'none',
    useFontSpace: false,
    useKerning: false,
    symMark: 'NONE',
    borderFillIDRef: plainBorderId,
  };
  const weight = look.bold === true ? element('hh:bold') : '';
  return element('hh:charPr', attributes, EVENLY_SET, weight, UNDECORATED);
}
