/** What google.script.run brings back from the server to a page. */

/**
 * Numbers, booleans, texts, null, plain objects and arrays of them arrive as copies. A Date anywhere makes the whole value null,
 * without a word, as in Google; undefined in an array becomes null.
 */
export function pageValue(value: unknown): unknown {
  if (holdsDate(value, [])) return null;
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? null : (JSON.parse(text) as unknown);
}

/** The value is of another context, whose Date is not this one's. `above` are the objects around it. */
function holdsDate(value: unknown, above: readonly unknown[]): boolean {
  if (typeof value !== 'object' || value === null || above.includes(value)) return false;
  if (Object.prototype.toString.call(value) === '[object Date]') return true;
  return Object.values(value).some((part) => holdsDate(part, [...above, value]));
}
