/** Changes of the workbook of 들꽃마을협의회 that look like mistakes and are none. */
import { addRow, printedRow, removeRow, typeOver, type Lookalike } from '../planted-fault';

const report = '2024년 마을사업 추진 보고';

export const lookalikes: readonly Lookalike[] = [
  {
    name: 'the total is the sum of the rounded lines, without a gap',
    edits: [typeOver('printed', printedRow('예산 총괄표', '합계'), '값', '93')],
  },
  {
    name: 'a member of the board has left, and the seat is being filled',
    edits: [
      removeRow('boardMembers', { 성명: '마○○' }),
      typeOver('boardMembers', { 성명: '방○○' }, '연번', '4'),
      addRow('printed', {
        문서: report,
        위치: '임원 표 주석',
        항목: '모집 중 이사',
        '표기 이름': '이사',
        값: '1',
        '소수 자리': 0,
        단위: '명',
      }),
    ],
  },
  {
    name: 'money moves between two lines of one programme, and the plans with it',
    edits: [
      addRow('budgetChanges', {
        일자: { date: '2024-08-05' },
        번호: 3,
        세부사업: '꽃길 조성',
        종류: '전용',
        금액: -2,
        '승인 근거': '이사회 의결',
      }),
      addRow('budgetChanges', {
        일자: { date: '2024-08-05' },
        번호: 3,
        세부사업: '쉼터 정비',
        종류: '전용',
        금액: 2,
        '승인 근거': '이사회 의결',
      }),
      typeOver('execution', { 번호: '3', 세부사업: '꽃길 조성', 기간: '4분기' }, '금액', 5),
      typeOver('execution', { 번호: '3', 세부사업: '쉼터 정비', 기간: '4분기' }, '금액', 2),
      typeOver('execution', { 번호: '3', 세부사업: '쉼터 정비', 기간: '4분기' }, '내용', '안내판 설치'),
      ...['예산현액', '지출액', '이월액', '불용액'].map((item) =>
        removeRow('printed', printedRow('정산표 3', `세부사업 ${item}`)),
      ),
    ],
  },
  {
    name: 'the vacant place is filled: - for no difference in every grade',
    edits: [
      typeOver('staffing', { 직급: '간사' }, '현원', 2),
      typeOver('printed', printedRow('사무국 인력 표', '현원 간사'), '값', '2'),
      typeOver('printed', printedRow('사무국 인력 표', '현원 계'), '값', '3'),
      typeOver('printed', printedRow('사무국 인력 표', '과부족 간사'), '값', '-'),
      typeOver('printed', printedRow('사무국 인력 표', '과부족 간사'), '소수 자리', ''),
      typeOver('printed', printedRow('사무국 인력 표', '과부족 계'), '값', '-'),
      typeOver('printed', printedRow('사무국 인력 표', '과부족 계'), '소수 자리', ''),
      typeOver('printed', printedRow('사무국 인력 표', '총원'), '값', '6'),
    ],
  },
];
