/** Counts what the bundle asks of the services, and makes one service call fail where a test wants it. */
import type { CallCounts, MemberClass, ServiceFailure } from '../environment';
import { exception } from './service-error';

export class CallCounter {
  readonly #failServiceCall: number | string | null;
  readonly #failure: ServiceFailure;
  readonly #totals: Record<MemberClass, number> = { service: 0, navigation: 0, builder: 0 };
  readonly #byMember = new Map<string, number>();
  readonly #sequence: string[] = [];
  #hasEnded = false;

  constructor(failServiceCall: number | string | null, failure: ServiceFailure = 'before') {
    this.#failServiceCall = failServiceCall;
    this.#failure = failure;
  }

  /** Called before the member takes effect. */
  count(memberClass: MemberClass, className: string, member: string): void {
    const name = `${className}.${member}`;
    this.#totals[memberClass] += 1;
    this.#byMember.set(name, (this.#byMember.get(name) ?? 0) + 1);
    if (memberClass !== 'service') return;
    this.#sequence.push(name);
    if (this.#hasEnded || (this.#failure === 'before' && this.#isFailing())) throw lostAnswer();
  }

  /** Called after the member took effect. */
  answer(memberClass: MemberClass): void {
    if (memberClass !== 'service' || this.#failure === 'before' || !this.#isFailing()) return;
    this.#hasEnded = this.#failure === 'execution ends';
    throw lostAnswer();
  }

  /** Whether the last service call is the one that is to fail. */
  #isFailing(): boolean {
    if (typeof this.#failServiceCall === 'number') return this.#totals.service === this.#failServiceCall;
    const last = this.#sequence.length - 1;
    return (
      this.#sequence[last] === this.#failServiceCall && this.#sequence.indexOf(this.#failServiceCall) === last
    );
  }

  counts(): CallCounts {
    return { ...this.#totals, byMember: Object.fromEntries(this.#byMember), sequence: [...this.#sequence] };
  }
}

function lostAnswer(): Error {
  return exception('Service error: Spreadsheets');
}
