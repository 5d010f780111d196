/** Session: who runs the add-on. */
import { createHash } from 'node:crypto';
import type { Played } from '../boundary/played';
import { ServiceObject } from '../boundary/service-object';
import { User } from './user';

/** The zone the manifest names. */
export const scriptTimeZone = 'Asia/Seoul';

export class Session extends ServiceObject implements Played<GoogleAppsScript.Base.Session> {
  protected readonly className = 'Session';
  readonly #user: User;
  readonly #locale: string;

  constructor(email: string, locale: string) {
    super();
    this.#user = new User(email);
    this.#locale = locale;
  }

  getActiveUser(): User {
    return this.#user;
  }

  getActiveUserLocale(): string {
    return this.#locale;
  }

  getEffectiveUser(): User {
    return this.#user;
  }

  getScriptTimeZone(): string {
    return scriptTimeZone;
  }

  getTemporaryActiveUserKey(): string {
    return createHash('sha256').update(this.#user.getEmail()).digest('base64');
  }
}
