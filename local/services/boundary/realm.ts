/** Plain values on their way into the bundle: dates, arrays, objects and errors made with the constructors of its own context. */
import { EnumerationEntry } from './enumeration';
import type { ServiceError } from './service-error';
import { ServiceObject } from './service-object';

/** The bundle's own constructors, as its context has them. */
export interface Realm {
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly Object: ObjectConstructor;
}

export const ownRealm: Realm = { Array, Date, Error, Object };

/** Void becomes null, as Google's void methods give. */
export function intoRealm(value: unknown, realm: Realm, guard: (object: ServiceObject) => unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object') return value;
  if (value instanceof ServiceObject) return guard(value);
  if (value instanceof EnumerationEntry) return value;
  if (value instanceof Date) return new realm.Date(value.getTime());
  if (Array.isArray(value)) {
    const copy = new realm.Array<unknown>(value.length);
    for (let index = 0; index < value.length; index += 1) copy[index] = intoRealm(value[index], realm, guard);
    return copy;
  }
  const copy = new realm.Object() as Record<string, unknown>;
  for (const [key, part] of Object.entries(value)) copy[key] = intoRealm(part, realm, guard);
  return copy;
}

export function errorIntoRealm(error: ServiceError, realm: Realm): Error {
  const copy = new realm.Error(error.message);
  copy.name = error.name;
  if (error.details !== null) Object.assign(copy, { details: intoRealm(error.details, realm, () => null) });
  return copy;
}
