/** Properties.Properties: one store of texts, with Google's limits. */
import type { Played } from '../boundary/played';
import { exception } from '../boundary/service-error';
import { ServiceObject } from '../boundary/service-object';
import { storedText } from './stored-text';

const largestValue = 9 * 1024;
const largestStore = 500 * 1024;

export class Properties extends ServiceObject implements Played<GoogleAppsScript.Properties.Properties> {
  protected readonly className = 'Properties';
  readonly #store: Record<string, string>;

  /** The store is changed in place. */
  constructor(store: Record<string, string>) {
    super();
    this.#store = store;
  }

  deleteAllProperties(): this {
    for (const key of Object.keys(this.#store)) Reflect.deleteProperty(this.#store, key);
    return this;
  }

  deleteProperty(key: string): this {
    Reflect.deleteProperty(this.#store, key);
    return this;
  }

  getKeys(): string[] {
    return Object.keys(this.#store);
  }

  getProperties(): Record<string, string> {
    return { ...this.#store };
  }

  getProperty(key: string): string | null {
    return Object.hasOwn(this.#store, key) ? (this.#store[key] ?? null) : null;
  }

  setProperties(properties: Readonly<Record<string, unknown>>, deleteAllOthers = false): this {
    const added = Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [key, storedText(value, 'Properties.setProperty')]),
    );
    const next = deleteAllOthers ? added : { ...this.#store, ...added };
    checkSizes(added, next);
    if (deleteAllOthers) this.deleteAllProperties();
    Object.assign(this.#store, added);
    return this;
  }

  setProperty(key: string, value: unknown): this {
    return this.setProperties({ [key]: value });
  }
}

function checkSizes(added: Readonly<Record<string, string>>, next: Readonly<Record<string, string>>): void {
  for (const value of Object.values(added))
    if (Buffer.byteLength(value) > largestValue) throw exception('Argument too large: value');
  const total = Object.entries(next).reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
    0,
  );
  if (total > largestStore)
    throw exception(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
}
