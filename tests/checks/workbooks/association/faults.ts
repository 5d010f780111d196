/** Mistakes planted in the workbook of 들꽃마을협의회, one at a time. Figures are worked out by hand from the tables. */
import {
  addRow,
  place,
  printedRow,
  removeRow,
  typeOver,
  type PlantedFault,
  type PlantedPlace,
  type PlantedRule,
  type RowFinder,
} from '../planted-fault';

/** What a change of an amount already spent truly spoils besides. */
const spentElsewhere: readonly PlantedRule[] = ['budget-totals', 'printed-figures', 'rates', 'period-sums'];

const summary = '예산 총괄표';
const status = '집행 현황표';

function spent(number: string, period: string, subProgram = ''): RowFinder {
  return { 번호: number, 세부사업: subProgram, 기간: period };
}

function line(number: string, block: string, content: string): RowFinder {
  return { 번호: number, 절: block, 내용: content };
}

function printedValue(placeName: string, item: string, printedName?: string): PlantedPlace {
  return place('printed', printedRow(placeName, item, printedName), '값');
}

export const faults: readonly PlantedFault[] = [
  {
    name: 'an amount is written with its unit in words',
    edits: [typeOver('execution', spent('1', '4분기'), '금액', '천만 원')],
    rule: 'input',
    severity: 'fail',
    where: [place('execution', spent('1', '4분기'), '금액')],
    mayAlsoRaise: ['period-sums'],
  },
  {
    name: 'an amount stands as text',
    edits: [typeOver('execution', spent('2', '상반기'), '금액', '6')],
    rule: 'text-numbers',
    severity: 'fail',
    where: [place('execution', spent('2', '상반기'), '금액')],
  },
  {
    name: 'everything together is a line of its own: 93 is what the other five add up to',
    edits: [
      addRow('budget', {
        분야: '전체',
        번호: '전체',
        사업명: '전체 사업비',
        '전년도 예산액': 73,
        예산액: 93,
      }),
    ],
    rule: 'total-rows',
    severity: 'question',
    where: [place('budget', { 번호: '전체' }, '예산액')],
    mayAlsoRaise: ['budget-totals', 'printed-figures', 'rates', 'period-sums', 'without-execution'],
  },
  {
    name: 'the digits of a subtotal are swapped',
    edits: [typeOver('printed', printedRow(summary, '소계', '마을 활동'), '값', '24')],
    rule: 'budget-totals',
    severity: 'fail',
    where: [printedValue(summary, '소계', '마을 활동')],
    figures: { stated: '24', computed: '42', difference: '△18' },
  },
  {
    name: 'a group is left out of the total, which no rounding explains',
    edits: [typeOver('printed', printedRow(summary, '합계'), '값', '72')],
    rule: 'budget-totals',
    severity: 'fail',
    where: [printedValue(summary, '합계')],
    figures: { stated: '72', computed: '93', difference: '△21' },
    mayAlsoRaise: ['rates'],
  },
  {
    name: 'a sub-programme is left out of its programme',
    edits: [typeOver('printed', { ...printedRow(summary, '예산액'), 번호: '3' }, '값', '12')],
    rule: 'budget-totals',
    severity: 'fail',
    where: [place('printed', { ...printedRow(summary, '예산액'), 번호: '3' }, '값')],
    figures: { stated: '12', computed: '21', difference: '△9' },
    mayAlsoRaise: ['printed-figures'],
  },
  {
    name: 'the digits of a programme are swapped',
    edits: [typeOver('printed', printedRow(status, '예산현액', '공유 부엌 사업'), '값', '81')],
    rule: 'printed-figures',
    severity: 'fail',
    where: [printedValue(status, '예산현액', '공유 부엌 사업')],
    figures: { stated: '81', computed: '18', difference: '63' },
    mayAlsoRaise: ['rates'],
  },
  {
    name: 'the digits of a part are swapped',
    edits: [typeOver('printed', printedRow('본문 1 추진 실적', '참여 가구 아랫말'), '값', '25')],
    rule: 'printed-parts',
    severity: 'fail',
    where: [
      printedValue('본문 1 추진 실적', '참여 가구 계'),
      printedValue('본문 1 추진 실적', '참여 가구 아랫말'),
    ],
    figures: { stated: '86', computed: '59', difference: '27' },
  },
  {
    name: 'a plan is three short of the budget, more than rounding explains',
    edits: [typeOver('execution', spent('2', '4분기'), '금액', 5)],
    rule: 'period-sums',
    severity: 'question',
    where: [place('budget', { 번호: '2' }, '예산액'), place('execution', spent('2', '4분기'), '금액')],
    figures: { stated: '18', computed: '15', difference: '3' },
  },
  {
    name: 'a quarter is declared cumulative although its amounts are its own',
    edits: [typeOver('periods', { 기간: '3분기' }, '입력 방식', '누계')],
    rule: 'period-reading',
    severity: 'fail',
    where: [place('periods', { 기간: '3분기' }, '입력 방식'), place('periods', { 기간: '3분기' }, '기간')],
    mayAlsoRaise: spentElsewhere,
  },
  {
    name: 'two digits of the equity are swapped',
    edits: [typeOver('balanceSheet', { 항목: '적립금' }, '당해', 24373)],
    rule: 'balance-sheet',
    severity: 'fail',
    where: [
      place('balanceSheet', { 항목: '적립금' }, '당해'),
      printedValue('재무 표', '당해 부채 및 자본 계'),
      printedValue('재무 표', '당해 적립금'),
    ],
    mayAlsoRaise: ['printed-figures'],
  },
  {
    name: 'the △ of a change is lost',
    edits: [typeOver('printed', printedRow('재무 표', '증감 비품'), '값', '735')],
    rule: 'balance-sheet',
    severity: 'fail',
    where: [printedValue('재무 표', '증감 비품')],
    figures: { stated: '735', computed: '△735', difference: '1,470' },
  },
  {
    name: 'the △ of a vacancy is lost',
    edits: [typeOver('printed', printedRow('사무국 인력 표', '과부족 간사'), '값', '1')],
    rule: 'staffing',
    severity: 'fail',
    where: [printedValue('사무국 인력 표', '과부족 간사')],
    figures: { stated: '1', computed: '△1', difference: '2' },
  },
  {
    name: 'a seat too many is typed in 이사회',
    edits: [typeOver('boardSeats', { 직위: '이사' }, '정원', 4)],
    rule: 'board',
    severity: 'fail',
    where: [
      place('boardSeats', { 직위: '이사' }, '정원'),
      printedValue('임원 표', '임원 정원 계'),
      printedValue('임원 표', '임원 정원 이사'),
    ],
  },
  {
    name: 'a fourth member is listed for three seats',
    edits: [
      addRow('boardMembers', {
        연번: '6',
        성명: '차○○',
        구분: '이사',
        '주요 경력': '들꽃마을 이장',
      }),
    ],
    rule: 'board',
    severity: 'fail',
    where: [
      place('boardSeats', { 직위: '이사' }, '정원'),
      place('boardMembers', { 성명: '차○○' }, '구분'),
      place('boardMembers', { 성명: '차○○' }, '성명'),
    ],
  },
  {
    name: 'two digits of a cross sum are swapped',
    edits: [typeOver('sideTables', { '표 이름': '장터 참여 현황', '열 1': '중고 물품' }, '열 4', '93')],
    rule: 'side-tables',
    severity: 'fail',
    where: [place('sideTables', { '표 이름': '장터 참여 현황', '열 1': '중고 물품' }, '열 4')],
    figures: { stated: '93', computed: '39', difference: '54' },
  },
  {
    name: 'a row is forgotten at the foot of a small table',
    edits: [typeOver('sideTables', { '표 이름': '꽃길 구간', '열 1': '합계' }, '열 3', '5,550')],
    rule: 'side-tables',
    severity: 'fail',
    where: [place('sideTables', { '표 이름': '꽃길 구간', '열 1': '합계' }, '열 3')],
    figures: { stated: '5,550', computed: '7,000', difference: '△1,450' },
  },
  {
    name: 'the digits of a rate are swapped',
    edits: [typeOver('printed', printedRow(status, '집행률', '마을 장터 운영'), '값', '85.3')],
    rule: 'rates',
    severity: 'fail',
    where: [printedValue(status, '집행률', '마을 장터 운영')],
    // 14 of 24
    figures: { stated: '85.3', computed: '58.3', difference: '27.0' },
  },
  {
    name: 'what is carried over comes on top of what was spent',
    edits: [typeOver('printed', printedRow('정산표 3', '세부사업 이월액'), '값', '3')],
    rule: 'closing-identity',
    severity: 'fail',
    where: [printedValue('정산표 3', '세부사업 예산현액'), printedValue('정산표 3', '세부사업 이월액')],
    // 9 + 3 + 0
    figures: { stated: '9', computed: '12', difference: '△3' },
  },
  {
    name: 'nothing is spent on a line in three quarters of the year',
    edits: [
      typeOver('execution', spent('3', '상반기', '꽃길 조성'), '금액', '-'),
      typeOver('execution', spent('3', '상반기', '꽃길 조성'), '내용', ''),
      typeOver('execution', spent('3', '3분기', '꽃길 조성'), '금액', '-'),
      typeOver('execution', spent('3', '3분기', '꽃길 조성'), '내용', ''),
      typeOver('execution', spent('3', '4분기', '꽃길 조성'), '금액', 12),
    ],
    rule: 'execution-extremes',
    severity: 'question',
    where: [place('budget', { 번호: '3', 세부사업: '꽃길 조성' }, '예산액')],
    mayAlsoRaise: spentElsewhere,
  },
  {
    name: 'a programme is left out of 집행',
    edits: ['상반기', '3분기', '4분기'].map((period) => removeRow('execution', spent('운영1', period))),
    rule: 'without-execution',
    severity: 'question',
    where: [place('budget', { 번호: '운영1' }, '예산액'), place('budget', { 번호: '운영1' }, '번호')],
    mayAlsoRaise: spentElsewhere,
  },
  {
    name: 'an amount is spent on nothing that is named',
    edits: [typeOver('execution', spent('2', '3분기'), '내용', '')],
    rule: 'activities',
    severity: 'question',
    where: [place('execution', spent('2', '3분기'), '내용'), place('execution', spent('2', '3분기'), '금액')],
  },
  {
    name: 'November and December belong to no period',
    edits: [typeOver('periods', { 기간: '4분기' }, '끝', { date: '2024-10-31' })],
    rule: 'period-calendar',
    severity: 'question',
    where: [place('periods', { 기간: '4분기' }, '끝'), place('periods', { 기간: '4분기' }, '기간')],
  },
  {
    name: 'staffing is three months older than the rest',
    edits: [typeOver('settings', { 항목: '인력 기준일' }, '값', { date: '2024-06-30' })],
    rule: 'as-of-dates',
    severity: 'question',
    where: [
      place('settings', { 항목: '인력 기준일' }, '값'),
      place('settings', { 항목: '집행 기준일' }, '값'),
    ],
  },
  {
    name: 'a result is dated after the report',
    edits: [
      typeOver(
        'narrative',
        line('3', '추진 실적', '그늘막과 의자의 설치…'),
        '내용',
        '그늘막과 의자의 설치 : 11월',
      ),
    ],
    rule: 'narrative-dates',
    severity: 'question',
    where: [place('narrative', line('3', '추진 실적', '그늘막과 의자의 설치…'), '내용')],
  },
  {
    name: 'work runs into the next year, and nothing is carried over',
    edits: [
      typeOver('narrative', line('2', '향후 계획', '김장 나눔 : 11월'), '내용', '김장 나눔 : 11월~2025. 1월'),
    ],
    rule: 'work-past-year',
    severity: 'question',
    where: [place('narrative', line('2', '향후 계획', '김장 나눔…'), '내용')],
  },
  {
    name: 'a weekday is one day off',
    edits: [
      typeOver(
        'narrative',
        line('1', '향후 계획', '가을 장터…'),
        '내용',
        '가을 장터의 개최 : 2024. 10. 19.(일)',
      ),
    ],
    rule: 'calendar-dates',
    severity: 'fail',
    where: [place('narrative', line('1', '향후 계획', '가을 장터…'), '내용')],
  },
  {
    name: 'a live figure asks for a programme that is not there',
    edits: [typeOver('narrative', line('1', '사업 내용', '예산 {{…'), '내용', '예산 {{예산액:4}}')],
    rule: 'placeholders',
    severity: 'fail',
    where: [place('narrative', line('1', '사업 내용', '예산 {{…'), '내용')],
  },
  {
    name: 'a space too many in a programme name',
    edits: [typeOver('printed', { 위치: '사업 목록', 번호: '3' }, '표기 이름', '들꽃 길 가꾸기')],
    rule: 'names',
    severity: 'question',
    where: [place('printed', { 위치: '사업 목록', 번호: '3' }, '표기 이름')],
  },
  {
    name: 'a circled number skips one',
    edits: [typeOver('narrative', line('2', '사업 내용', '② 김장 나눔'), '내용', '③ 김장 나눔')],
    rule: 'numbering',
    severity: 'question',
    where: [place('narrative', line('2', '사업 내용', '③ 김장 나눔'), '내용')],
  },
  {
    name: 'a level is skipped: · right under ○',
    edits: [removeRow('narrative', line('2', '사업 내용', '반찬 나눔, 어린이…'))],
    rule: 'levels',
    severity: 'question',
    where: [
      place('narrative', line('2', '사업 내용', '모임마다…'), '단계'),
      place('narrative', line('2', '사업 내용', '모임마다…'), '내용'),
    ],
  },
  {
    name: '0 stands where the column has - for none',
    edits: [
      typeOver('sideTables', { '표 이름': '부엌 이용료', '열 1': '어린이 요리' }, '열 3', '0'),
      typeOver('sideTables', { '표 이름': '부엌 이용료', '열 1': '합계' }, '열 3', '480'),
    ],
    rule: 'nil-and-zero',
    severity: 'question',
    where: [
      place('sideTables', { '표 이름': '부엌 이용료', '열 1': '어린이 요리' }, '열 3'),
      place('sideTables', { '표 이름': '부엌 이용료', '열 1': '어르신 밥상' }, '열 3'),
    ],
  },
  {
    name: 'a hyphen stands for △',
    edits: [typeOver('printed', printedRow('재무 표', '증감 미지급금'), '값', '-751')],
    rule: 'negative-signs',
    severity: 'question',
    where: [printedValue('재무 표', '증감 미지급금'), printedValue('재무 표', '증감 비품')],
  },
  {
    name: 'the unit of a count is left out',
    edits: [typeOver('printed', printedRow('본문 1 사업 내용', '참여 가구 계'), '단위', '')],
    rule: 'unit-labels',
    severity: 'question',
    where: [
      place('printed', printedRow('본문 1 사업 내용', '참여 가구 계'), '단위'),
      printedValue('본문 1 사업 내용', '참여 가구 계'),
    ],
  },
  {
    name: 'a date is written as a computer writes it',
    edits: [
      typeOver('narrative', line('2', '추진 실적', '조리대의 교체…'), '내용', '조리대의 교체 : 2024-03-28'),
    ],
    rule: 'date-styles',
    severity: 'question',
    where: [place('narrative', line('2', '추진 실적', '조리대의 교체…'), '내용')],
  },
  {
    name: 'a pasted text ends in a null character',
    edits: [typeOver('execution', { 번호: '1', 기간: '상반기' }, '내용', '장터 천막과 집기 구입\u0000')],
    rule: 'hidden-characters',
    severity: 'question',
    where: [place('execution', { 번호: '1', 기간: '상반기' }, '내용')],
  },
];
