/** Things put together by what they share. */

/** Puts an item behind those of the same key. */
export function addTo<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const found = groups.get(key);
  if (found === undefined) groups.set(key, [item]);
  else found.push(item);
}

/** Items by key, keys and items in the order they are met. */
export function groupBy<Key, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}
