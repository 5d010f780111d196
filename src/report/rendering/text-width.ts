/** A rough guess at how wide a text is, without a font to measure it in. */

/** Characters up to this code are about half as wide as they are high; Korean is nearly as wide as high. */
const LAST_NARROW = 0x2ff;
const NARROW = 0.56;
const WIDE = 0.92;

/** In ems: multiples of the height of the characters. */
export function widthInEms(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    width += text.charCodeAt(index) <= LAST_NARROW ? NARROW : WIDE;
  }
  return width;
}
