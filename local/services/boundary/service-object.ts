/** What every played service and class is: an object with a name of its own, seen from the bundle through a guard only. */
import type { ServiceClassName } from '../member-classes';

export abstract class ServiceObject {
  protected abstract readonly className: ServiceClassName;

  static classNameOf(object: ServiceObject): ServiceClassName {
    return object.className;
  }
}
