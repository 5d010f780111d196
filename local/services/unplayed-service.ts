/** A service of Google that is not played here: it is there, and every member of it says so by name. */
import { ServiceObject } from './boundary/service-object';
import type { UnplayedServiceName } from './member-classes';

export class UnplayedService extends ServiceObject {
  protected readonly className: UnplayedServiceName;

  constructor(name: UnplayedServiceName) {
    super();
    this.className = name;
  }
}
