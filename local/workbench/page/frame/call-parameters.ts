/** What a page may pass to google.script.run: numbers, booleans, texts, null, plain objects and arrays of them, or a form alone. */

/**
 * A copy as the server gets it: undefined in arrays becomes null, and left out of objects.
 * @throws TypeError in Google's words where anything else is in it
 */
export function checkedParameters(parameters: readonly unknown[]): readonly unknown[] {
  const [only] = parameters;
  if (parameters.length === 1 && only instanceof HTMLFormElement) return [formValues(only)];
  return parameters.map((parameter, index) => checked(parameter, String(index), []));
}

function checked(value: unknown, property: string, above: readonly unknown[]): unknown {
  switch (typeof value) {
    case 'undefined':
      return null;
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'object':
      if (value === null) return null;
      if (above.includes(value)) throw illegal(property);
      if (Array.isArray(value))
        return value.map((part, index) => checked(part, String(index), [...above, value]));
      if (!isPlain(value)) throw illegal(property);
      return Object.fromEntries(
        Object.entries(value).flatMap(([key, part]) =>
          part === undefined ? [] : [[key, checked(part, key, [...above, value])]],
        ),
      );
    default:
      throw illegal(property);
  }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function illegal(property: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${property}`);
}

/** A form arrives as an object of its fields by name; several of one name as an array. */
function formValues(form: HTMLFormElement): Readonly<Record<string, unknown>> {
  const data = new FormData(form);
  return Object.fromEntries(
    [...new Set(data.keys())].map((name) => {
      const values = data.getAll(name).map((value) => (typeof value === 'string' ? value : value.name));
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}
