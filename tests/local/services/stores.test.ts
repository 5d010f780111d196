/** Locks, properties and caches: what outlives an execution. */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { newOfficeState } from '../../../local/services/services';
import { openOffice, thrownBy } from './office';

describe('locks', () => {
  test('one execution holds a lock at a time', () => {
    const office = newOfficeState();
    const one = openOffice({ office }).LockService.getDocumentLock();
    const other = openOffice({ office }).LockService.getDocumentLock();
    expect([one.hasLock(), one.tryLock(0), one.tryLock(0), one.hasLock()]).toEqual([false, true, true, true]);
    expect([other.tryLock(1000), other.hasLock()]).toEqual([false, false]);
    expect(
      thrownBy(() => {
        other.waitLock(1000);
      }),
    ).toEqual({
      name: 'Exception',
      message: 'Lock timeout: another process was holding the lock for too long.',
    });
    other.releaseLock();
    expect(one.hasLock()).toBe(true);
    one.releaseLock();
    expect(other.tryLock(0)).toBe(true);
  });

  test('the three locks are apart', () => {
    const { LockService } = openOffice();
    LockService.getScriptLock().waitLock(0);
    expect(LockService.getUserLock().hasLock()).toBe(false);
    expect(LockService.getDocumentLock().tryLock(-1)).toBe(false);
  });

  test('an execution that ends leaves no lock behind', () => {
    const office = newOfficeState();
    const first = openOffice({ office });
    first.LockService.getDocumentLock().waitLock(0);
    first.services.close();
    expect(openOffice({ office }).LockService.getDocumentLock().tryLock(0)).toBe(true);
  });
});

describe('properties', () => {
  test('outlive the execution, each store by itself', () => {
    const office = newOfficeState();
    openOffice({ office })
      .PropertiesService.getDocumentProperties()
      .setProperty('발행', '3')
      .setProperties({ 가: '나' });
    const { PropertiesService } = openOffice({ office });
    const store = PropertiesService.getDocumentProperties();
    expect(store.getProperties()).toEqual({ 발행: '3', 가: '나' });
    expect(store.getKeys()).toEqual(['발행', '가']);
    expect(PropertiesService.getUserProperties().getProperty('발행')).toBeNull();
    expect(store.getProperty('constructor')).toBeNull();
    expect(store.deleteProperty('발행').getProperty('발행')).toBeNull();
    store.setProperties({ 다: '라' }, true);
    expect(store.getKeys()).toEqual(['다']);
    expect(store.deleteAllProperties().getKeys()).toEqual([]);
  });

  test('values become texts; null and arrays are refused by name', () => {
    const store = openOffice().PropertiesService.getScriptProperties();
    const setProperties = Reflect.get(store, 'setProperties') as (values: object) => unknown;
    setProperties({ number: 5, object: { a: 1 } });
    expect(store.getProperties()).toEqual({ number: '5', object: '[object Object]' });
    expect(thrownBy(() => setProperties({ nothing: null })).message).toBe(
      'not available locally: Properties.setProperty (a value that is Null)',
    );
    expect(store.getKeys()).toEqual(['number', 'object']);
  });

  test('a value has 9 KB, a store 500 KB, and what is too large changes nothing', () => {
    const store = openOffice().PropertiesService.getScriptProperties();
    expect(thrownBy(() => store.setProperty('a', 'x'.repeat(9 * 1024 + 1))).message).toBe(
      'Argument too large: value',
    );
    expect(thrownBy(() => store.setProperty('a', '가'.repeat(3073))).message).toBe(
      'Argument too large: value',
    );
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [String(index), 'x'.repeat(9000)]),
    );
    expect(thrownBy(() => store.setProperties(many)).message).toContain(
      'exceeded the property storage quota',
    );
    expect(store.getKeys()).toEqual([]);
  });
});

describe('caches', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('forget after the time that was asked for, ten minutes otherwise', () => {
    let now = 1_000_000;
    jest.spyOn(Date, 'now').mockImplementation(() => now);
    const cache = openOffice().CacheService.getScriptCache();
    cache.put('short', '1', 2);
    cache.putAll({ usual: '2' });
    now += 1999;
    expect(cache.getAll(['short', 'usual', 'none'])).toEqual({ short: '1', usual: '2' });
    now += 2;
    expect(cache.get('short')).toBeNull();
    now += 600_000;
    expect(cache.get('usual')).toBeNull();
  });

  test('a time below one second counts as none', () => {
    let now = 1_000_000;
    jest.spyOn(Date, 'now').mockImplementation(() => now);
    const cache = openOffice().CacheService.getScriptCache();
    cache.put('k', 'v', -1);
    now += 599_000;
    expect(cache.get('k')).toBe('v');
  });

  test('values become texts, and what is in an object is lost', () => {
    const cache = openOffice().CacheService.getScriptCache();
    cache.putAll({ number: 5, object: { a: 1 }, yes: true });
    expect(cache.getAll(['number', 'object', 'yes'])).toEqual({
      number: '5',
      object: '[object Object]',
      yes: 'true',
    });
    expect(
      thrownBy(() => {
        cache.putAll({ list: [1] });
      }).message,
    ).toBe('not available locally: Cache.put (a value that is Array)');
  });

  test('a value has 100 KB, a key 250 characters', () => {
    const cache = openOffice().CacheService.getUserCache();
    cache.put('k', 'x'.repeat(100 * 1024));
    expect(
      thrownBy(() => {
        cache.put('k', 'x'.repeat(100 * 1024 + 1));
      }).message,
    ).toBe('Argument too large: value');
    expect(
      thrownBy(() => {
        cache.put('k'.repeat(251), 'x');
      }).message,
    ).toBe('Argument too large: key');
    expect(
      thrownBy(() => {
        cache.put('', 'x');
      }),
    ).toEqual({ name: 'Exception', message: 'Invalid argument: key' });
    cache.removeAll(['k']);
    expect(cache.get('k')).toBeNull();
  });
});
