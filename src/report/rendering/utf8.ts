/** Text as UTF-8, in plain code: Apps Script has no TextEncoder, and fflate's own way without one changes letters beyond U+FFFF. */

/** What the first byte begins with, by how many bytes follow. */
const firstBits = [0, 0xc0, 0xe0, 0xf0] as const;

/** The bytes of the text. Half of a surrogate pair, which stands for no letter, becomes U+FFFD as in TextEncoder. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length);
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    let point = text.codePointAt(index) ?? 0;
    if (point > 0xffff) index += 1;
    else if (point >= 0xd800 && point <= 0xdfff) point = 0xfffd;
    const following = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    bytes[length] = firstBits[following] | (point >> (6 * following));
    length += 1;
    for (let left = following - 1; left >= 0; left -= 1) {
      bytes[length] = 0x80 | ((point >> (6 * left)) & 0x3f);
      length += 1;
    }
  }
  return bytes.slice(0, length);
}
