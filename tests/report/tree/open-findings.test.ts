/** What the report says of open findings is what the checks found, most serious first. */
import { expect, test } from '@jest/globals';
import { checkAppendixOf } from '../../../src/actions/check-appendix';
import { judgedWorkbook } from '../../../src/actions/judged-workbook';
import { englishReportWords } from '../../../src/locale/report-words.en';
import { koreanReportWords } from '../../../src/locale/report-words.ko';
import { referenceWorkbook } from '../../checks/checked-workbook';

const workbook = referenceWorkbook();
const day = '2019-06-14';

function appendix(words = koreanReportWords): ReturnType<typeof checkAppendixOf> {
  const judged = judgedWorkbook(workbook, { waivers: [], ended: [] }, { user: '', today: day });
  return checkAppendixOf(judged, day, words);
}

test('the two lines that cannot be true come first, then questions, and no rounding gap', () => {
  const { open, fails } = appendix();
  expect(fails).toBe(2);
  expect(open.length).toBeGreaterThan(3);
  expect(open.slice(0, 3).map(({ severity }) => severity)).toEqual(['fail', 'fail', 'question']);
  expect(open[0]?.rule).toBe('기간 합계와 예산현액');
  expect(open[0]?.sentence).toContain('310백만원인데 기간 3개의 금액을 더하면 58백만원');
});

test('every one of them is listed with its cells, and every rule with what it found', () => {
  const { open, fails, questions, ruleResults, rules } = appendix();
  expect(open).toHaveLength(fails + questions);
  expect(open[0]?.places[0]).toEqual({ sheet: '예산', address: 'F14' });
  expect(ruleResults).toHaveLength(rules);
  expect(ruleResults.find(({ rule }) => rule === '기간 합계와 예산현액')?.open).toBe(2);
  expect(ruleResults.reduce((sum, { open: own }) => sum + own, 0)).toBe(fails + questions);
});

test('they are told in the language of the report', () => {
  expect(appendix(englishReportWords).open[0]?.sentence).not.toMatch(/인데/);
});
