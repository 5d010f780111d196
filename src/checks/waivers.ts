/** Findings that somebody accepted, with the reason: kept under rule and record, and only for the figures they were given for. */
import type { IsoDate } from '../ledger/records';
import type { AnyFinding, Severity } from './finding';
import { formerWording } from './former-findings';

export interface Waiver {
  readonly rule: string;
  readonly subject: string;
  /** Of the figures it was given for. */
  readonly fingerprint: string;
  readonly reason: string;
  readonly by: string;
  /** Last day it holds; empty when it has none. */
  readonly until: IsoDate;
  /** Day it was given. */
  readonly since: IsoDate;
}

/**
 * - `active`: nobody waived it.
 * - `waived`: accepted, for these very figures.
 * - `returned`: it was accepted, but its figures have changed or the waiver's last day is over.
 */
export type ReturnReason = 'figuresChanged' | 'expired';

/** A waiver that had ended by an earlier check, of which nobody has said anything since. */
export interface EndedWaiver {
  readonly waiver: Waiver;
  readonly why: ReturnReason;
}

export type FindingState =
  | { readonly state: 'active' }
  | { readonly state: 'waived'; readonly waiver: Waiver }
  | { readonly state: 'returned'; readonly waiver: Waiver; readonly why: ReturnReason };

export type JudgedFinding = FindingState & { readonly finding: AnyFinding };

export interface Judgement {
  /** In the order of the findings. */
  readonly findings: readonly JudgedFinding[];
  /** Waivers of findings that are no longer there. */
  readonly settled: readonly Waiver[];
}

/** What a waiver is kept under: `period-sums|10/스마트 서울 컨퍼런스`. */
export function waiverKey({ rule, subject }: Pick<Waiver, 'rule' | 'subject'>): string {
  return `${rule}|${cellSubject(subject)}`;
}

/** A subject as it outlives a cell: without spaces round it, and one of thousands of characters by its beginning and a digest. */
export function cellSubject(subject: string): string {
  const text = subject.trim();
  return text.length <= longestSubject ? text : `${text.slice(0, longestSubject / 2).trim()}…${digest(text)}`;
}

const longestSubject = 1_000;

/** Puts waivers to findings. `today` is an ISO day; a waiver holds through its last day. */
export function judge(
  findings: readonly AnyFinding[],
  waivers: readonly Waiver[],
  today: IsoDate,
  ended: readonly EndedWaiver[] = [],
): Judgement {
  const byKey = new Map(waivers.map((waiver) => [waiverKey(waiver), waiver]));
  const endedByKey = new Map(ended.map((each) => [waiverKey(each.waiver), each]));
  const judged = findings.map((finding): JudgedFinding => {
    const waiver = byKey.get(waiverKey(finding));
    if (waiver === undefined) {
      const before = endedByKey.get(waiverKey(finding));
      return before === undefined ? { state: 'active', finding } : { state: 'returned', ...before, finding };
    }
    if (!isGivenFor(finding, waiver)) return { state: 'returned', why: 'figuresChanged', waiver, finding };
    if (waiver.until !== '' && waiver.until < today)
      return { state: 'returned', why: 'expired', waiver, finding };
    return { state: 'waived', waiver, finding };
  });
  const present = new Set(findings.map(waiverKey));
  return { findings: judged, settled: waivers.filter((waiver) => !present.has(waiverKey(waiver))) };
}

/** Whether the figures still are those it was given for, in today's words or in those of an earlier version. */
function isGivenFor(finding: AnyFinding, { fingerprint }: Waiver): boolean {
  if (fingerprint === fingerprintOf(finding)) return true;
  const former = formerWording(finding);
  return former !== null && fingerprint === digestOf(former.severity, finding, former.detail);
}

/** A short digest of what a finding says: severity, figures, parameters. Cells are left out, so that moving rows changes nothing. */
export function fingerprintOf(finding: AnyFinding): string {
  return digestOf(finding.severity, finding, detailWithoutCells(finding));
}

function digestOf(severity: Severity, { figures }: AnyFinding, detail: unknown): string {
  return digest(JSON.stringify([severity, figures ?? null, detail]));
}

function detailWithoutCells(finding: AnyFinding): unknown {
  if (finding.rule !== 'input') return finding.detail;
  // A problem names its cell, and the cell that was there first.
  return { ...finding.detail.problem, place: '', first: '' };
}

/** 53 bits are enough to tell the figures of one record from those of another day. */
function digest(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return ((low & 0x1fffff) * 2 ** 32 + (high >>> 0)).toString(36);
}
