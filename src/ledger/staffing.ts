/** Staffing as sums: 정원, 현원, 과부족 and the headline headcount. */
import type { OutsideStaff, StaffGrade } from './records';

export interface Staffing {
  readonly grades: readonly StaffGrade[];
  readonly outside: readonly OutsideStaff[];
  /** 정원 of all grades. */
  readonly authorized: number;
  /** 현원 of all grades. */
  readonly actual: number;
  /** 현원 and the staff outside the table together: the "총 34명" of a report. */
  readonly headcount: number;
}

export function staffingOf(grades: readonly StaffGrade[], outside: readonly OutsideStaff[]): Staffing {
  const actual = sum(grades.map((grade) => grade.actual.count));
  return {
    grades,
    outside,
    authorized: sum(grades.map((grade) => grade.authorized.count)),
    actual,
    headcount: actual + sum(outside.map((staff) => staff.count.count)),
  };
}

/** Whether a headcount was typed anywhere; of none at all there is nothing to say. */
export function hasStaff({ grades, outside }: Staffing): boolean {
  const entries = [
    ...grades.flatMap(({ authorized, actual }) => [authorized, actual]),
    ...outside.map(({ count }) => count),
  ];
  return entries.some(({ state }) => state === 'measured');
}

/** 과부족: actual − authorized; negative (△) is a vacancy. */
export function staffVariance(authorized: number, actual: number): number {
  return actual - authorized;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
