/** Base.User. */
import type { Played } from '../boundary/played';
import { ServiceObject } from '../boundary/service-object';

export class User extends ServiceObject implements Played<GoogleAppsScript.Base.User> {
  protected readonly className = 'User';
  readonly #email: string;

  constructor(email: string) {
    super();
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }
}
