/** A rough guess at how wide a text is, without a font to measure it in. */

/** Everything up to this code is about half as wide as it is high; Korean is nearly as wide as high. */
const LAST_NARROW = 0x2ff;
const NARROW = 0.5;
const WIDE = 0.92;

/** @param height of the characters, in HWPUNIT; the width is in the same unit */
export function estimatedWidth(text: string, height: number): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    width += text.charCodeAt(index) <= LAST_NARROW ? NARROW : WIDE;
  }
  return width * height;
}
