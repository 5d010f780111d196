/** Characters that a cell can hold and that nobody sees: they come along when text is pasted from other programs. */

/**
 * Control characters (C0 but tab, line feed and carriage return, DEL and C1), lone halves of surrogate pairs and the two
 * noncharacters that XML 1.0 forbids (section 2.2, production Char): no file of the report can carry them.
 */
const unprintable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Embeddings, overrides and isolates of the Unicode bidirectional algorithm: what follows may run backwards. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

export function withoutUnprintable(text: string): string {
  return text.replace(unprintable, '');
}

/** By their numbers, `U+0007`, each once. */
export interface HiddenCharacters {
  readonly unprintable: readonly string[];
  readonly turning: readonly string[];
}

export function hiddenCharactersIn(text: string): HiddenCharacters {
  return { unprintable: codesOf(text, unprintable), turning: codesOf(text, turning) };
}

function codesOf(text: string, characters: RegExp): readonly string[] {
  const found = new Set(text.match(characters) ?? []);
  return [...found].map((each) => `U+${each.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
}
