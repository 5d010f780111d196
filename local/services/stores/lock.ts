/** Lock.Lock: held by one execution at a time. */
import type { Played } from '../boundary/played';
import { exception } from '../boundary/service-error';
import { ServiceObject } from '../boundary/service-object';
import type { OfficeState, PropertyScope } from '../environment';

export class Lock extends ServiceObject implements Played<GoogleAppsScript.Lock.Lock> {
  protected readonly className = 'Lock';
  readonly #office: OfficeState;
  readonly #scope: PropertyScope;
  readonly #executionId: string;

  constructor(office: OfficeState, scope: PropertyScope, executionId: string) {
    super();
    this.#office = office;
    this.#scope = scope;
    this.#executionId = executionId;
  }

  hasLock(): boolean {
    return this.#office.locks[this.#scope]?.executionId === this.#executionId;
  }

  releaseLock(): void {
    if (this.hasLock()) this.#office.locks[this.#scope] = null;
  }

  /** Answers at once: nobody can release the lock while this thread waits. */
  tryLock(milliseconds: number): boolean {
    if (this.hasLock()) return true;
    if (milliseconds < 0 || this.#office.locks[this.#scope] !== null) return false;
    this.#office.locks[this.#scope] = { executionId: this.#executionId };
    return true;
  }

  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds))
      throw exception('Lock timeout: another process was holding the lock for too long.');
  }
}
