/** Who may talk to the server: a browser on this machine that was given the address with its token, and no page of anybody else. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export class Access {
  /** New with every start. */
  readonly token = randomBytes(24).toString('base64url');

  /** `port` is where the server listens. */
  constructor(private readonly port: number) {}

  /** Where a person enters. */
  get address(): string {
    return `${this.origin}/?token=${this.token}`;
  }

  get origin(): string {
    return `http://${this.host}`;
  }

  /** Sent once, when the token came with the address. Cookies of one host are shared by its ports: the name tells them apart. */
  get cookie(): string {
    return `${this.cookieName}=${this.token}; HttpOnly; SameSite=Strict; Path=/`;
  }

  /** The request names this server and was not made by another site's page: a name that leads here by a trick is refused. */
  isFromHere({ headers }: IncomingMessage): boolean {
    return headers.host === this.host && (headers.origin === undefined || headers.origin === this.origin);
  }

  /** A websocket always tells its page, and it must be ours. */
  isFromPage(request: IncomingMessage): boolean {
    return this.isFromHere(request) && request.headers.origin === this.origin;
  }

  isToken(given: string): boolean {
    const [one, other] = [Buffer.from(given), Buffer.from(this.token)];
    return one.length === other.length && timingSafeEqual(one, other);
  }

  hasToken({ headers }: IncomingMessage): boolean {
    const cookies = (headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
    const own = cookies.find((cookie) => cookie.startsWith(`${this.cookieName}=`));
    return own !== undefined && this.isToken(own.slice(this.cookieName.length + 1));
  }

  private get cookieName(): string {
    return `workbench-${String(this.port)}`;
  }

  private get host(): string {
    return `127.0.0.1:${String(this.port)}`;
  }
}
