/** CacheService: three caches. */
import type { Played } from '../boundary/played';
import { ServiceObject } from '../boundary/service-object';
import type { OfficeState } from '../environment';
import { Cache } from './cache';

export class CacheService extends ServiceObject implements Played<GoogleAppsScript.Cache.CacheService> {
  protected readonly className = 'CacheService';
  readonly #office: OfficeState;

  constructor(office: OfficeState) {
    super();
    this.#office = office;
  }

  getDocumentCache(): Cache {
    return new Cache(this.#office.cache.document);
  }

  getScriptCache(): Cache {
    return new Cache(this.#office.cache.script);
  }

  getUserCache(): Cache {
    return new Cache(this.#office.cache.user);
  }
}
