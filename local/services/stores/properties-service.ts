/** PropertiesService: three stores that outlive the execution. */
import type { Played } from '../boundary/played';
import { ServiceObject } from '../boundary/service-object';
import type { OfficeState } from '../environment';
import { Properties } from './properties';

export class PropertiesService
  extends ServiceObject
  implements Played<GoogleAppsScript.Properties.PropertiesService>
{
  protected readonly className = 'PropertiesService';
  readonly #office: OfficeState;

  constructor(office: OfficeState) {
    super();
    this.#office = office;
  }

  getDocumentProperties(): Properties {
    return new Properties(this.#office.properties.document);
  }

  getScriptProperties(): Properties {
    return new Properties(this.#office.properties.script);
  }

  getUserProperties(): Properties {
    return new Properties(this.#office.properties.user);
  }
}
