/** What the report says of open findings is what the checks found, most serious first. */
import { expect, test } from '@jest/globals';
import { checkAppendixOf } from '../../../src/actions/check-appendix';
import { judgedWorkbook } from '../../../src/actions/judged-workbook';
import { englishReportWords } from '../../../src/locale/report-words.en';
import { koreanReportWords } from '../../../src/locale/report-words.ko';
import { referenceRows, referenceWorkbook } from '../../checks/checked-workbook';

const day = '2019-06-14';

function appendix(
  words = koreanReportWords,
  workbook = referenceWorkbook(),
): ReturnType<typeof checkAppendixOf> {
  const judged = judgedWorkbook(workbook, { waivers: [], ended: [] }, { user: '', today: day });
  return checkAppendixOf(judged, day, words);
}

/** Computed cells, which are blank here, are asked about too. */
function ofPeriodSums(words = koreanReportWords): ReturnType<typeof appendix>['open'] {
  return appendix(words).open.filter(({ sentence }) => /310 ?(?:백만원|million)|1,170/.test(sentence));
}

test('the money that two lines leave is asked about, and no rounding gap is told', () => {
  const { open, fails } = appendix();
  expect(fails).toBe(0);
  expect(new Set(open.map(({ severity }) => severity))).toEqual(new Set(['question']));
  const [first] = ofPeriodSums();
  expect(first?.rule).toBe('기간 합계와 예산현액');
  expect(first?.sentence).toContain(
    '310백만원인데 기간 3개의 금액을 더하면 58백만원이고 252백만원이 남습니다',
  );
});

test('what cannot be true comes first', () => {
  const budget = referenceRows('budget').map((row, index) =>
    index === 14 ? row.map((value, column) => (column === 5 ? 450 : value)) : row,
  );
  const { open, fails } = appendix(koreanReportWords, referenceWorkbook({ budget }));
  expect(fails).toBeGreaterThan(0);
  expect(open.slice(0, fails + 1).map(({ severity }) => severity)).toEqual([
    ...Array<string>(fails).fill('fail'),
    'question',
  ]);
});

test('every one of them is listed with its cells, and every rule with what it found', () => {
  const { open, fails, questions, ruleResults, rules } = appendix();
  expect(open).toHaveLength(fails + questions);
  expect(ofPeriodSums()[0]?.places[0]).toEqual({ sheet: '예산', address: 'F14' });
  expect(ruleResults).toHaveLength(rules);
  expect(ruleResults.find(({ rule }) => rule === '기간 합계와 예산현액')?.open).toBe(2);
  expect(ruleResults.reduce((sum, { open: own }) => sum + own, 0)).toBe(fails + questions);
});

test('they are told in the language of the report', () => {
  expect(ofPeriodSums(englishReportWords)[0]?.sentence).not.toMatch(/인데/);
  expect(ofPeriodSums(englishReportWords)).toHaveLength(2);
});
