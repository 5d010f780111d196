/** 붙임 보고서 읽는 법: what a reader has to know of units, signs, terms, days and sources. */
import { describe, expect, test } from '@jest/globals';
import { englishReportWords } from '../../../src/locale/report-words.en';
import { exampleRecords } from './example-records';
import { choices } from './records';
import { reportOf, rowsOf, section, tableNamed } from './tree-text';

const { settings } = exampleRecords;
const onlyReading = {
  ...exampleRecords,
  settings: { ...settings, report: choices({ chapters: ['generalStatus', 'readingAppendix'] }) },
};
const title = '붙임 1 보고서 읽는 법';

describe('보고서 읽는 법', () => {
  test('says units, how figures were rounded, and what "-", 0 and △ mean', () => {
    expect(section(reportOf(onlyReading), title).slice(0, 7)).toEqual([
      '#### □ 단위와 표기',
      '2○ 예산과 집행의 금액 단위는 백만원',
      '2○ 재무현황의 금액 단위는 억원',
      '2○ 적은 자리 아래는 반올림. 합계와 비율은 원 단위로 계산한 뒤 반올림',
      '2○ "-"는 없음 또는 해당 없음, "0"은 금액이 0이거나 표시 단위에 못 미침',
      '2○ "△"는 음수. 과부족의 △는 결원',
      '2○ 단수차이는 표시 단위로 줄여 적으면서 생기는 차이로, 합계와 내역이 끝자리에서 다를 수 있음',
    ]);
    const truncated = {
      ...onlyReading,
      settings: { ...onlyReading.settings, displayRounding: 'truncate' as const },
    };
    expect(section(reportOf(truncated), title)[3]).toMatch(/^2○ 적은 자리 아래는 절사/);
  });

  test('defines each term and says what it comes to here, a rate with numerator and denominator', () => {
    expect(rowsOf(tableNamed(reportOf(onlyReading), 'reading-terms'))).toEqual([
      ['용어', '뜻', '이 보고서'],
      ['예산액', '당초에 승인된 예산(본예산)', '10,091백만원'],
      [
        '예산현액',
        '예산액 + 이월 ± 추경 ± 전용·이용·이체 + 예비비 사용, 집행 기준일까지. 그날 쓸 수 있는 예산',
        '10,091백만원',
      ],
      ['집행액', '집행 기준일까지 지출한 누계. 지출원인행위액은 넣지 않음', '549백만원'],
      [
        '집행률',
        '집행액 ÷ 예산현액. 소계와 합계는 분자와 분모를 각각 더해서 나눔',
        '549백만원 ÷ 6,571백만원 = 8.4%',
      ],
      ['집행잔액', '예산현액 - 집행액. 연말의 불용액과 다름', '6,022백만원'],
      ['예정액', '집행 기준일 뒤의 금액. 기준일 뒤에 이미 쓴 금액도 포함', '5,060백만원'],
      [
        '집행부진',
        '예산현액 또는 예산액 대비 집행률이 29.0% 미만 (연간 70% × 경과일 151일 ÷ 365일)',
        '▼ 부진',
      ],
    ]);
  });

  test('names the day of each table', () => {
    expect(section(reportOf(onlyReading), '□ 기준일')).toEqual([
      '2○ 보고일 : 2019. 6. 14.',
      '2○ 예산집행 : 2019. 5. 31.까지의 누계',
      '2○ 인력 : 2019. 5. 31. 현재',
      "2○ 재무현황 : '18년과 '17년",
    ]);
  });

  test('tells of links only where figures have some, and of the list of sources only where it is', () => {
    expect(section(reportOf(onlyReading), title).filter((line) => line.includes('수치'))).toEqual([]);
    const linked = reportOf(onlyReading, undefined, { cellLink: () => 'https://example.org' });
    expect(section(linked, '□ 수치 출처')).toEqual([
      '2○ 표와 문장의 수치를 누르면 그 수치가 있는 시트의 칸으로 이동. 여러 칸에서 온 수치는 첫 칸으로 이동',
      expect.stringContaining('링크와 번호가 없는 수치 : 건수'),
    ]);
    expect(section(reportOf(exampleRecords), '□ 수치 출처')).toEqual([
      expect.stringMatching(
        /^2○ 붙임 '수치 출처'에 수치마다 번호, 실린 곳, 값, 시트와 칸, 구분을 적음\. .*'수식 없음'은/,
      ),
    ]);
  });

  test('says the same in English', () => {
    const report = reportOf(onlyReading, englishReportWords);
    expect(section(report, 'Appendix 1. How to read this report')[1]).toBe(
      '2○ Amounts of budget and execution are in million won',
    );
    expect(rowsOf(tableNamed(report, 'reading-terms'))[4]).toEqual([
      'Execution rate',
      'Spent ÷ the current budget; for sums, numerators and denominators are added up before dividing (집행률)',
      '549 million won ÷ 6,571 million won = 8.4%',
    ]);
  });
});
