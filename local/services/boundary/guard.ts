/**
 * The guard between the bundle and the services: the bundle holds proxies only. A call through one is checked, counted,
 * perhaps made to fail, and its values are turned into the bundle's own; a member that is not played throws by name.
 */
import { memberClasses, qualifiedName, type Member, type ServiceClassName } from '../member-classes';
import type { CallCounter } from './call-counter';
import { EnumerationEntry } from './enumeration';
import { errorIntoRealm, intoRealm, ownRealm, type Realm } from './realm';
import { notAvailable, ServiceError } from './service-error';
import { ServiceObject } from './service-object';
import { matchSignature } from './signature';

/** Asked for by the language itself, by JSON and by whatever looks at a value to print it. */
const askedOfEveryObject: ReadonlySet<string> = new Set([
  'then',
  'toJSON',
  ...Object.getOwnPropertyNames(Object.prototype),
]);

export class Guard {
  #realm: Realm = ownRealm;
  readonly #counter: CallCounter;
  readonly #proxies = new WeakMap<ServiceObject, object>();
  readonly #objects = new WeakMap<object, ServiceObject>();

  constructor(counter: CallCounter) {
    this.#counter = counter;
  }

  /** From now on values are made with these constructors. */
  enterRealm(realm: Realm): void {
    this.#realm = realm;
  }

  /** The proxy of an object: always the same one. */
  proxyOf(object: ServiceObject): object {
    const known = this.#proxies.get(object);
    if (known !== undefined) return known;
    const proxy = this.#makeProxy(object);
    this.#proxies.set(object, proxy);
    this.#objects.set(proxy, object);
    return proxy;
  }

  #makeProxy(object: ServiceObject): object {
    const className = ServiceObject.classNameOf(object);
    const members: Readonly<Record<string, Member>> = memberClasses[className];
    const functions = new Map<string, unknown>();
    return new Proxy(Object.freeze({}), {
      get: (target, property) => {
        if (typeof property === 'symbol') return undefined;
        if (property === 'toString') return () => className;
        const member = Object.hasOwn(members, property) ? members[property] : undefined;
        if (member === undefined) {
          if (askedOfEveryObject.has(property)) return Reflect.get(target, property) as unknown;
          throw this.#outgoing(notAvailable(`${className}.${property}`));
        }
        let found = functions.get(property);
        if (found === undefined) {
          found = this.#member(object, className, property, member);
          functions.set(property, found);
        }
        return found;
      },
      set: (_, property) => {
        throw this.#outgoing(notAvailable(`${className}.${String(property)} (assignment)`));
      },
      has: (_, property) => typeof property === 'string' && Object.hasOwn(members, property),
    });
  }

  #member(object: ServiceObject, className: ServiceClassName, name: string, member: Member): unknown {
    const part = Reflect.get(object, name) as unknown;
    if (typeof part !== 'function') return this.#exposedPart(name, part);
    return (...values: unknown[]) => {
      try {
        const accepted = matchSignature(
          `${qualifiedName(className)}.${name}`,
          values.map((value) => this.#accept(value)),
          member.overloads,
          (given) => qualifiedName(ServiceObject.classNameOf(given)),
        );
        this.#counter.count(member.memberClass, className, name);
        const returned: unknown = Reflect.apply(part, object, accepted);
        this.#counter.answer(member.memberClass);
        return intoRealm(returned, this.#realm, (given) => this.proxyOf(given));
      } catch (error) {
        throw this.#outgoing(error);
      }
    };
  }

  /** An enumeration, or a service inside a service. */
  #exposedPart(name: string, part: unknown): unknown {
    if (part instanceof ServiceObject) return this.proxyOf(part);
    if (typeof part !== 'object' || part === null) return part;
    return new Proxy(part, {
      get: (target, property) => {
        if (typeof property === 'symbol' || property in target || askedOfEveryObject.has(property))
          return Reflect.get(target, property) as unknown;
        throw this.#outgoing(notAvailable(`${name}.${property}`));
      },
    });
  }

  #accept(value: unknown): unknown {
    if (value === undefined) return null;
    if (typeof value !== 'object' || value === null || value instanceof EnumerationEntry) return value;
    const object = this.#objects.get(value);
    if (object !== undefined) return object;
    if (Array.isArray(value)) return value.map((item) => this.#accept(item));
    // Another realm's date fails instanceof.
    if (Object.prototype.toString.call(value) === '[object Date]') return new Date(Number(value));
    return value;
  }

  #outgoing(error: unknown): unknown {
    return error instanceof ServiceError ? errorIntoRealm(error, this.#realm) : error;
  }
}
