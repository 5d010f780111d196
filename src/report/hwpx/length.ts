/** HWPUNIT, the unit of OWPML: a hundredth of a point. */

const IN_TWENTIETH = 5;
const IN_HALF_POINT = 50;
const IN_POINT = 100;
const IN_EIGHTH = 12.5;

/** Of a length in twentieths of a point, in which the report's distances are given. */
export function ofTwentieths(length: number): number {
  return length * IN_TWENTIETH;
}

/** Of a size of characters, which is given in half points. */
export function ofHalfPoints(size: number): number {
  return size * IN_HALF_POINT;
}

/** Of a distance between text and the lines around it, which is given in points. */
export function ofPoints(distance: number): number {
  return distance * IN_POINT;
}

/** Of the weight of a line, which is given in eighths of a point. */
export function ofEighths(weight: number): number {
  return weight * IN_EIGHTH;
}

/** HWPUNIT in twentieths of a point. */
export function inTwentieths(length: number): number {
  return length / IN_TWENTIETH;
}
