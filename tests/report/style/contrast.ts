/** How well a colour is read on another one. */
import { lightness } from '../../../src/report/style/colour';

/** Relative luminance, 0 to 1, from the CIE L* it gives. */
function luminance(colour: string): number {
  const asked = lightness(colour);
  return asked > 8 ? ((asked + 16) / 116) ** 3 : (asked * 27) / 24389;
}

/** Contrast ratio as WCAG 2 defines it: 1 for the same colour, 21 for black on white. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other].map(luminance).sort((first, second) => first - second);
  return (lighter + 0.05) / (darker + 0.05);
}
