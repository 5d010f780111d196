/**
 * Checks what the bundle passes against the overloads a member has, and refuses in Google's words what fits none.
 * An overload is written `int,int,string?`: names of kinds, `?` where null may stand, `[]` for arrays of them.
 */
import { exception } from './service-error';
import { EnumerationEntry } from './enumeration';
import { ServiceObject } from './service-object';

const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  any: () => true,
  boolean: (value) => typeof value === 'boolean',
  date: (value) => value instanceof Date,
  // A date is told from plain options, which are the other objects that are passed.
  object: (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date || value instanceof ServiceObject || value instanceof EnumerationEntry),
  number: (value) => typeof value === 'number',
  int: (value) => typeof value === 'number' && Number.isFinite(value),
  byte: (value) => typeof value === 'number' && Number.isInteger(value) && value >= -128 && value <= 127,
  string: (value) => typeof value === 'string',
  /** Google turns numbers and booleans into text where it wants text and no other overload stands in the way. */
  text: (value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean',
  enum: (value) => value instanceof EnumerationEntry,
};

function fits(value: unknown, kind: string): boolean {
  if (kind.endsWith('?')) return value === null || fits(value, kind.slice(0, -1));
  if (kind.endsWith('[]'))
    return Array.isArray(value) && value.every((item: unknown) => fits(item, kind.slice(0, -2)));
  const known = kinds[kind];
  if (known !== undefined) return known(value);
  return value instanceof ServiceObject && ServiceObject.classNameOf(value) === kind;
}

function fitsOverload(values: readonly unknown[], overload: string): boolean {
  const wanted = overload === '' ? [] : overload.split(',');
  if (wanted[0] === '...') return true;
  return wanted.length === values.length && wanted.every((kind, index) => fits(values[index], kind));
}

function kindName(value: unknown, qualify: (object: ServiceObject) => string): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) {
    const first: unknown = value[0];
    return value.length > 0 && typeof first === 'number' ? 'number[]' : 'Array';
  }
  if (value instanceof ServiceObject) return qualify(value);
  return '(class)';
}

/** Text is made of what was given for it, and whole numbers lose their fraction, as in Google. */
function converted(value: unknown, kind: string | undefined): unknown {
  if (kind === 'text' || kind === 'text?')
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  if (kind === 'text[]' && Array.isArray(value)) return value.map(String);
  return kind === 'int' && typeof value === 'number' ? Math.trunc(value) : value;
}

/**
 * The values as the member is to get them. `path` is the member with everything before it: `SpreadsheetApp.Range.setValues`.
 * @throws an Exception in Google's words where no overload fits.
 */
export function matchSignature(
  path: string,
  values: readonly unknown[],
  overloads: readonly string[],
  qualify: (object: ServiceObject) => string,
): readonly unknown[] {
  const overload = overloads.find((candidate) => fitsOverload(values, candidate));
  if (overload !== undefined) {
    const wanted = overload.split(',');
    return values.map((value, index) => converted(value, wanted[index]));
  }
  const given = values.map((value) => kindName(value, qualify)).join(',');
  throw exception(`The parameters (${given}) don't match the method signature for ${path}.`);
}
