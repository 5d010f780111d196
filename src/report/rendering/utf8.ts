/** Text as UTF-8, in plain code: Apps Script has no TextEncoder, and fflate's own way without one changes letters beyond U+FFFF. */

/** The bytes of the text. Half of a surrogate pair, which stands for no letter, becomes U+FFFD as in TextEncoder. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length);
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    let point = text.charCodeAt(index);
    if (point < 0x80) {
      bytes[length++] = point;
      continue;
    }
    if (point < 0x800) {
      bytes[length++] = 0xc0 | (point >> 6);
      bytes[length++] = 0x80 | (point & 0x3f);
      continue;
    }
    if (point >= 0xd800 && point <= 0xdfff) {
      const whole = text.codePointAt(index) ?? 0;
      if (whole > 0xffff) {
        index += 1;
        bytes[length++] = 0xf0 | (whole >> 18);
        bytes[length++] = 0x80 | ((whole >> 12) & 0x3f);
        bytes[length++] = 0x80 | ((whole >> 6) & 0x3f);
        bytes[length++] = 0x80 | (whole & 0x3f);
        continue;
      }
      point = 0xfffd;
    }
    bytes[length++] = 0xe0 | (point >> 12);
    bytes[length++] = 0x80 | ((point >> 6) & 0x3f);
    bytes[length++] = 0x80 | (point & 0x3f);
  }
  return bytes.slice(0, length);
}
