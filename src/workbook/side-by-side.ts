/** Columns that stand next to each other, so that they are written as one block. */

/** The runs of neighbouring columns; `items` are in the order of their index. */
export function sideBySide<Item extends { readonly index: number }>(
  items: readonly Item[],
): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs[runs.length - 1];
    if (run?.[run.length - 1]?.index === item.index - 1) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
