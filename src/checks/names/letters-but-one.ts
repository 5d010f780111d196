/** Keys under which names one slip apart are found without comparing them: the letters, and the letters without one of them. */

const base = 1_000_003;

/**
 * One key for the text and one for each letter left out, as numbers of 30 bits (texts would take several times as long). Texts one
 * slip apart have a key in common; texts that have one in common are not always alike and have to be compared.
 */
export function lettersButOne(compact: string): readonly number[] {
  const { length } = compact;
  const behind = new Int32Array(length + 1);
  for (let index = length - 1; index >= 0; index -= 1)
    behind[index] = Math.imul(behind[index + 1] ?? 0, base) + compact.charCodeAt(index);
  const keys = [keyOf(behind[0] ?? 0)];
  let before = 0;
  let power = 1;
  for (let index = 0; index < length; index += 1) {
    keys.push(keyOf(before + Math.imul(behind[index + 1] ?? 0, power)));
    before = (before + Math.imul(compact.charCodeAt(index), power)) | 0;
    power = Math.imul(power, base);
  }
  return keys;
}

function keyOf(sum: number): number {
  // The lower bits of a product know little of the letters at the end.
  return (sum ^ (sum >>> 15)) & 0x3fff_ffff;
}
