/** Counts what the bundle asks of the services, and makes one service call fail where a test wants it. */
import type { CallCounts, MemberClass } from '../environment';
import { exception } from './service-error';

export class CallCounter {
  readonly #failServiceCall: number | null;
  readonly #totals: Record<MemberClass, number> = { service: 0, navigation: 0, builder: 0 };
  readonly #byMember = new Map<string, number>();
  readonly #sequence: string[] = [];

  constructor(failServiceCall: number | null) {
    this.#failServiceCall = failServiceCall;
  }

  /** Called before the member takes effect. */
  count(memberClass: MemberClass, className: string, member: string): void {
    const name = `${className}.${member}`;
    this.#totals[memberClass] += 1;
    this.#byMember.set(name, (this.#byMember.get(name) ?? 0) + 1);
    if (memberClass !== 'service') return;
    this.#sequence.push(name);
    if (this.#totals.service === this.#failServiceCall) throw exception('Service error: Spreadsheets');
  }

  counts(): CallCounts {
    return { ...this.#totals, byMember: Object.fromEntries(this.#byMember), sequence: [...this.#sequence] };
  }
}
