/** Mistakes planted in the workbook of 한빛고등학교, one at a time. Figures are worked out by hand from the tables. */
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
    name: 'an amount is not known yet and says so in words',
    edits: [typeOver('execution', spent('16', '2학기'), '금액', '미정')],
    rule: 'input',
    severity: 'fail',
    where: [place('execution', spent('16', '2학기'), '금액')],
    mayAlsoRaise: ['period-sums'],
  },
  {
    name: 'a period is called by another name than in 기간',
    edits: [typeOver('execution', spent('5', '2학기'), '기간', '가을학기')],
    rule: 'input',
    severity: 'fail',
    where: [place('execution', spent('5', '가을학기'), '기간')],
    mayAlsoRaise: ['period-sums'],
  },
  {
    name: 'a budget line is pasted a second time',
    edits: [
      addRow(
        'budget',
        {
          분야: '교수학습',
          번호: 3,
          사업명: '과학실험 실습',
          '전년도 예산액': 9800000,
          예산액: 10264300,
          '신속집행 대상': '대상',
          비고: '다시 붙임',
        },
        { 번호: '3' },
      ),
    ],
    rule: 'input',
    severity: 'fail',
    where: [place('budget', { 번호: '3', 비고: '다시 붙임' }, '번호')],
    mayAlsoRaise: ['budget-totals', 'printed-figures', 'rates', 'period-sums'],
  },
  {
    name: 'an amount stands as text with commas',
    edits: [typeOver('budget', { 번호: '12' }, '예산액', '29,760,000')],
    rule: 'text-numbers',
    severity: 'fail',
    where: [place('budget', { 번호: '12' }, '예산액')],
  },
  {
    name: 'a subtotal stands between the lines, and is of other lines by now',
    edits: [
      addRow(
        'budget',
        { 분야: '급식', 사업명: '소계', '전년도 예산액': 699900000, 예산액: 718766000 },
        { 번호: '8' },
      ),
    ],
    rule: 'total-rows',
    severity: 'question',
    where: [place('budget', { 사업명: '소계' }, '예산액')],
    figures: { stated: '718,766,000', computed: '735,608,900', difference: '△16,842,900' },
  },
  {
    name: 'a subtotal is rounded up although the settings say to cut off: 735,608.9',
    edits: [typeOver('printed', printedRow(summary, '소계', '급식'), '값', '735,609')],
    rule: 'budget-totals',
    severity: 'fail',
    where: [printedValue(summary, '소계', '급식')],
    figures: { stated: '735,609', computed: '735,608', difference: '1' },
  },
  {
    name: 'a subtotal forgets its last programme (통학로 안전 시설)',
    edits: [typeOver('printed', printedRow(summary, '소계', '시설'), '값', '96,125')],
    rule: 'budget-totals',
    severity: 'fail',
    where: [printedValue(summary, '소계', '시설')],
    figures: { stated: '96,125', computed: '106,000', difference: '△9,875' },
  },
  {
    name: 'a programme is printed without one of its three sub-programmes',
    edits: [typeOver('printed', printedRow('집행표 1', '예산액'), '값', '20,295,500')],
    rule: 'budget-totals',
    severity: 'fail',
    where: [printedValue('집행표 1', '예산액')],
    figures: { stated: '20,295,500', computed: '26,715,500', difference: '△6,420,000' },
    mayAlsoRaise: ['printed-figures'],
  },
  {
    name: 'two digits of a programme budget are swapped',
    edits: [typeOver('printed', printedRow('집행표 6', '예산액'), '값', '514,474,260')],
    rule: 'printed-figures',
    severity: 'fail',
    where: [printedValue('집행표 6', '예산액')],
    figures: { stated: '514,474,260', computed: '514,447,260', difference: '27,000' },
  },
  {
    name: 'the last digit of a programme budget is lost',
    edits: [typeOver('printed', { ...printedRow(summary, '예산액'), 번호: '16' }, '값', '13,845')],
    rule: 'printed-figures',
    severity: 'fail',
    where: [place('printed', { ...printedRow(summary, '예산액'), 번호: '16' }, '값')],
    figures: { stated: '13,845', computed: '138,452', difference: '△124,607' },
  },
  {
    name: 'the amount spent is still that of the first semester',
    edits: [typeOver('printed', printedRow('집행표 4', '집행액'), '값', '6,238,150')],
    rule: 'printed-figures',
    severity: 'fail',
    where: [printedValue('집행표 4', '집행액')],
    figures: { stated: '6,238,150', computed: '8,475,600', difference: '△2,237,450' },
    mayAlsoRaise: ['rates'],
  },
  {
    name: 'a count differs between two blocks of one programme',
    edits: [typeOver('printed', printedRow('본문 9 추진 실적', '교체 대수 본관'), '값', '23')],
    rule: 'printed-figures',
    severity: 'fail',
    where: [
      printedValue('본문 9 추진 실적', '교체 대수 본관'),
      printedValue('본문 9 사업 내용', '교체 대수 본관'),
    ],
  },
  {
    name: 'the digits of a part are swapped: 116 become 161',
    edits: [typeOver('printed', printedRow('본문 2 추진 실적', '수강생 3학년'), '값', '161')],
    rule: 'printed-parts',
    severity: 'fail',
    where: [printedValue('본문 2 추진 실적', '수강생 계'), printedValue('본문 2 추진 실적', '수강생 3학년')],
    figures: { stated: '486', computed: '531', difference: '△45' },
  },
  {
    name: 'two digits of a plan are swapped',
    edits: [typeOver('execution', spent('8', '2학기'), '금액', 7242450)],
    rule: 'period-sums',
    severity: 'fail',
    where: [place('budget', { 번호: '8' }, '예산액'), place('execution', spent('8', '2학기'), '금액')],
    figures: { stated: '16,842,900', computed: '16,860,900', difference: '△18,000' },
  },
  {
    name: 'a transfer out of a line is entered without its minus sign',
    edits: [typeOver('budgetChanges', { 번호: '15' }, '금액', 2000000)],
    rule: 'period-sums',
    severity: 'question',
    where: [place('budget', { 번호: '15' }, '예산액')],
    // 90,853,190 + 2,000,000 against what is planned with 2,000,000 less
    figures: { stated: '92,853,190', computed: '88,853,190', difference: '4,000,000' },
    mayAlsoRaise: ['budget-totals'],
  },
  {
    name: 'the summer of one line is entered alone in a cumulative period',
    edits: [typeOver('execution', spent('13', '여름방학'), '금액', 1382330)],
    rule: 'period-sums',
    severity: 'question',
    where: [place('budget', { 번호: '13' }, '예산액'), place('execution', spent('13', '여름방학'), '금액')],
    // 1,382,330 + 25,786,830
    figures: { stated: '58,915,370', computed: '27,169,160', difference: '31,746,210' },
    mayAlsoRaise: ['period-reading', 'budget-totals', 'printed-figures', 'rates'],
  },
  {
    name: 'the summer is declared a period of its own although its amounts are cumulative',
    edits: [typeOver('periods', { 기간: '여름방학' }, '입력 방식', '기간')],
    rule: 'period-reading',
    severity: 'fail',
    where: [
      place('periods', { 기간: '여름방학' }, '입력 방식'),
      place('periods', { 기간: '여름방학' }, '기간'),
    ],
    mayAlsoRaise: [...spentElsewhere, 'execution-extremes'],
  },
  {
    name: 'two digits of an asset are swapped',
    edits: [typeOver('balanceSheet', { 항목: '비품' }, '당해', 69480000)],
    rule: 'balance-sheet',
    severity: 'fail',
    where: [
      place('balanceSheet', { 항목: '비품' }, '당해'),
      printedValue('재무 표', '당해 자산 계'),
      printedValue('재무 표', '당해 비품'),
    ],
    mayAlsoRaise: ['printed-figures'],
  },
  {
    name: 'two digits of a change are swapped',
    edits: [typeOver('printed', printedRow('재무 표', '증감 예수금'), '값', '917,540')],
    rule: 'balance-sheet',
    severity: 'fail',
    where: [printedValue('재무 표', '증감 예수금')],
    figures: { stated: '917,540', computed: '971,540', difference: '△54,000' },
  },
  {
    name: 'the △ of a vacancy is lost',
    edits: [typeOver('printed', printedRow('교직원 표', '과부족 교사'), '값', '2')],
    rule: 'staffing',
    severity: 'fail',
    where: [printedValue('교직원 표', '과부족 교사')],
    figures: { stated: '2', computed: '△2', difference: '4' },
  },
  {
    name: 'a person who left is taken out of the table and stays in print',
    edits: [typeOver('staffing', { 직급: '행정직' }, '현원', 5)],
    rule: 'staffing',
    severity: 'fail',
    where: [
      place('staffing', { 직급: '행정직' }, '현원'),
      printedValue('교직원 표', '현원 행정직'),
      printedValue('교직원 표', '현원 계'),
    ],
    mayAlsoRaise: ['printed-figures'],
  },
  {
    name: 'the headcount forgets the three temporary teachers',
    edits: [typeOver('printed', printedRow('교직원 표 주석', '총원'), '값', '66')],
    rule: 'staffing',
    severity: 'fail',
    where: [printedValue('교직원 표 주석', '총원')],
    figures: { stated: '66', computed: '69', difference: '△3' },
  },
  {
    name: 'two digits of a cross sum are swapped',
    edits: [typeOver('sideTables', { '표 이름': '급식 인원', '열 1': '석식' }, '열 5', '486')],
    rule: 'side-tables',
    severity: 'fail',
    where: [place('sideTables', { '표 이름': '급식 인원', '열 1': '석식' }, '열 5')],
    figures: { stated: '486', computed: '468', difference: '18' },
  },
  {
    name: 'a total counts lines and their subtotals',
    edits: [typeOver('sideTables', { '표 이름': '냉난방기 교체 대상', '열 1': '합계' }, '열 3', '108')],
    rule: 'side-tables',
    severity: 'fail',
    where: [place('sideTables', { '표 이름': '냉난방기 교체 대상', '열 1': '합계' }, '열 3')],
    figures: { stated: '108', computed: '54', difference: '54' },
  },
  {
    name: 'two digits of the foot of a small table are swapped',
    edits: [typeOver('sideTables', { '표 이름': '방과후 강좌', '열 1': '합계' }, '열 3', '27,361,800')],
    rule: 'side-tables',
    severity: 'fail',
    where: [place('sideTables', { '표 이름': '방과후 강좌', '열 1': '합계' }, '열 3')],
    figures: { stated: '27,361,800', computed: '27,316,800', difference: '45,000' },
  },
  {
    name: 'one rate is divided by 예산현액 where the settings say 예산액',
    edits: [typeOver('printed', printedRow('집행표 9', '집행률'), '값', '74.1')],
    rule: 'rates',
    severity: 'question',
    where: [printedValue('집행표 9', '집행률')],
    // 59,871,240 of 68,490,000, not of 80,790,000
    figures: { stated: '74.1', computed: '87.4', difference: '△13.3' },
  },
  {
    name: 'the digits of a share are swapped',
    edits: [typeOver('printed', printedRow(summary, '소계 구성비', '급식'), '값', '75.9')],
    rule: 'rates',
    severity: 'fail',
    where: [printedValue(summary, '소계 구성비', '급식')],
    // 735,608,900 of 1,270,211,800
    figures: { stated: '75.9', computed: '57.9', difference: '18.0' },
  },
  {
    name: 'a vacancy rate is divided by those who are there, not by the posts',
    edits: [typeOver('printed', printedRow('교직원 표 주석', '결원율 교사'), '값', '4.5')],
    rule: 'rates',
    severity: 'fail',
    where: [printedValue('교직원 표 주석', '결원율 교사')],
    // 2 of 46, not of 44
    figures: { stated: '4.5', computed: '4.3', difference: '0.2' },
  },
  {
    name: 'a programme that spent all it had is said to have something left',
    edits: [typeOver('printed', printedRow('정산표 17', '불용액'), '값', '315,000')],
    rule: 'closing-identity',
    severity: 'fail',
    where: [printedValue('정산표 17', '예산현액'), printedValue('정산표 17', '불용액')],
    // 3,150,000 + 0 + 315,000
    figures: { stated: '3,150,000', computed: '3,465,000', difference: '△315,000' },
  },
  {
    name: 'nothing is spent on a programme in two thirds of the year',
    edits: [
      typeOver('execution', spent('5', '1학기'), '금액', '-'),
      typeOver('execution', spent('5', '1학기'), '내용', ''),
      typeOver('execution', spent('5', '여름방학'), '금액', '-'),
      typeOver('execution', spent('5', '여름방학'), '내용', ''),
      typeOver('execution', spent('5', '2학기'), '금액', 6385450),
    ],
    rule: 'execution-extremes',
    severity: 'question',
    where: [place('budget', { 번호: '5' }, '예산액')],
    mayAlsoRaise: spentElsewhere,
  },
  {
    name: 'a digit too many: more is spent than the programme has',
    edits: [typeOver('execution', spent('14', '여름방학'), '금액', 34728600)],
    rule: 'execution-extremes',
    severity: 'question',
    where: [place('budget', { 번호: '14' }, '예산액'), place('execution', spent('14', '여름방학'), '금액')],
    mayAlsoRaise: spentElsewhere,
  },
  {
    name: 'an amount gets a minus it should not have: less than nothing is spent',
    edits: [typeOver('execution', spent('3', '여름방학'), '금액', -5803250)],
    rule: 'execution-extremes',
    severity: 'question',
    where: [place('budget', { 번호: '3' }, '예산액'), place('execution', spent('3', '여름방학'), '금액')],
    mayAlsoRaise: [...spentElsewhere, 'period-reading'],
  },
  {
    name: 'a programme is left out of 집행',
    edits: ['1학기', '여름방학', '2학기'].map((period) => removeRow('execution', spent('10', period))),
    rule: 'without-execution',
    severity: 'question',
    where: [place('budget', { 번호: '10' }, '예산액'), place('budget', { 번호: '10' }, '번호')],
    mayAlsoRaise: spentElsewhere,
  },
  {
    name: 'an amount is spent on nothing that is named',
    edits: [typeOver('execution', spent('11', '여름방학'), '내용', '')],
    rule: 'activities',
    severity: 'question',
    where: [
      place('execution', spent('11', '여름방학'), '내용'),
      place('execution', spent('11', '여름방학'), '금액'),
    ],
  },
  {
    name: 'an activity is planned, and its amount is not typed yet',
    edits: [
      typeOver('execution', spent('17', '2학기'), '금액', ''),
      typeOver('execution', spent('17', '2학기'), '내용', '안내 책자 추가 인쇄'),
    ],
    rule: 'activities',
    severity: 'question',
    where: [
      place('execution', spent('17', '2학기'), '금액'),
      place('execution', spent('17', '2학기'), '내용'),
    ],
  },
  {
    name: 'the first half of September belongs to no period',
    edits: [typeOver('periods', { 기간: '2학기' }, '시작', { date: '2024-09-16' })],
    rule: 'period-calendar',
    severity: 'question',
    where: [
      place('periods', { 기간: '2학기' }, '시작'),
      place('periods', { 기간: '2학기' }, '기간'),
      place('periods', { 기간: '여름방학' }, '끝'),
    ],
  },
  {
    name: 'the second semester begins with its first lesson, while the summer still runs',
    edits: [typeOver('periods', { 기간: '2학기' }, '시작', { date: '2024-08-20' })],
    rule: 'period-calendar',
    severity: 'question',
    where: [
      place('periods', { 기간: '2학기' }, '시작'),
      place('periods', { 기간: '2학기' }, '기간'),
      place('periods', { 기간: '여름방학' }, '끝'),
    ],
  },
  {
    name: 'one execution table is of the end of the first semester',
    edits: [typeOver('printed', printedRow('집행표 7', '예산액'), '기준일', '2024-07-19')],
    rule: 'as-of-dates',
    severity: 'question',
    where: [place('printed', printedRow('집행표 7', '예산액'), '기준일')],
  },
  {
    name: 'a result is dated after the report',
    edits: [
      typeOver(
        'narrative',
        line('13', '추진 실적', '진로 체험 버스 운행…'),
        '내용',
        '진로 체험 버스 운행 : 2024. 10월',
      ),
    ],
    rule: 'narrative-dates',
    severity: 'question',
    where: [place('narrative', line('13', '추진 실적', '진로 체험 버스 운행…'), '내용')],
  },
  {
    name: 'a plan is dated before the as-of day',
    edits: [
      typeOver(
        'narrative',
        line('5', '향후 계획', '저자 초청 강연…'),
        '내용',
        '저자 초청 강연 : 2024. 5. 24.(금)',
      ),
    ],
    rule: 'narrative-dates',
    severity: 'question',
    where: [place('narrative', line('5', '향후 계획', '저자 초청 강연…'), '내용')],
  },
  {
    name: 'work runs into the next year, and nothing is carried over',
    edits: [
      typeOver(
        'narrative',
        line('11', '향후 계획', '조명 설치 : 9월'),
        '내용',
        '조명 설치 : 2024. 11월~2025. 2월',
      ),
    ],
    rule: 'work-past-year',
    severity: 'question',
    where: [place('narrative', line('11', '향후 계획', '조명 설치…'), '내용')],
  },
  {
    name: 'a day is written that September does not have',
    edits: [
      typeOver('narrative', line('8', '향후 계획', '미생물 검사…'), '내용', '미생물 검사 : 2024. 9. 31.'),
    ],
    rule: 'calendar-dates',
    severity: 'fail',
    where: [place('narrative', line('8', '향후 계획', '미생물 검사…'), '내용')],
  },
  {
    name: 'a weekday is one day off',
    edits: [
      typeOver(
        'narrative',
        line('6', '추진 실적', '급식 만족도 조사…'),
        '내용',
        '급식 만족도 조사 : 2024. 6. 18.(수)',
      ),
    ],
    rule: 'calendar-dates',
    severity: 'fail',
    where: [place('narrative', line('6', '추진 실적', '급식 만족도 조사…'), '내용')],
  },
  {
    name: 'a live figure asks for a programme that is not there',
    edits: [typeOver('narrative', line('16', '사업 내용', '당초예산…'), '내용', '당초예산 {{예산액:18}}')],
    rule: 'placeholders',
    severity: 'fail',
    where: [place('narrative', line('16', '사업 내용', '당초예산…'), '내용')],
  },
  {
    name: 'a space too many in a programme name',
    edits: [typeOver('printed', { 위치: '사업 목록', 번호: '2' }, '표기 이름', '방과후 학교 운영')],
    rule: 'names',
    severity: 'question',
    where: [place('printed', { 위치: '사업 목록', 번호: '2' }, '표기 이름')],
  },
  {
    name: 'one syllable of a programme name is another: 윤영',
    edits: [typeOver('printed', { 위치: '사업 목록', 번호: '14' }, '표기 이름', '학생 상담실 윤영')],
    rule: 'names',
    severity: 'question',
    where: [place('printed', { 위치: '사업 목록', 번호: '14' }, '표기 이름')],
  },
  {
    name: 'the words of a sub-programme change places',
    edits: [
      typeOver(
        'printed',
        printedRow('집행표 1', '세부사업 예산액', '수학 과학 교과'),
        '표기 이름',
        '과학 수학 교과',
      ),
    ],
    rule: 'names',
    severity: 'question',
    where: [place('printed', printedRow('집행표 1', '세부사업 예산액', '과학 수학 교과'), '표기 이름')],
  },
  {
    name: 'the last word of a programme name is left out',
    edits: [typeOver('printed', { 위치: '사업 목록', 번호: '13' }, '표기 이름', '현장체험학습')],
    rule: 'names',
    severity: 'question',
    where: [place('printed', { 위치: '사업 목록', 번호: '13' }, '표기 이름')],
  },
  {
    name: 'circled numbers of a block skip one',
    edits: [typeOver('narrative', line('14', '사업 내용', '③ 또래 상담'), '내용', '④ 또래 상담')],
    rule: 'numbering',
    severity: 'question',
    where: [place('narrative', line('14', '사업 내용', '④ 또래 상담'), '내용')],
  },
  {
    name: 'a circled number stands twice in a small table',
    edits: [typeOver('sideTables', { '표 이름': '체험학습 일정', '열 1': '③' }, '열 1', '②')],
    rule: 'numbering',
    severity: 'question',
    where: [place('sideTables', { '표 이름': '체험학습 일정', '열 1': '②', '열 2': '1학년' }, '열 1')],
  },
  {
    name: 'a level is skipped: · right under ○',
    edits: [typeOver('narrative', line('2', '추진 실적', '수강생 486명(…'), '단계', '·')],
    rule: 'levels',
    severity: 'question',
    where: [
      place('narrative', line('2', '추진 실적', '수강생 486명(…'), '단계'),
      place('narrative', line('2', '추진 실적', '수강생 486명(…'), '내용'),
    ],
  },
  {
    name: '0 stands where the column has - for none',
    edits: [
      typeOver('sideTables', { '표 이름': '상담 신청 현황', '열 1': '교우 관계' }, '열 3', '0'),
      typeOver('sideTables', { '표 이름': '상담 신청 현황', '열 1': '합계' }, '열 3', '12'),
    ],
    rule: 'nil-and-zero',
    severity: 'question',
    where: [
      place('sideTables', { '표 이름': '상담 신청 현황', '열 1': '교우 관계' }, '열 3'),
      place('sideTables', { '표 이름': '상담 신청 현황', '열 1': '진로' }, '열 3'),
    ],
  },
  {
    name: 'a minus sign stands for △',
    edits: [typeOver('printed', printedRow('교직원 표', '과부족 계'), '값', '−1')],
    rule: 'negative-signs',
    severity: 'question',
    where: [printedValue('교직원 표', '과부족 계'), printedValue('교직원 표', '과부족 교사')],
  },
  {
    name: 'the unit of a count is left out',
    edits: [typeOver('printed', printedRow('본문 2 추진 실적', '수강생 1학년'), '단위', '')],
    rule: 'unit-labels',
    severity: 'question',
    where: [
      place('printed', printedRow('본문 2 추진 실적', '수강생 1학년'), '단위'),
      printedValue('본문 2 추진 실적', '수강생 1학년'),
    ],
    mayAlsoRaise: ['printed-parts'],
  },
  {
    name: 'a date is written with slashes',
    edits: [typeOver('narrative', line('4', '추진 실적', '진로 검사…'), '내용', '진로 검사 : 2024/04/03')],
    rule: 'date-styles',
    severity: 'question',
    where: [place('narrative', line('4', '추진 실적', '진로 검사…'), '내용')],
  },
  {
    name: 'a line break of a word processor came along with pasted text',
    edits: [
      typeOver(
        'execution',
        { 번호: '1', 세부사업: '국어 사회 교과', 기간: '1학기' },
        '내용',
        '수업 자료\u000b 구입',
      ),
    ],
    rule: 'hidden-characters',
    severity: 'question',
    where: [place('execution', { 번호: '1', 세부사업: '국어 사회 교과', 기간: '1학기' }, '내용')],
  },
];
