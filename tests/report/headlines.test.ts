/** The headline figures that are told once a report is made. */
import { expect, test } from '@jest/globals';
import { headlinesOf } from '../../src/actions/headlines';
import { ledgerOf } from '../../src/ledger/ledger';
import { koreanActionWords } from '../../src/locale/action-words.ko';
import { koreanWorkbookNames } from '../../src/locale/workbook-names.ko';
import type { TableKey } from '../../src/tables/layout';
import { recordsOf, rowsOf, type Rows } from '../tables/small-workbook';

const nothingFound = { compared: 0, rules: 0, fails: 0, roundings: 0, questions: 0, waived: 0, notRun: 0 };

/** Labels and texts of a workbook in which nothing but their heads stands in some sheets. */
function told(...empty: readonly TableKey[]): readonly string[] {
  const changed = Object.fromEntries(empty.map((key): [TableKey, Rows] => [key, rowsOf(key).slice(0, 1)]));
  const ledger = ledgerOf(recordsOf(changed));
  return headlinesOf(ledger, nothingFound, koreanWorkbookNames, koreanActionWords).map(
    ({ label, text }) => `${label}: ${text}`,
  );
}

const checks = '점검: 오류 0건, 단수차이 0건, 확인 0건, 면제 0건';
const staff = '정원/현원 (2019-05-31 기준): 7명 / 4명 (별도인력 포함 총 6명)';

test('budget, rate, staff and findings, each with what it needs to be understood', () => {
  expect(told()).toEqual([
    '예산액: 1,487백만원',
    '집행률 (2019-05-31 기준): 5.3% (집행액 60 ÷ 집행 자료가 있는 사업의 예산현액 1,125백만원)',
    staff,
    checks,
  ]);
});

test('without execution no rate is told, and no sum of nothing', () => {
  expect(told('execution')).toEqual(['예산액: 1,487백만원', staff, checks]);
});

test('without staff nothing is said of staff', () => {
  expect(told('execution', 'staffing', 'outsideStaff')).toEqual(['예산액: 1,487백만원', checks]);
});

test('of an empty workbook only what was found is told', () => {
  expect(
    told('budget', 'execution', 'budgetChanges', 'narrative', 'printed', 'staffing', 'outsideStaff'),
  ).toEqual([checks]);
});
