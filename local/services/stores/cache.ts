/** Cache.Cache: texts that are forgotten after a while. */
import type { Played } from '../boundary/played';
import { exception } from '../boundary/service-error';
import { ServiceObject } from '../boundary/service-object';
import type { CacheEntry } from '../environment';
import { storedText } from './stored-text';

const longestKey = 250;
const largestValue = 100 * 1024;
const usualSeconds = 600;
const mostSeconds = 21_600;

export class Cache extends ServiceObject implements Played<GoogleAppsScript.Cache.Cache> {
  protected readonly className = 'Cache';
  readonly #entries: Record<string, CacheEntry>;

  /** The entries are changed in place. */
  constructor(entries: Record<string, CacheEntry>) {
    super();
    this.#entries = entries;
  }

  get(key: string): string | null {
    const entry = Object.hasOwn(this.#entries, key) ? this.#entries[key] : undefined;
    if (entry === undefined) return null;
    if (entry.expiresAt > Date.now()) return entry.value;
    this.remove(key);
    return null;
  }

  /** Only those that are there. */
  getAll(keys: readonly string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  /** A time that has passed already counts as none. */
  put(key: string | null, value: unknown, seconds = usualSeconds): void {
    if (key === null || key === '') throw exception('Invalid argument: key');
    if (key.length > longestKey) throw exception('Argument too large: key');
    const text = storedText(value, 'Cache.put');
    if (Buffer.byteLength(text) > largestValue) throw exception('Argument too large: value');
    const kept = seconds < 1 ? usualSeconds : Math.min(seconds, mostSeconds);
    this.#entries[key] = { value: text, expiresAt: Date.now() + kept * 1000 };
  }

  putAll(values: Readonly<Record<string, unknown>>, seconds = usualSeconds): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }

  remove(key: string): void {
    Reflect.deleteProperty(this.#entries, key);
  }

  removeAll(keys: readonly string[]): void {
    for (const key of keys) this.remove(key);
  }
}
