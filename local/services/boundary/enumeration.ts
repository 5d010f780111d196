/** Google's enumerations: every entry is an object that knows its name, never a number. */

export class EnumerationEntry {
  readonly #name: string;
  readonly #position: number;

  constructor(name: string, position: number) {
    this.#name = name;
    this.#position = position;
  }

  name(): string {
    return this.#name;
  }

  /** Its place in the enumeration, from 0. */
  ordinal(): number {
    return this.#position;
  }

  compareTo(other: EnumerationEntry): number {
    return this.#position - other.ordinal();
  }

  toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }
}

export type Enumeration<Name extends string> = { readonly [Entry in Name]: EnumerationEntry };

/** The entries in Google's order. */
export function enumeration<const Name extends string>(...names: readonly Name[]): Enumeration<Name> {
  const entries = names.map((name, position) => [name, new EnumerationEntry(name, position)]);
  return Object.freeze(Object.fromEntries(entries) as Enumeration<Name>);
}
