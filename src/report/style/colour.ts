/** Colours as RRGGBB: how light they look, and colours of the same hue that are as light as asked for. */

const BLACK = '000000';
const WHITE = 'FFFFFF';

/** Whether it is a colour: six hexadecimal digits. */
export function isColour(text: string): boolean {
  return /^[0-9a-f]{6}$/i.test(text);
}

/** Red, green and blue, 0 to 255. */
function channels(colour: string): readonly number[] {
  return [0, 2, 4].map((start) => parseInt(colour.slice(start, start + 2), 16));
}

/** The colour that has `part` (0 to 1) of `other` in it. */
function mixed(colour: string, other: string, part: number): string {
  const others = channels(other);
  return channels(colour)
    .map((channel, index) => Math.round(channel + ((others[index] ?? channel) - channel) * part))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** Relative luminance as WCAG 2 defines it: 0 for black, 1 for white. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How light a colour looks, and how light its grey print is: CIE L*, 0 for black, 100 for white. */
export function lightness(colour: string): number {
  const relative = luminance(colour);
  return relative <= 216 / 24389 ? (relative * 24389) / 27 : 116 * Math.cbrt(relative) - 16;
}

/** The colour mixed with white or black until it is as light as that. */
export function withLightness(colour: string, asked: number): string {
  const other = lightness(colour) < asked ? WHITE : BLACK;
  let [least, most] = [0, 1];
  // Colours have 256 steps a channel, so that more halvings change nothing.
  for (let halving = 0; halving < 10; halving += 1) {
    const part = (least + most) / 2;
    const isShort = lightness(mixed(colour, other, part)) < asked === (other === WHITE);
    if (isShort) least = part;
    else most = part;
  }
  return mixed(colour, other, most);
}
