/** Whether numbers that should follow one another repeat or skip. */

export interface Numbered<Item> {
  readonly value: number;
  readonly item: Item;
}

export interface SequenceFaults<Item> {
  /** Numbers that stand more than once, each once. */
  readonly repeated: readonly number[];
  /** Numbers left out. */
  readonly missing: readonly number[];
  /** The second of two that are the same, and the one behind a gap. */
  readonly items: readonly Item[];
}

/**
 * Looks at numbers in any order. Gaps count from the first number upwards, or from 1 where `startsAtOne`. Where nearly as much is
 * missing as is there, the numbers are codes and no sequence, and gaps mean nothing.
 */
export function sequenceFaults<Item>(
  numbers: readonly Numbered<Item>[],
  startsAtOne: boolean,
): SequenceFaults<Item> {
  const sorted = [...numbers].sort((one, other) => one.value - other.value);
  const repeated = new Set<number>();
  const missing: number[] = [];
  const items: Item[] = [];
  const mostMissing = Math.max(1, Math.floor(new Set(numbers.map(({ value }) => value)).size / 3));
  const first = sorted[0]?.value ?? 1;
  let previous = startsAtOne ? Math.min(1, first) - 1 : first - 1;
  let gaps = 0;
  const behindGaps: Item[] = [];
  for (const { value, item } of sorted) {
    if (value === previous) {
      repeated.add(value);
      items.push(item);
    } else if (value > previous + 1) {
      gaps += value - previous - 1;
      behindGaps.push(item);
      if (gaps <= mostMissing)
        for (let number = previous + 1; number < value; number += 1) missing.push(number);
    }
    previous = value;
  }
  const isSequence = gaps <= mostMissing;
  return {
    repeated: [...repeated],
    missing: isSequence ? missing : [],
    items: isSequence ? [...items, ...behindGaps] : items,
  };
}

/** Splits numbers in their order where they begin anew with 1; a 1 right behind the first 1 is a repetition. */
export function splitAtOne<Item>(numbers: readonly Numbered<Item>[]): readonly (readonly Numbered<Item>[])[] {
  const runs: Numbered<Item>[][] = [];
  for (const number of numbers) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1]?.value ?? 0;
    if (run === undefined || (number.value === 1 && last > 1)) runs.push([number]);
    else run.push(number);
  }
  return runs;
}
