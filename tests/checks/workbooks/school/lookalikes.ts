/** Changes of the workbook of 한빛고등학교 that look like mistakes and are none. */
import { addRow, printedRow, removeRow, typeOver, type Lookalike, type RowFinder } from '../planted-fault';

const report = '2024학년도 학교회계 집행 보고';

function spent(number: string, period: string): RowFinder {
  return { 번호: number, 기간: period };
}

export const lookalikes: readonly Lookalike[] = [
  {
    name: 'cumulative periods are dated from 1 January, as what they hold',
    edits: [typeOver('periods', { 기간: '여름방학' }, '시작', { date: '2024-01-01' })],
  },
  {
    name: 'sums in won are printed in 천원, cut off as the settings say',
    edits: [
      addRow('printed', {
        문서: report,
        위치: '요약',
        항목: '합계 집행액',
        '표기 이름': '합계',
        // 691,311.51
        값: '691,311',
        '소수 자리': 0,
        단위: '천원',
        기준일: '2024-08-31',
      }),
      addRow('printed', {
        문서: report,
        위치: '요약',
        항목: '소계 집행액',
        '표기 이름': '시설',
        // 86,180.66
        값: '86,180',
        '소수 자리': 0,
        단위: '천원',
        기준일: '2024-08-31',
      }),
    ],
  },
  {
    name: 'nothing is spent in the summer, so that the cumulative amount stays what it was',
    edits: [
      typeOver('execution', spent('12', '1학기'), '금액', 15218300),
      typeOver('execution', spent('12', '여름방학'), '내용', '방학 중 지출 없음'),
    ],
  },
  {
    name: 'a programme is split in two that only the brackets tell apart',
    edits: [
      typeOver('budget', { 번호: '10' }, '예산액', 17635800),
      typeOver('budget', { 번호: '10' }, '사업명', '교실 바닥 보수(본관)'),
      addRow(
        'budget',
        {
          분야: '시설',
          번호: 18,
          사업명: '교실 바닥 보수(별관)',
          '전년도 예산액': '-',
          예산액: 10000000,
          '신속집행 대상': '대상',
        },
        { 번호: '10' },
      ),
      // 17,635,800 = 13,992,600 + 3,643,200 and 10,000,000 = 8,000,000 + 2,000,000
      typeOver('execution', spent('10', '1학기'), '금액', 2458200),
      typeOver('execution', spent('10', '여름방학'), '금액', 13992600),
      typeOver('execution', spent('10', '2학기'), '금액', 3643200),
      addRow('execution', { 번호: 18, 기간: '1학기', 금액: 1000000, 내용: '바닥 상태 조사' }),
      addRow('execution', { 번호: 18, 기간: '여름방학', 금액: 8000000, 내용: '바닥재 교체' }),
      addRow('execution', { 번호: 18, 기간: '2학기', 금액: 2000000, 내용: '하자 보수' }),
      typeOver('printed', { 위치: '예산 총괄표', 번호: '10' }, '값', '17,635'),
      typeOver('printed', { 위치: '예산 총괄표', 번호: '10' }, '표기 이름', '교실 바닥 보수(본관)'),
      typeOver('printed', { 위치: '사업 목록', 번호: '10' }, '표기 이름', '교실 바닥 보수(본관)'),
      addRow('printed', {
        문서: report,
        위치: '예산 총괄표',
        번호: 18,
        항목: '예산액',
        '표기 이름': '교실 바닥 보수(별관)',
        값: '10,000',
        '소수 자리': 0,
        단위: '천원',
      }),
      addRow('printed', {
        문서: report,
        위치: '사업 목록',
        번호: 18,
        항목: '사업명',
        '표기 이름': '교실 바닥 보수(별관)',
      }),
    ],
  },
  {
    name: 'a teacher leaves, and every figure says so',
    edits: [
      typeOver('staffing', { 직급: '교사' }, '현원', 43),
      typeOver('printed', printedRow('교직원 표', '현원 교사'), '값', '43'),
      typeOver('printed', printedRow('교직원 표', '현원 계'), '값', '51'),
      typeOver('printed', printedRow('교직원 표', '과부족 교사'), '값', '△3'),
      typeOver('printed', printedRow('교직원 표', '과부족 계'), '값', '△2'),
      typeOver('printed', printedRow('교직원 표 주석', '총원'), '값', '68'),
      // 3 of 46 is 6.52
      typeOver('printed', printedRow('교직원 표 주석', '결원율 교사'), '값', '6.5'),
    ],
  },
  {
    name: 'a programme that is finished has no row for the rest of the year',
    edits: [removeRow('execution', spent('17', '2학기'))],
  },
  {
    name: 'remarks speak of sums, and their rows are none',
    edits: [
      typeOver('budget', { 번호: '5' }, '비고', '합계'),
      typeOver('execution', spent('17', '1학기'), '비고', '계'),
    ],
  },
];
