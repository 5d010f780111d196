/** The tables of the 2019 work report of the Seoul Digital Foundation, with the figures as printed there. */
import type { BudgetLine, ExecutionEntry, LedgerRecords } from '../../../src/ledger/records';
import { balanceItem, budgetLine, execution, grade, outside, period, records, type Typed } from './records';

const policy = '스마트시티 연구 및 기획';
const innovation = '혁신과제 발굴 및 적용';
const standing = '스마트시티 서울 위상강화';

const gaepoActivation = '개포디지털혁신파크 활성화 프로그램 운영';
const gaepoFacilities = '개포디지털혁신파크 시설관리 운영';

const budgetLines: readonly BudgetLine[] = [
  budgetLine(policy, '1', '스마트시티 정책연구', 530, { previousBudget: 260, address: 'F2' }),
  budgetLine(policy, '2', '자치구 스마트시티 컨설팅', 200, { previousBudget: '-' }),
  budgetLine(policy, '3', '도시데이터사이언스 연구소 운영', 1700, { previousBudget: 2800 }),
  budgetLine(innovation, '4', '스마트시티 서비스 혁신지원', 600, { previousBudget: 1400 }),
  budgetLine(innovation, '5', '격차해소 로봇 개발 시범사업', 300, { previousBudget: '-' }),
  budgetLine(innovation, '6', '소상공인 지원 협동로봇 개발 보급사업', 176, { previousBudget: '-' }),
  budgetLine(innovation, '7', '스마트시티즌랩 운영', 460, { previousBudget: 800 }),
  budgetLine(innovation, '8', '디지털혁신학교 운영', 360, { previousBudget: 515 }),
  budgetLine(innovation, '9', '스마트서울 앱 공모전', 115, { previousBudget: '-' }),
  budgetLine(standing, '10', '디지털 국제협력', 278, {
    subProgram: '스마트 서울 컨퍼런스',
    previousBudget: 529,
  }),
  budgetLine(standing, '10', '디지털 국제협력', 137, {
    subProgram: '서울시-UN 청년창업대회',
    previousBudget: 187,
  }),
  budgetLine(standing, '10', '디지털 국제협력', 235, {
    subProgram: '스마트 서울 영문 웹사이트 구축 등',
    previousBudget: '-',
  }),
  budgetLine(standing, '11', '개포디지털혁신파크 운영(수탁)', 310, {
    subProgram: gaepoActivation,
    previousBudget: 300,
    note: '경제정책실 소관 (위탁계약 6.14 만료)',
  }),
  budgetLine(standing, '11', '개포디지털혁신파크 운영(수탁)', 1170, {
    subProgram: gaepoFacilities,
    previousBudget: 1072,
    note: '경제정책실 소관 (위탁계약 6.14 만료)',
  }),
  budgetLine('운영경비', '운영1', '인건비', 2289),
  budgetLine('운영경비', '운영2', '행정운영경비', 889),
  budgetLine('예비비', '예비1', '인력증원 봉급예비비', 240),
  budgetLine('예비비', '예비2', '일반예비비', 102),
];

const quarters = ['1분기', '5월말', '3분기', '4분기'];

function overPeriods(
  number: string,
  subProgram: string,
  periods: readonly string[],
  cells: readonly (readonly [Typed, string])[],
): readonly ExecutionEntry[] {
  return cells.map(([typed, activity], index) =>
    execution(number, subProgram, periods[index] ?? '', typed, activity),
  );
}

const executionEntries: readonly ExecutionEntry[] = [
  ...overPeriods('3', '', quarters, [
    ['-', ''],
    ['-', ''],
    [700, '빅데이터연구\n빅데이터교육'],
    [1000, '빅데이터연구\n빅데이터교육'],
  ]),
  ...overPeriods('2', '', quarters, [
    [0, '사업기획 및 과제도출'],
    [60, '컨설팅 용역'],
    [40, '운영컨설팅'],
    [100, '컨설팅 용역, 협의체 운영'],
  ]),
  ...overPeriods('10', '스마트 서울 컨퍼런스', quarters, [
    [2, '계획 수립'],
    [2, '협정서 체결, 운영사 선정'],
    [193, '연사 초청, 행사 준비'],
    [81, '컨퍼런스 개최, 결과 소개'],
  ]),
  ...overPeriods('10', '서울시-UN 청년창업대회', quarters, [
    ['-', '기획 및 홍보'],
    [5, '사업자 선정, 참가자 모집'],
    [87, '평가 선발, 멘팅, 워크숍'],
    [45, '청년창업대회 본선 개최'],
  ]),
  ...overPeriods('10', '스마트 서울 영문 웹사이트 구축 등', quarters, [
    ['-', '계획 수립'],
    ['-', '웹사이트 기획, 원가조사'],
    [154, '홈페이지 구축, 우수 콘텐츠 제작'],
    [81, '사이트 홍보 및 성과 확산'],
  ]),
  ...overPeriods(
    '11',
    gaepoActivation,
    ['1분기', '5월말', '6.14'],
    [
      [14, '상상공작소 운영'],
      [17, '상상공작소 운영'],
      [27, '상상공작소 운영'],
    ],
  ),
  ...overPeriods(
    '11',
    gaepoFacilities,
    ['1분기', '5월말', '6.14'],
    [
      [118, '시설 유지보수'],
      [122, '사회적약자 편의시설 설치'],
      [220, '사회적약자 편의시설 설치'],
    ],
  ),
];

export const referenceRecords: LedgerRecords = records({
  // Not in calendar order, so that the report has to put them in order.
  periods: [
    period('4분기', '2019-10-01', '2019-12-31', 'planned'),
    period('3분기', '2019-07-01', '2019-09-30', 'planned'),
    period('6.14', '2019-06-01', '2019-06-14'),
    period('1분기', '2019-01-01', '2019-03-31'),
    period('5월말', '2019-04-01', '2019-05-31'),
  ],
  budgetLines,
  execution: executionEntries,
  staff: [
    grade('상근임원', 1, 1, 'B2'),
    grade('1급', 1, 1),
    grade('2급', 1, '-'),
    grade('3급', 3, 2),
    grade('4급', 8, 7),
    grade('5급', 11, 8),
    grade('6급', 10, 7),
    grade('7급', 2, 1),
  ],
  outsideStaff: [outside('파견공무원', 2, 'B2'), outside('계약직', 5, 'B3')],
  balanceSheet: [
    balanceItem('assets', '유동자산', 27.8, 10.9),
    balanceItem('assets', '비유동자산', 4.0, 3.5),
    balanceItem('liabilities', '부채', 14.3, 4.3),
    balanceItem('equity', '자본', 17.5, 10.2),
  ],
});
