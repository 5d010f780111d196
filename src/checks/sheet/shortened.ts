/** Texts that have to fit into a cell or a note. */

/** The text, or its beginning with … behind it, in no more than `longest` UTF-16 units; a surrogate pair is not cut in two. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
