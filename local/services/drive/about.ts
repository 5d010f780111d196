/** Drive.About: whose Drive it is. */
import type { Played } from '../boundary/played';
import { ServiceObject } from '../boundary/service-object';
import { driveError } from './drive-error';
import { selectFields } from './field-mask';

export class About
  extends ServiceObject
  implements Played<GoogleAppsScript.Drive_v3.Drive.V3.Collection.AboutCollection>
{
  protected readonly className = 'Drive.About';
  readonly #email: string;

  constructor(email: string) {
    super();
    this.#email = email;
  }

  /** Google wants `fields` here. */
  get(options: Readonly<Record<string, unknown>> = {}): unknown {
    const { fields } = options;
    if (typeof fields !== 'string')
      throw driveError('about.get', 400, "The 'fields' parameter is required for this method.");
    return selectFields({ kind: 'drive#about', user: driveUser(this.#email) }, fields, [], 'about.get');
  }
}

/** The one user there is, as Drive describes people. */
export function driveUser(email: string): Record<string, unknown> {
  return {
    kind: 'drive#user',
    displayName: email.split('@')[0] ?? email,
    me: true,
    permissionId: '1',
    emailAddress: email,
  };
}
