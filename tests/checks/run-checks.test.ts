/** All rules on one workbook: the order findings are read in, and a rule that breaks. */
import { expect, test } from '@jest/globals';
import { allRules } from '../../src/checks/all-rules';
import type { CheckRule } from '../../src/checks/rule';
import { runChecks } from '../../src/checks/run-checks';
import { checkedWorkbook } from './checked-workbook';
import { ruleWith } from './made-findings';

const workbook = checkedWorkbook();

test('errors come first, then roundings, then questions, whatever order rules find them in', () => {
  const rules = [
    ruleWith('names', [{ severity: 'question' }]),
    ruleWith('rates', [{ severity: 'rounding' }, { severity: 'fail' }]),
    ruleWith('board', [{ severity: 'fail' }, { severity: 'question' }]),
  ];
  expect(runChecks(workbook, rules).findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
    'fail rates',
    'fail board',
    'rounding rates',
    'question names',
    'question board',
  ]);
});

test('findings of one rule go sheet by sheet and down the rows, row 10 behind row 9', () => {
  const rule = ruleWith('rates', [
    { severity: 'fail', sheet: '원문표기', address: 'F2' },
    { severity: 'fail', sheet: '예산', address: 'F10' },
    { severity: 'fail', sheet: '예산', address: 'AA9' },
    { severity: 'fail', sheet: '예산', address: 'B9' },
  ]);
  expect(runChecks(workbook, [rule]).findings.map(({ cells }) => cells[0]?.address)).toEqual([
    'AA9',
    'B9',
    'F10',
    'F2',
  ]);
});

test('a rule that breaks is named with what happened, and loses nothing of the others', () => {
  const broken: CheckRule = {
    id: 'board',
    check() {
      throw new RangeError('out of seats');
    },
  };
  const rules = [
    ruleWith('rates', [{ severity: 'fail' }]),
    broken,
    ruleWith('names', [{ severity: 'question' }]),
  ];
  const report = runChecks(workbook, rules);
  expect(report.findings.map(({ rule }) => rule)).toEqual(['rates', 'names']);
  expect(report.rules).toEqual([
    { id: 'rates', compared: 1, failure: null },
    { id: 'board', compared: 0, failure: expect.stringContaining('out of seats') },
    { id: 'names', compared: 1, failure: null },
  ]);
});

test('a rule that finds a quarter of a million things is as good as any', () => {
  const rule = ruleWith(
    'rates',
    Array.from({ length: 250_000 }, () => ({ severity: 'question' as const })),
  );
  const report = runChecks(workbook, [rule]);
  expect(report.rules).toEqual([{ id: 'rates', compared: 250_000, failure: null }]);
  expect(report.findings).toHaveLength(250_000);
});

test('no rule breaks on the small workbook, and every rule reports once', () => {
  const report = runChecks(workbook, allRules);
  expect(report.rules.map(({ id }) => id)).toEqual(allRules.map(({ id }) => id));
  expect(report.rules.filter(({ failure }) => failure !== null)).toEqual([]);
});

test('findings of one subject are told apart by their order, so that a waiver is one finding’s alone', () => {
  const rule = ruleWith('rates', [{ severity: 'fail' }, { severity: 'fail' }, { severity: 'fail' }]);
  const ofOneSubject: CheckRule = {
    ...rule,
    check(checked) {
      const { compared, findings } = rule.check(checked);
      return { compared, findings: findings.map((found) => ({ ...found, subject: '소계' })) };
    },
  };
  expect(runChecks(workbook, [ofOneSubject]).findings.map(({ subject }) => subject)).toEqual([
    '소계',
    '소계/2',
    '소계/3',
  ]);
});
