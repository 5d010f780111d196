/** Column widths: pixels here, characters of the default font in a file. */

const pixelsPerCharacter = 7;
const padding = 5;

export function fileWidth(pixels: number): number {
  return (pixels - padding) / pixelsPerCharacter;
}

export function pixelWidth(characters: number): number {
  return Math.round(characters * pixelsPerCharacter + padding);
}
