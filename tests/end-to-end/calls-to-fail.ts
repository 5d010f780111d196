/** Which calls of an action to make fail, one after the other, where trying them all would take too long. */

/** Calls from the last sheet that is read to the end of the action: everything that is written. */
const writing = 14;

/** The first call, one of the many that read a sheet after the other, and all from there on that write. */
export function callsToFail(calls: number): readonly number[] {
  const first = Math.max(1, calls - writing);
  return [1, Math.ceil(first / 2), ...Array.from({ length: calls - first + 1 }, (_, index) => first + index)];
}
