/** Which service calls of an action to make fail, one run after the other. They are numbered from 1, as `failServiceCall` counts. */

/** Given all calls of an action in their order, the numbers of those to fail. */
export type Choice = (sequence: readonly string[]) => readonly number[];

/** Every one. */
export const everyCall: Choice = (sequence) => sequence.map((_name, index) => index + 1);

/** The first and the last call of each kind: what lies between them fails no differently. */
export const turningPoints: Choice = (sequence) =>
  everyCall(sequence).filter((k) => {
    const index = k - 1;
    const name = sequence[index] ?? '';
    return sequence.indexOf(name) === index || sequence.lastIndexOf(name) === index;
  });

/** The last call of each kind that is named. @throws where there is none of a kind */
export function lastOf(...names: readonly string[]): Choice {
  return (sequence) =>
    names.map((name) => {
      const index = sequence.lastIndexOf(name);
      if (index < 0) throw new Error(`${name} is not among the calls ${sequence.join(' ')}`);
      return index + 1;
    });
}
