/** A typeface, and what stands in for it on computers that do not have it: `hh:font`. */
import { element } from '../rendering/xml-element';

/** Both come with Hancom Office. */
const SUBSTITUTES = { sansSerif: '함초롬돋움', serif: '함초롬바탕' } as const;

function isSerif(typeface: string): boolean {
  return /serif|myeongjo|batang|명조|바탕|궁서/i.test(typeface) && !/sans/i.test(typeface);
}

export function fontElement(typeface: string, id: number): string {
  const substitute = isSerif(typeface) ? SUBSTITUTES.serif : SUBSTITUTES.sansSerif;
  return element(
    'hh:font',
    { id, face: typeface, type: 'TTF', isEmbedded: false },
    element('hh:substFont', { face: substitute, type: 'TTF', isEmbedded: false }),
  );
}
