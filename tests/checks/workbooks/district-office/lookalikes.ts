/** Changes of the workbook of 강가람구청 that look like mistakes and are none. */
import { addRow, printedRow, typeOver, type Edit, type Lookalike, type RowFinder } from '../planted-fault';

const report = '2024년 하반기 주요업무 보고';
const status = '집행 현황표';

function spent(number: string, period: string): RowFinder {
  return { 번호: number, 기간: period };
}

function printed(placeName: string, item: string, value: string, printedName?: string): Edit {
  return typeOver('printed', printedRow(placeName, item, printedName), '값', value);
}

export const lookalikes: readonly Lookalike[] = [
  {
    name: 'a third programme is split off beside the first and the second of its kind',
    edits: [
      typeOver('budget', { 번호: '7' }, '예산액', 104380),
      addRow(
        'budget',
        {
          분야: '도시 시설',
          번호: 26,
          사업명: '3차 골목길 재정비',
          '전년도 예산액': '-',
          예산액: 100000,
          '신속집행 대상': '대상',
        },
        { 번호: '7' },
      ),
      typeOver('execution', spent('7', '1분기'), '금액', 4600),
      typeOver('execution', spent('7', '2분기'), '금액', 11720),
      typeOver('execution', spent('7', '3분기'), '금액', 48300),
      typeOver('execution', spent('7', '4분기'), '금액', 39760),
      addRow('execution', { 번호: 26, 기간: '1분기', 금액: 4000, 내용: '주민 설명회' }),
      addRow('execution', { 번호: 26, 기간: '2분기', 금액: 12000, 내용: '기본설계' }),
      addRow('execution', { 번호: 26, 기간: '3분기', 금액: 46000, 내용: '공사 착공' }),
      addRow('execution', { 번호: 26, 기간: '4분기', 금액: 38000, 내용: '공사 마무리' }),
      printed('예산 총괄표', '예산액', '104', '2차 골목길 재정비'),
      addRow(
        'printed',
        {
          문서: report,
          위치: '예산 총괄표',
          번호: 26,
          항목: '예산액',
          '표기 이름': '3차 골목길 재정비',
          값: '100',
          '소수 자리': 0,
          단위: '백만원',
        },
        { 위치: '예산 총괄표', 번호: '7' },
      ),
      addRow(
        'printed',
        { 문서: report, 위치: '주요업무 목록', 번호: 26, 항목: '사업명', '표기 이름': '3차 골목길 재정비' },
        { 위치: '주요업무 목록', 번호: '25' },
      ),
    ],
  },
  {
    name: 'sums of lines in 천원 are printed in 억원, each rounded for itself',
    edits: [
      ['합계 집행액', '합계', '135', 0],
      ['소계 집행액', '도시 시설', '20.9', 1],
      ['소계 집행액', '복지 증진', '32.9', 1],
      ['소계 집행액', '교통 환경', '12.9', 1],
    ].map(([item = '', name = '', value = '', decimals = 0]) =>
      addRow('printed', {
        문서: report,
        위치: '요약',
        항목: item,
        '표기 이름': name,
        값: value,
        '소수 자리': decimals,
        단위: '억원',
        기준일: '2024-06-30',
      }),
    ),
  },
  {
    name: 'one more post falls vacant, and every figure says so',
    edits: [
      typeOver('staffing', { 직급: '7급' }, '현원', 179),
      printed('인력 표', '현원 7급', '179'),
      printed('인력 표', '현원 계', '575'),
      printed('인력 표', '과부족 7급', '△7'),
      printed('인력 표', '과부족 계', '△20'),
      // 20 of 595
      printed('인력 표', '결원율 계', '3.4'),
      printed('일반현황 인력', '총원', '730'),
    ],
  },
  {
    name: 'a supplementary budget raises a programme, its plan and what is printed of 예산현액',
    edits: [
      addRow('budgetChanges', {
        일자: { date: '2024-05-17' },
        번호: 18,
        종류: '추경',
        금액: 20000,
        '승인 근거': '제1회 추가경정예산',
      }),
      typeOver('execution', spent('18', '4분기'), '금액', 68230),
      printed(status, '소계 예산현액', '2,362', '문화 체육'),
      // 1,017,680 of 2,361,870
      printed(status, '소계 집행률', '43.1', '문화 체육'),
      printed(status, '합계 예산현액', '30,743'),
      // 13,509,190 of 30,742,620
      printed(status, '합계 집행률', '43.9'),
      printed(status, '합계 집행잔액', '17,233'),
    ],
  },
  {
    name: 'a programme is mentioned in running text with a particle behind it',
    edits: [
      addRow(
        'narrative',
        {
          번호: 12,
          절: '사업 내용',
          단계: '-',
          내용: '홀몸어르신 돌봄 지원과 대상이 겹치지 않도록 동 주민센터가 확인',
        },
        { 번호: '12', 내용: '이용 요금…' },
      ),
    ],
  },
  {
    name: 'two programmes are told apart by what stands in brackets',
    edits: [
      ...renamed('6', '1차 골목길 재정비', '골목길 재정비(가람2동)'),
      ...renamed('7', '2차 골목길 재정비', '골목길 재정비(솔빛동)'),
    ],
  },
  {
    name: 'a grade is exactly full: - in 과부족 as in the other full grades',
    edits: [
      typeOver('staffing', { 직급: '5급' }, '현원', 38),
      printed('인력 표', '현원 5급', '38'),
      printed('인력 표', '현원 계', '577'),
      printed('인력 표', '과부족 5급', '-'),
      typeOver('printed', printedRow('인력 표', '과부족 5급'), '소수 자리', ''),
      printed('인력 표', '과부족 계', '△18'),
      // 18 of 595
      printed('인력 표', '결원율 계', '3.0'),
      printed('일반현황 인력', '총원', '732'),
    ],
  },
];

function renamed(number: string, from: string, to: string): readonly Edit[] {
  return [
    typeOver('budget', { 번호: number, 사업명: from }, '사업명', to),
    ...['주요업무 목록', '예산 총괄표'].map((placeName) =>
      typeOver('printed', { 위치: placeName, '표기 이름': from }, '표기 이름', to),
    ),
  ];
}
