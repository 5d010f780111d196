/** Column widths and row heights: pixels here, characters of the default font and points in a file. */

const pixelsPerCharacter = 7;
const padding = 5;
const pointsPerPixel = 0.75;

/** Of a column nobody has set, as a spreadsheet opens it. */
export const usualPixels = 100;

export function fileWidth(pixels: number): number {
  return (pixels - padding) / pixelsPerCharacter;
}

export function pixelWidth(characters: number): number {
  return Math.round(characters * pixelsPerCharacter + padding);
}

export function fileHeight(pixels: number): number {
  return pixels * pointsPerPixel;
}

export function pixelHeight(points: number): number {
  return Math.round(points / pointsPerPixel);
}
