/** Results dated after the report and plans that are over, in the narrative and its small tables. */
import { describe, expect, test } from '@jest/globals';
import { narrativeDates } from '../../../src/checks/rules/narrative-dates';
import type { Settings } from '../../../src/ledger/records';
import { narrativeDatesWords } from '../../../src/locale/findings/narrative-dates';
import { cell, narrative, settings } from '../../report/tree/records';
import { checkedRecords, referenceRows, referenceWorkbook } from '../checked-workbook';

/** The dates found in one line of a block, in a report of 14 June 2019 with execution up to 31 May. */
function found(block: string, text: string, changed: Partial<Settings> = {}): readonly (readonly string[])[] {
  const workbook = checkedRecords({
    settings: settings(changed),
    narrative: [narrative('1', block, '-', text)],
  });
  return narrativeDates.check(workbook).findings.map(({ detail }) => [detail.code, ...detail.dates]);
}

test('the reference document has none', () => {
  const { compared, findings } = narrativeDates.check(referenceWorkbook());
  expect(findings).toEqual([]);
  expect(compared).toBeGreaterThan(70);
});

describe('실적', () => {
  test('a result after the report is asked about', () => {
    expect(found('추진 실적', '운영사업자 선정(7월)')).toEqual([['resultAfterReport', '7월']]);
    expect(found('추진 실적', '협약 체결 : 2019. 6. 15.')).toEqual([['resultAfterReport', '2019. 6. 15.']]);
    expect(found('추진 실적', '6. 25. 협약 체결')).toEqual([['resultAfterReport', '6. 25.']]);
    expect(found('추진 실적', "사업자 공모(5월), 협약('19. 8월~9월)")).toEqual([
      ['resultAfterReport', "'19. 8월~9월"],
    ]);
  });

  test('what happened up to the day or in the month of the report is not', () => {
    expect(found('추진 실적', '착수보고(6.14)')).toEqual([]);
    expect(found('추진 실적', '네트워킹 데이 개최(6월)')).toEqual([]);
    expect(found('추진 실적', "모집공고 : '19. 6~7월")).toEqual([]);
    expect(found('추진 실적', '공사의 진행(~8월)')).toEqual([]);
  });

  test('a date that the result is about is not when it happened', () => {
    expect(found('추진 실적', '하반기 교육계획 수립(5월)')).toEqual([]);
    expect(found('추진 실적', '9월 정기회의 안건 준비')).toEqual([]);
    expect(found('추진 실적', '행사장 대관 계약(5월), 개최 예정(10월)')).toEqual([]);
    expect(found('추진 실적', '전년도 성과 정리(12월)', { reportDate: '2019-02-15' })).toEqual([]);
  });
});

describe('향후 계획', () => {
  test('a plan that was over before the as-of date is asked about', () => {
    expect(found('향후 계획', '사업설명회 개최(4월)')).toEqual([['planBeforeAsOf', '4월']]);
    expect(found('향후 계획', "평가와 선정 : ~'19. 3월")).toEqual([['planBeforeAsOf', "'19. 3월"]]);
  });

  test('one that ends in its month or later is not', () => {
    expect(found('향후 계획', '사업설명회 개최(5월)')).toEqual([]);
    expect(found('향후 계획', '설문조사(5월~)')).toEqual([]);
    expect(found('향후 계획', '간행물 발간(3, 6, 9, 12월)')).toEqual([]);
    expect(found('향후 계획', '5. 2. 실시한 설문의 결과 반영')).toEqual([]);
  });

  test('in a report made after the year, months without year say nothing', () => {
    const late = { reportDate: '2020-02-10', executionAsOf: '2019-12-31' };
    expect(found('향후 계획', '결과 보고회(3월)', late)).toEqual([]);
    expect(found('향후 계획', "결과 보고회('19. 3월)", late)).toEqual([['planBeforeAsOf', "'19. 3월"]]);
  });
});

describe('추진 실적 및 계획', () => {
  test('only lines that say which they are count', () => {
    expect(found('추진 실적 및 계획', '작품 접수 : 3월')).toEqual([]);
    expect(found('추진 실적 및 계획', '(계획) 작품 접수(3월)')).toEqual([['planBeforeAsOf', '3월']]);
    expect(found('추진 실적 및 계획', '(실적) 작품 접수(8월)')).toEqual([['resultAfterReport', '8월']]);
  });
});

test('a small table is read line by line and belongs to the programme that uses it', () => {
  const changed = referenceRows('sideTables').map((row) =>
    row.map((value) =>
      typeof value === 'string' ? value.replace('과제의 발굴(5월)', '과제의 발굴(8월)') : value,
    ),
  );
  const [finding, ...others] = narrativeDates.check(referenceWorkbook({ sideTables: changed })).findings;
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    severity: 'question',
    subject: '1/개별연구과제/resultAfterReport',
    detail: { program: '스마트시티 정책연구', dates: ['8월'], day: '2019-06-14' },
  });
  expect(finding?.cells[0]).toMatchObject({ sheet: '부속표', header: '열 3' });
});

test('several lines of one block are one finding with all its cells', () => {
  const line = (text: string, address: string) => ({
    ...narrative('1', '추진 실적', '-', text),
    content: { text, source: cell('사업설명', address) },
  });
  const { findings } = narrativeDates.check(
    checkedRecords({ narrative: [line('선정(7월)', 'D2'), line('협약(8월)', 'D3')] }),
  );
  expect(findings).toHaveLength(1);
  expect(findings[0]?.cells.map(({ address }) => address)).toEqual(['D2', 'D3']);
  expect(findings[0] && narrativeDatesWords.ko.sentence(findings[0].detail)).toBe(
    "'1' 추진 실적에 적힌 시기('7월', '8월')가 보고일(2019. 6. 14.)보다 뒤입니다. 실적이 맞는지, 계획으로 옮길 내용인지 확인해 주세요.",
  );
});

test('without the days nothing is asked', () => {
  expect(found('추진 실적', "선정('20. 7월)", { reportDate: '' })).toEqual([]);
  expect(found('향후 계획', "선정('18. 7월)", { executionAsOf: '' })).toEqual([]);
});
