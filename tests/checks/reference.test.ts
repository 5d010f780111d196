/** The reference document: exactly what does not tie in it, by rule and cell, and nothing about what holds. */
import { describe, expect, test } from '@jest/globals';
import { allRules } from '../../src/checks/all-rules';
import { formulas } from '../../src/checks/rules/formulas';
import type { AnyFinding, RuleId, Severity } from '../../src/checks/finding';
import { referenceWorkbook } from './checked-workbook';

/** Computed cells need a spreadsheet; tests/checks/formulas has one. */
const rules = allRules.filter((rule) => rule.id !== formulas.id);

const found = rules.flatMap((rule) => rule.check(referenceWorkbook()).findings) as readonly AnyFinding[];

function cellsOf(finding: AnyFinding): readonly string[] {
  return finding.cells.map((cell) => `${cell.sheet}!${cell.address}`);
}

function of(rule: RuleId, severity: Severity): readonly AnyFinding[] {
  return found.filter((finding) => finding.rule === rule && finding.severity === severity);
}

test('nothing in it is an error', () => {
  expect(found.filter((finding) => finding.severity === 'fail')).toEqual([]);
});

test("'17 자산 and the change of 자산 are rounding gaps, explained by one witness", () => {
  const roundings = found.filter((finding) => finding.severity === 'rounding');
  expect(roundings.map(({ rule }) => rule)).toEqual(['balance-sheet', 'balance-sheet']);
  expect(roundings.map(({ figures }) => figures)).toEqual([
    { stated: '14.5', computed: '14.4', difference: '0.1', unit: '억원' },
    { stated: '17.3', computed: '17.4', difference: '△0.1', unit: '억원' },
  ]);
  expect(roundings.map((finding) => cellsOf(finding)[0])).toEqual(['원문표기!F33', '원문표기!F34']);
  expect(roundings.map(({ detail }) => 'witness' in detail && detail.witness.length > 0)).toEqual([
    true,
    true,
  ]);
});

describe('questions', () => {
  test('an ended contract left money in two lines: 개포 활성화 310 against 58, and 시설관리 1,170 against 460', () => {
    const left = of('period-sums', 'question');
    expect(left.map(({ figures }) => figures)).toEqual([
      { stated: '310', computed: '58', difference: '252', unit: '백만원' },
      { stated: '1,170', computed: '460', difference: '710', unit: '백만원' },
    ]);
    expect(left.map(cellsOf)).toEqual([
      ['예산!F14', '집행!E50', '집행!E51', '집행!E52', '예산!O14'],
      ['예산!F15', '집행!E53', '집행!E54', '집행!E55', '예산!O14'],
    ]);
  });

  test('5월말 may be a period or cumulative', () => {
    const [finding, another] = of('period-reading', 'question');
    expect(another).toBeUndefined();
    expect(finding?.cells.some((cell) => cell.sheet === '기간' && cell.record === '5월말')).toBe(true);
  });

  test('June has no column of its own for the lines of programmes 1 to 10', () => {
    expect(of('period-calendar', 'question')).toHaveLength(1);
    expect(JSON.stringify(of('period-calendar', 'question')[0]?.detail)).toContain('2019-06-01');
    expect(JSON.stringify(of('period-calendar', 'question')[0]?.detail)).toContain('2019-06-30');
  });

  test('도시데이터사이언스 연구소 and 영문 웹사이트 are at 0 %', () => {
    expect(of('execution-extremes', 'question').map((finding) => cellsOf(finding)[0])).toEqual([
      '예산!F4',
      '예산!F13',
    ]);
  });

  test('운영경비 and 예비비 have no execution', () => {
    expect(of('without-execution', 'question').map((finding) => cellsOf(finding)[0])).toEqual([
      '예산!F16',
      '예산!F18',
    ]);
  });

  test('as-of dates differ', () => {
    const [finding, another] = of('as-of-dates', 'question');
    expect(another).toBeUndefined();
    for (const day of ['2019-05-31', '5월말', '6.14']) expect(JSON.stringify(finding?.detail)).toContain(day);
  });

  test("the development of programme 4 runs to '20. 2월, and nothing is carried over", () => {
    expect(of('work-past-year', 'question')).toHaveLength(1);
    expect(of('work-past-year', 'question')[0]?.cells[0]?.sheet).toBe('사업설명');
  });
});

test('nothing else is asked but the spelling of names', () => {
  const asked: readonly RuleId[] = [
    'period-sums',
    'balance-sheet',
    'period-reading',
    'period-calendar',
    'execution-extremes',
    'without-execution',
    'as-of-dates',
    'work-past-year',
    'names',
  ];
  expect(found.filter(({ rule }) => !asked.includes(rule))).toEqual([]);
});

test('every subject is named once within its rule', () => {
  const keys = found.map(({ rule, subject }) => `${rule}|${subject}`);
  expect(new Set(keys).size).toBe(keys.length);
});
