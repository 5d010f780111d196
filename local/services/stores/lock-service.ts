/** LockService: three locks. */
import type { Played } from '../boundary/played';
import { ServiceObject } from '../boundary/service-object';
import type { OfficeState } from '../environment';
import { Lock } from './lock';

export class LockService extends ServiceObject implements Played<GoogleAppsScript.Lock.LockService> {
  protected readonly className = 'LockService';
  readonly #office: OfficeState;
  readonly #executionId: string;

  constructor(office: OfficeState, executionId: string) {
    super();
    this.#office = office;
    this.#executionId = executionId;
  }

  getDocumentLock(): Lock {
    return new Lock(this.#office, 'document', this.#executionId);
  }

  getScriptLock(): Lock {
    return new Lock(this.#office, 'script', this.#executionId);
  }

  getUserLock(): Lock {
    return new Lock(this.#office, 'user', this.#executionId);
  }
}
